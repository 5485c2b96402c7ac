import type { GraphRecord, Relationship } from '../records.js';

/** All records and relationships read so far; they are not dropped, so that every step can be undone at once. */
export interface LoadedGraph {
  readonly records: ReadonlyMap<string, GraphRecord>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Ids of the records whose relationships with each other have been read. */
  readonly linked: ReadonlySet<string>;
}

/** A graph of which nothing has been read. */
export const emptyGraph: LoadedGraph = { records: new Map(), relationships: new Map(), linked: new Set() };
