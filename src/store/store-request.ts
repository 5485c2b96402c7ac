import { AsyncLocalStorage } from 'node:async_hooks';

/** The request of a client on whose behalf the graph is read and written. */
export interface StoreRequest {
  /** Is part of each transaction's metadata, so that Neo4j's query log and SHOW TRANSACTIONS name the request. */
  readonly requestId: string;
  /** Bookmarks of Neo4j: each transaction of the request sees the states that they stand for, also on another member of a cluster. */
  readonly bookmarks: ReadonlyArray<string>;
  /** Receives the bookmarks of each committed write of the request. */
  readonly onCommit: (bookmarks: ReadonlyArray<string>) => void;
}

/** Holds no state of its own: Node keeps one value for each chain of asynchronous calls. */
const requests = new AsyncLocalStorage<StoreRequest>();

/** Runs work and everything that it calls on behalf of a request. Imports and loads need not pass the request on. */
export function onBehalfOf<T>(request: StoreRequest, work: () => T): T {
  return requests.run(request, work);
}

/** Returns the request on whose behalf the caller runs. */
export function currentRequest(): StoreRequest | undefined {
  return requests.getStore();
}
