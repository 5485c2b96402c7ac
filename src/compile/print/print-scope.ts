import type { SortKey } from '../plan-nodes.js';
import type { Matcher } from './match.js';

/** What the printers of one level share: the matcher of the statement, and the variables of the level. */
export interface PrintScope extends LevelNames {
  readonly matcher: Matcher;
  readonly depth: number;
  /** Variable of the record of the level above. */
  readonly parent: string;
  /** Variables that hold the values of the sort keys, where they are carried along. */
  readonly keys?: ReadonlyMap<SortKey, string>;
}

/** Variables of a record and of the link that leads to it. */
export interface LevelNames {
  readonly node: string;
  readonly link: string;
}

/** Returns the scope of a level below one, or of a root: `n0` and `r0` are the record and link of a root. */
export function scopeAt(matcher: Matcher, depth: number, parent: string): PrintScope {
  return { matcher, depth, parent, node: `n${depth}`, link: `r${depth}` };
}
