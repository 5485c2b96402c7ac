/** The request of a client on whose behalf the graph is read and written. */
export interface StoreRequest {
  /** Is part of each transaction's metadata, so that Neo4j's query log and SHOW TRANSACTIONS name the request. */
  readonly requestId: string;
  /** Bookmarks of Neo4j: each transaction of the request sees the states that they stand for, also on another member of a cluster. */
  readonly bookmarks: ReadonlyArray<string>;
  /** Receives the bookmarks of each committed write of the request. */
  readonly onCommit: (bookmarks: ReadonlyArray<string>) => void;
}
