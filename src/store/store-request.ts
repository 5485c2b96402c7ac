import type { Store } from './store-interface.js';

/** The request of a client on whose behalf the graph is read and written. */
export interface StoreRequest {
  /** Is part of each transaction's metadata, so that Neo4j's query log and SHOW TRANSACTIONS name the request. */
  readonly requestId: string;
  /** Bookmarks of Neo4j: each transaction of the request sees the states that they stand for, also on another member of a cluster. */
  readonly bookmarks: ReadonlyArray<string>;
  /** Receives the bookmarks of each committed write of the request. */
  readonly onCommit: (bookmarks: ReadonlyArray<string>) => void;
}

/**
 * Returns a store that reads and writes on behalf of a request. Imports and loads need not pass the request on.
 *
 * It is no AsyncLocalStorage: in Node 20, one that is in use makes every promise of the process slower.
 */
export function onBehalfOf(store: Store, request: StoreRequest): Store {
  return {
    ...store,
    read: (statement, options) => store.read(statement, { ...options, onBehalfOf: request }),
    snapshot: (work, options) => store.snapshot(work, { ...options, onBehalfOf: request }),
    plan: (statements, options) => store.plan(statements, { ...options, onBehalfOf: request }),
    write: (work, options) => store.write(work, { ...options, onBehalfOf: request }),
  };
}
