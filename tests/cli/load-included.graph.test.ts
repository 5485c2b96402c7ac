import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { lacksIncluded, loadIncluded } from '../../src/cli/load-included.js';
import { listDossiers, removeDossier } from '../../src/load/load.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

/** A package with three small dossiers. */
const root = mkdtempSync(join(tmpdir(), 'onrecord-included-'));
const names = ['states', 'one', 'two'];
mkdirSync(join(root, 'seed', 'dossiers'), { recursive: true });
for (const name of names)
  writeFileSync(join(root, 'seed', 'dossiers', `${name}.yaml`), `id: ${name}\ntitle: The dossier ${name}\n`);
const terminal = {
  data: () => undefined,
  message: () => undefined,
  text: () => Promise.resolve(),
  end: () => Promise.resolve(),
};
const project = { root, version: '', folder: root, terminal };

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

/** A store of a process that ends before its write of this number. */
function endedBefore(number: number): Store {
  let count = 0;
  const write: Store['write'] = (work) => {
    count += 1;
    return count < number ? store.write(work) : Promise.reject(new Error('the process has ended'));
  };
  return { ...store, write };
}

async function dossiers(): Promise<ReadonlyArray<string>> {
  return (await listDossiers(store)).map(({ id }) => id).sort();
}

it('loads the rest of the included dossiers after a start that was ended between two of them, and then no more', async () => {
  expect(await lacksIncluded(store)).toBe(true);
  await expect(loadIncluded(project, { store: endedBefore(3), model })).rejects.toThrow('has ended');
  expect(await dossiers()).toEqual(['states']);

  expect(await lacksIncluded(store)).toBe(true);
  await loadIncluded(project, { store, model });
  expect(await dossiers()).toEqual(names.toSorted());

  expect(await lacksIncluded(store)).toBe(false);
  await removeDossier({ store, model, dossier: 'one', now: new Date() });
  expect(await lacksIncluded(store)).toBe(false); // what a user removed stays away
});
