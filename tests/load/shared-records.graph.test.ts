import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loadGraph } from '../../src/load/load.js';
import type { LoadReport } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { graphOf } from './graph-of.js';
import { withLoadStore } from './load-setup.js';
import { actor, document, dossier, link } from './small-graph.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});
beforeEach(() => wipe(store));

const now = new Date('2025-11-03T09:30:00.000Z');

function load(graph: GraphData): Promise<LoadReport> {
  return loadGraph({ store, model, graph, now });
}

async function query(text: string): Promise<unknown> {
  return (await store.read({ text, parameters: {} })).rows;
}

const registry = dossier('a', [
  actor('rus', { kind: 'STATE', name: 'Russia', iso3: 'RUS', metonyms: ['Moscow'] }),
  actor('mfa', { name: 'Foreign Ministry' }),
  document('a:doc'),
  link('PART_OF', 'mfa', 'rus', { as: ['the ministry'], source: ['a:doc'], speaksFor: false }),
]);
const article = dossier('b', [
  actor('rus', { kind: 'STATE', name: 'Russian Federation', metonyms: ['the Kremlin', 'Moscow'] }),
  actor('mfa', { name: 'Foreign Ministry', reliability: 'B' }),
  document('b:doc'),
  link('PART_OF', 'mfa', 'rus', { as: ['MFA'], source: ['b:doc'], speaksFor: true }),
]);

describe('shared records', () => {
  it('are the merge of their declarations: lists joined, other names as aliases, absent and default values agreeing', async () => {
    await load(registry);
    await load(article);
    expect(
      await query(`MATCH (n:Actor) RETURN n.id, n.name, n.iso3, n.metonyms, n.aliases, n.reliability, n.declaredBy,
        n.createdBy ORDER BY n.id`),
    ).toEqual([
      ['mfa', 'Foreign Ministry', null, null, null, 'B', ['a', 'b'], 'a@1'],
      ['rus', 'Russia', 'RUS', ['Moscow', 'the Kremlin'], ['Russian Federation'], null, ['a', 'b'], 'a@1'],
    ]);
    expect(
      await query('MATCH ()-[r:PART_OF]->() RETURN r.as, r.source, r.speaksFor, r.dossiers, r.createdBy'),
    ).toEqual([[['the ministry', 'MFA'], ['a:doc', 'b:doc'], true, ['a', 'b'], 'a@1']]);
  });

  it('lose values that a dossier no longer declares, and keep those of other dossiers', async () => {
    await load(registry);
    const alone = await graphOf(store);
    await load(article);
    expect(await load(dossier('b', []))).toMatchObject({ removed: 4, unchanged: 1, problems: [] });
    const rest = (await graphOf(store)).filter((text) => !text.includes('"id":"b"'));
    expect(rest).toEqual(alone);
    expect(await query("MATCH (n:Actor) WHERE n.declaredBy <> ['a'] RETURN n.id")).toEqual([]);
  });

  it('have the name of the second dossier after the first one drops them', async () => {
    await load(dossier('a', [actor('rus', { kind: 'STATE', name: 'Russia' })]));
    await load(dossier('b', [actor('rus', { kind: 'STATE', name: 'Russian Federation' })]));
    await load(dossier('a', []));
    expect(await query('MATCH (n:Actor) RETURN n.name, n.nameKey, n.aliases, n.declaredBy')).toEqual([
      ['Russian Federation', 'russian federation', null, ['b']],
    ]);
  });

  it('are no difference for a dossier that declares the same as before', async () => {
    await load(registry);
    await load(article);
    expect(await load(registry)).toMatchObject({
      load: null,
      created: 0,
      changed: 0,
      removed: 0,
      unchanged: 5,
    });
  });

  it('have inferred links only if all dossiers infer them', async () => {
    const part = (inferred: boolean) => link('PART_OF', 'mfa', 'rus', { inferred, speaksFor: false });
    await load(dossier('a', [actor('rus'), actor('mfa'), part(true)]));
    await load(dossier('b', [actor('rus'), actor('mfa'), part(false)]));
    expect(await query('MATCH ()-[r:PART_OF]->() RETURN r.inferred')).toEqual([[false]]);
  });
});
