import type { CostNode } from './cost.js';
import { Row } from './row.js';

/** What the builders of one level add to. */
export interface LevelDraft {
  readonly row: Row;
  readonly costs: CostNode[];
  /** What is selected within derived values of the level's records, if any are selected. */
  derived: DerivedSelection | null;
}

/** What is selected of the records that derived values name. */
export interface DerivedSelection {
  /** The places of their tables among those of the operation, by what is selected. */
  readonly tables: Map<string, number>;
  readonly costs: CostNode[];
}

/** Begins a level. */
export function newDraft(costs: CostNode[] = []): LevelDraft {
  return { row: new Row(), costs, derived: null };
}
