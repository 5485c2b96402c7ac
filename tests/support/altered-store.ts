import type { CypherStatement, Store } from '../../src/store/store.js';

/** Gives a store whose snapshots read, in place of each statement, what `change` makes of it. */
export function alteredStore(store: Store, change: (statement: CypherStatement) => CypherStatement): Store {
  return {
    ...store,
    snapshot: (work, options) =>
      store.snapshot((snapshot) => work({ read: (statement) => snapshot.read(change(statement)) }), options),
  };
}
