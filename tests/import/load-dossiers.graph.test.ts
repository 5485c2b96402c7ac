import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadDossiers } from '../../src/import/load-dossiers.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

function file(id: string, whole?: string) {
  const partOf = whole === undefined ? '' : `, partOf: ${whole}.org`;
  const text = `id: ${id}\ntitle: ${id}\nactors:\n  - { id: ${id}.org, name: ${id}, kind: ORGANIZATION${partOf} }\n`;
  return { file: `${id}.yaml`, text };
}

const load = (dryRun: boolean, ...files: ReadonlyArray<ReturnType<typeof file>>) =>
  loadDossiers(files, { store, model, dryRun });

async function dossierCount(): Promise<unknown> {
  const { rows } = await store.read({ text: 'MATCH (d:Dossier) RETURN count(d)', parameters: {} });
  return rows[0]?.[0];
}

describe('loadDossiers', () => {
  it('loads referenced dossiers first, whatever the order of the files', async () => {
    const { reports, problems } = await load(false, file('part', 'whole'), file('whole'));
    expect(problems).toEqual([]);
    expect(reports.map(({ dossier, created }) => [dossier, created > 0])).toEqual([
      ['whole', true],
      ['part', true],
    ]);
    expect(await dossierCount()).toBe(2);
  });

  it('counts the records of the preceding files in a dry run', async () => {
    const files = [file('part', 'whole'), file('whole')];
    const planned = await load(true, ...files);
    expect(await dossierCount()).toBe(0);
    const done = await load(false, ...files);
    expect(planned.reports.map(({ created }) => created)).toEqual(done.reports.map(({ created }) => created));
  });

  it('writes no files that refer to each other, unless the graph contains the records that one of them needs', async () => {
    const circle = [file('one', 'other'), file('other', 'one')];
    const rejected = await load(false, ...circle);
    expect([rejected.reports, rejected.problems.map(({ code }) => code)]).toEqual([
      [],
      ['DOSSIERS_CIRCULAR'],
    ]);
    expect(await dossierCount()).toBe(0);
    await load(false, file('other'));
    expect((await load(false, ...circle)).problems).toEqual([]);
  });
});
