import type { GraphRecord, Relationship } from './records.js';

/** The query behind a view, with its variables; it can be run as it is. */
export interface ViewQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where the query and the data of a view come from; both may change while it is shown. */
export interface ViewSource {
  readonly query: () => ViewQuery;
  readonly data: () => ViewData;
}

/** The records and relationships of a view, as they are saved. */
export interface ViewData {
  readonly records: ReadonlyArray<GraphRecord>;
  readonly relationships: ReadonlyArray<Relationship>;
  /** The sentences of attribution chains; empty where the view has none. */
  readonly sentences: ReadonlyArray<string>;
}
