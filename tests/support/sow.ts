import type { Store } from '../../src/store/store.js';
import { alteredStore } from './altered-store.js';

/** A store that sends each statement as `sow` changes its text, as a fault of the program would; commands are left alone. */
export function sowIn(store: Store, sow: (text: string) => string): Store {
  return {
    ...alteredStore(store, (statement) => ({ ...statement, text: sow(statement.text) })),
    read: (statement, options) => store.read({ ...statement, text: sow(statement.text) }, options),
    write: (work, options) =>
      store.write(
        (transaction) =>
          work({ ...transaction, run: (text, parameters) => transaction.run(sow(text), parameters) }),
        options,
      ),
  };
}
