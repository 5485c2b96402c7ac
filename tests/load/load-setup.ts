import { afterAll, beforeAll } from '@jest/globals';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

/** Returns a store on the emptied graph of the run, with the constraints of the model; closes it after the tests of the file. */
export function withLoadStore(take: (store: Store) => void): void {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore();
    await wipe(store);
    await applyConstraints(store, indexPlan(model));
    take(store);
  });
  afterAll(() => store.close());
}
