import type { CostNode } from '../cost/cost-node.js';
import { Row } from './row.js';

/** The parts of a level that planning its selection adds to. */
export interface LevelDraft {
  readonly row: Row;
  readonly costs: CostNode[];
  /** What is selected of the records that derived values of the level name; null if no derived value is selected. */
  derived: DerivedSelection | null;
}

/** What is selected of the records that derived values name. */
export interface DerivedSelection {
  /** The indexes of their tables among those of the operation, by what is selected. */
  readonly tables: Map<string, number>;
  readonly costs: CostNode[];
}

/** Returns an empty draft of a level. */
export function newDraft(costs: CostNode[] = []): LevelDraft {
  return { row: new Row(), costs, derived: null };
}
