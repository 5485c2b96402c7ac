import type { Level } from './plan.js';
import type { PriceNode } from './price.js';
import type { LaterReads } from './later-reads.js';

/** A list of records as a level of the plan, and how its answer reads. */
export interface BuiltList {
  readonly level: Level;
  readonly price: PriceNode;
  /** From what the database gives for the level to the value of the field. */
  readonly decode: (value: unknown, reads: LaterReads) => unknown;
}
