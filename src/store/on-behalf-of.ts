import type { Store } from './store-interface.js';
import type { StoreRequest } from './store-request.js';

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
