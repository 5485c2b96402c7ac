import type { Level } from '../plan-nodes.js';
import type { CostNode } from './cost.js';
import type { LaterReads } from '../decode/later-reads.js';

/** A root field as a level of the plan, and how its answer reads. */
export interface PlannedField {
  readonly level: Level;
  readonly cost: CostNode;
  readonly decode: (value: unknown, reads: LaterReads) => unknown;
}
