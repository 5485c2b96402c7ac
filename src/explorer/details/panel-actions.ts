import type { Child } from '../dom.js';
import type { NeighbourCount, NeighbourKind } from '../graph/neighbour-counts.js';
import type { GraphRecord } from '../records.js';

/** The actions of the details panel on a graph next to it. */
export interface PanelActions {
  /** Adds the next neighbours of one kind to the graph. */
  readonly addNeighbours: (id: string, kind: NeighbourKind) => void;
  /** Counts the relationships of a record of one kind that are in the graph. */
  readonly drawnCount: (id: string, kind: NeighbourKind) => number;
  /** Is called when the counts of a record's neighbours were read. */
  readonly onCounts: (id: string, counts: ReadonlyArray<NeighbourCount>) => void;
  /** Returns further buttons for a record. */
  readonly buttons: (record: GraphRecord) => ReadonlyArray<Child>;
}
