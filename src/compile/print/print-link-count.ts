import type { Counted } from '../condition-nodes.js';
import { linkPattern } from './link-pattern.js';
import { bound, unnamed } from './matcher.js';
import type { Matcher } from './matcher.js';

/** Prints how many links of a type and direction a record has. Neo4j stores the number and does not read the links. */
export function printLinkCount(matcher: Matcher, node: string, { type, direction }: Counted): string {
  return matcher.count(linkPattern({ direction, here: bound(node), link: '', type, there: unnamed }));
}
