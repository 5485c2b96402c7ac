import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loadGraph, removeDossier } from '../../src/load/load.js';
import type { LoadReport } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { counting, graphOf } from './graph-of.js';
import { withLoadStore } from './load-setup.js';
import { actor, document, dossier, event, link, statement } from './small-graph.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});
beforeEach(() => wipe(store));

const now = new Date('2025-11-03T09:30:00.000Z');

async function load(graph: GraphData): Promise<LoadReport> {
  const report = await loadGraph({ store, model, graph, now });
  expect(report.problems).toEqual([]);
  return report;
}

function remove(id: string, more: { readonly dryRun?: boolean; readonly store?: Store } = {}) {
  return removeDossier({ store, model, dossier: id, now, ...more });
}

async function query(text: string): Promise<unknown> {
  return (await store.read({ text, parameters: {} })).rows;
}

const registry = dossier('a', [
  actor('rus', { kind: 'STATE', name: 'Russia', iso3: 'RUS' }),
  actor('mfa', { name: 'Foreign Ministry' }),
  link('PART_OF', 'mfa', 'rus', { speaksFor: false }),
]);
const article = dossier('b', [
  actor('rus', { kind: 'STATE', name: 'Russian Federation', metonyms: ['the Kremlin'] }),
  actor('paper', { kind: 'MEDIA' }),
  document('b:doc', { consulted: true }),
  statement('b:s'),
  event('b:c'),
  link('HAS_CONTENT', 'b:s', 'b:c', { factuality: 'CERTAIN' }),
  link('ATTRIBUTED_TO', 'b:s', 'paper'),
  link('PART_OF', 'paper', 'rus', { speaksFor: false }),
]);

describe('removeDossier', () => {
  it('leaves the graph as if the dossier had never been loaded', async () => {
    await load(registry);
    const before = await graphOf(store);
    await load(article);
    const counts = { created: 0, changed: 0, removed: 9, unchanged: 0 };
    expect(await remove('b')).toEqual({ dossier: 'b', load: 'b@2', ...counts, problems: [] });
    expect(await graphOf(store)).toEqual(before);
  });

  it('keeps the loads, the last one with the former values of all removed records', async () => {
    await load(article);
    await remove('b');
    expect(
      await query(`MATCH (l:Load) RETURN l.id, l.dossier, l.removed, l.source,
        COUNT { (l)<-[:PART_OF_LOAD]-(:Change {kind: 'REMOVED'}) }, COUNT { (l)--(:Dossier) } ORDER BY l.id`),
    ).toEqual([
      ['b@1', 'b', 0, 'b.yaml', 0, 0],
      ['b@2', 'b', 9, null, 9, 0],
    ]);
    const [[former]] = (await query("MATCH (c:Change {entityId: 'b'}) RETURN c.former")) as [[string]];
    expect(JSON.parse(former)).toMatchObject({ title: 'b', createdBy: 'b@1' });
  });

  it('continues the numbers of the former loads if the dossier is loaded again, and links them to it', async () => {
    await load(article);
    await remove('b');
    expect(await load(article)).toMatchObject({ load: 'b@3', created: 9 });
    expect(await query('MATCH (l:Load)-->(d:Dossier) RETURN l.id, d.loadCount ORDER BY l.id')).toEqual([
      ['b@1', 3],
      ['b@2', 3],
      ['b@3', 3],
    ]);
  });

  it('accepts data that was merged while the dossier was removed', async () => {
    await load(article);
    await remove('b');
    expect(await loadGraph({ store, model, graph: article, now, basedOn: 0 })).toMatchObject({ load: 'b@3' });
  });

  it('is rejected, and writes nothing, if another dossier refers to a record', async () => {
    await load(registry);
    await load(dossier('c', [document('c:doc'), link('ISSUED_BY', 'c:doc', 'mfa')]));
    const before = await graphOf(store);
    const { load: written, problems } = await remove('a');
    expect(written).toBeNull();
    expect(problems).toMatchObject([
      {
        code: 'STILL_REFERRED',
        message: '"mfa" cannot be removed: "c:doc" of dossier "c" refers to it (ISSUED_BY).',
      },
    ]);
    expect(await graphOf(store)).toEqual(before);
  });

  it('reports its effect in a dry run, without a write transaction', async () => {
    await load(article);
    const counted = counting(store);
    expect(await remove('b', { dryRun: true, store: counted.store })).toMatchObject({
      load: null,
      removed: 9,
    });
    expect(counted.writes()).toBe(0);
  });

  it('rejects an unknown dossier, and lists the existing ones', async () => {
    await load(registry);
    await expect(remove('z')).rejects.toMatchObject({
      code: 'DOSSIER_NOT_FOUND',
      message: 'There is no dossier "z". The graph has "a".',
    });
  });

  it('does nothing if another removal was faster', async () => {
    await load(registry);
    const before = await graphOf(store);
    await load(article);
    const late: Store = {
      ...store,
      write: async (work, options) => {
        await remove('b');
        return store.write(work, options);
      },
    };
    expect(await remove('b', { store: late })).toMatchObject({ load: null, removed: 0, problems: [] });
    expect(await graphOf(store)).toEqual(before);
    expect(await query('MATCH (d:Dossier) RETURN d.id')).toEqual([['a']]);
  });
});
