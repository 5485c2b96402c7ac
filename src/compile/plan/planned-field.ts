import type { LaterReads } from '../decode/later-reads.js';
import type { Level } from '../plan-nodes.js';
import type { CostNode } from '../cost/cost-node.js';

/** A field that is planned: its level, its cost, and the decoding of what the database returns for the level. */
export interface PlannedField {
  readonly level: Level;
  readonly cost: CostNode;
  readonly decode: (value: unknown, reads: LaterReads) => unknown;
}
