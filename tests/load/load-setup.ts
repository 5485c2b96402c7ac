import { afterAll, beforeAll } from '@jest/globals';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

/** Gives a file of tests a store on the wiped graph of the run, with the constraints of the model, and closes it after them. */
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
