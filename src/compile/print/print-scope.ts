import type { SortKey } from '../plan-nodes.js';
import type { Matcher } from './matcher.js';

/** What the printers of one level share: the matcher, and the variables of the level. */
export interface PrintScope extends LevelNames {
  readonly matcher: Matcher;
  readonly depth: number;
  /** Variable of the record of the level above. */
  readonly parent: string;
  /** Variables of the values of the sort keys, if these are bound. */
  readonly keys?: ReadonlyMap<SortKey, string>;
}

/** Variables of a record and of the link that leads to it. */
export interface LevelNames {
  readonly node: string;
  readonly link: string;
}

/** Returns the scope of a level. `n0` and `r0` are the record and the link of a root. */
export function scopeAt(matcher: Matcher, depth: number, parent: string): PrintScope {
  return { matcher, depth, parent, node: `n${depth}`, link: `r${depth}` };
}
