import type { Child } from '../dom.js';
import type { Neighbourhood } from '../graph/neighbours.js';
import type { Entry } from '../records.js';

/** What the panel offers beside a graph. */
export interface PanelActions {
  /** Adds neighbours to the graph. */
  readonly expand: (id: string, along: Neighbourhood) => void;
  /** How many of a record's relationships of one kind are in the graph. */
  readonly present: (id: string, along: Neighbourhood) => number;
  /** Takes note of how much there is around a record. */
  readonly onCounts: (id: string, counts: ReadonlyArray<Neighbourhood>) => void;
  /** Other buttons for a record. */
  readonly others: (entry: Entry) => ReadonlyArray<Child>;
}
