import type { Level } from './plan.js';
import type { PriceNode } from './price.js';
import type { LaterReads } from './later-reads.js';

/** A root field as a level of the plan, and how its answer reads. */
export interface BuiltRoot {
  readonly level: Level;
  readonly price: PriceNode;
  readonly decode: (value: unknown, reads: LaterReads) => unknown;
}
