import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loadGraph } from '../../src/load/load.js';
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
const later = new Date('2025-11-04T09:30:00.000Z');

function load(graph: GraphData, changes: Partial<Parameters<typeof loadGraph>[0]> = {}): Promise<LoadReport> {
  return loadGraph({ store, model, graph, now, ...changes });
}

async function query(text: string): Promise<unknown> {
  return (await store.read({ text, parameters: {} })).rows;
}

const small = dossier('d', [
  actor('tass', { kind: 'MEDIA', name: 'TÁSS' }),
  document('d:doc', { title: 'Où?', dateStart: '2025-10-03', date: '2025-10-03' }),
  statement('d:s'),
  event('d:c', { credibility: 2 }),
  link('ISSUED_BY', 'd:doc', 'tass', { position: 0, as: 'the agency' }),
  link('HAS_CONTENT', 'd:s', 'd:c', { factuality: 'CERTAIN', locator: 'p8', position: 0 }),
]);

describe('loadGraph', () => {
  it('creates new records, and counts the dossier as a node', async () => {
    const counts = { created: 7, changed: 0, removed: 0, unchanged: 0 };
    expect(await load(small)).toEqual({ dossier: 'd', load: 'd@1', ...counts, problems: [] });
    expect(
      await query(`MATCH (l:Load)-[:LOADED_INTO]->(d:Dossier) RETURN l.id, l.dossier, toString(l.startedAt),
        l.finishedAt >= l.startedAt, l.state, l.source, l.created, l.unchanged, d.title, d.nameKey, d.createdBy`),
    ).toEqual([['d@1', 'd', '2025-11-03T09:30:00Z', true, 'DONE', 'd.yaml', 7, 0, 'd', 'd', 'd@1']]);
  });

  it('writes labels, sort keys, days and whole numbers in their stored form', async () => {
    await load(small);
    expect(
      await query(
        `MATCH (n:Entity) RETURN n.id, apoc_free, n.nameKey, n.dateKey, n.dossier, n.declaredBy
        ORDER BY n.id`.replace('apoc_free', 'COLLECT { UNWIND labels(n) AS l RETURN l ORDER BY l }'),
      ),
    ).toEqual([
      ['d:c', ['Claim', 'Content', 'Entity', 'Event', 'Thing'], null, '', 'd', null],
      ['d:doc', ['Document', 'Entity', 'Source'], 'ou?', '2025-10-03', 'd', null],
      ['d:s', ['Content', 'Entity', 'Statement'], null, '', 'd', null],
      ['tass', ['Actor', 'Entity', 'Media', 'Source', 'Thing'], 'tass', null, null, ['d']],
    ]);
    expect(
      await query(`MATCH (c:Event), (doc:Document)
        RETURN c.credibility IS :: INTEGER NOT NULL, doc.dateStart = date('2025-10-03'), c.recordedAt = datetime('2025-11-03T09:30:00Z')`),
    ).toEqual([[true, true, true]]);
    expect(
      await query(`MATCH (a)-[r:ISSUED_BY|HAS_CONTENT]->(b)
        RETURN type(r), r.key, r.position IS :: INTEGER NOT NULL, r.dossier, r.createdBy, r.as ORDER BY type(r)`),
    ).toEqual([
      ['HAS_CONTENT', '["p8"]', true, 'd', 'd@1', null],
      ['ISSUED_BY', '', true, 'd', 'd@1', 'the agency'],
    ]);
  });

  it('begins no write transaction if the graph has the same content already', async () => {
    await load(small);
    const before = await graphOf(store);
    const counted = counting(store);
    const report = await load(small, { store: counted.store, now: later });
    expect(report).toMatchObject({ load: null, created: 0, changed: 0, removed: 0, unchanged: 7 });
    expect(counted.writes()).toBe(0);
    expect(await graphOf(store)).toEqual(before);
  });

  it('updates changed records, keeps the time of their creation, and writes the former values to the journal', async () => {
    await load(small);
    const report = await load(
      dossier('d', [
        actor('tass', { kind: 'MEDIA', name: 'TASS agency' }),
        document('d:doc', { title: 'Where?', dateStart: '2025-10-03', date: '2025-10-03' }),
        statement('d:s'),
        event('d:c', { credibility: 3 }),
        link('ISSUED_BY', 'd:doc', 'tass', { position: 0 }),
        link('HAS_CONTENT', 'd:s', 'd:c', { factuality: 'CERTAIN', locator: 'p8', position: 0 }),
      ]),
      { now: later },
    );
    expect(report).toMatchObject({ load: 'd@2', created: 0, changed: 4, removed: 0, unchanged: 3 });
    expect(
      await query(`MATCH (n:Entity) WHERE n.id IN ['d:c', 'tass']
        RETURN n.id, n.createdBy, toString(n.recordedAt), n.credibility, n.name ORDER BY n.id`),
    ).toEqual([
      ['d:c', 'd@1', '2025-11-03T09:30:00Z', 3, null],
      ['tass', 'd@1', '2025-11-03T09:30:00Z', null, 'TASS agency'],
    ]);
    const rows = (await query(
      `MATCH (c:Change)-[:PART_OF_LOAD]->(l:Load {id: 'd@2'})
       RETURN c.kind, c.of, c.type, coalesce(c.entityId, c.from + ' ' + c.to), c.former ORDER BY c.type`,
    )) as ReadonlyArray<ReadonlyArray<string>>;
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['CHANGED', 'NODE', 'Actor', 'tass'],
      ['CHANGED', 'NODE', 'Document', 'd:doc'],
      ['CHANGED', 'NODE', 'Event', 'd:c'],
      ['CHANGED', 'LINK', 'ISSUED_BY', 'd:doc tass'],
    ]);
    expect(JSON.parse(rows[2]?.[4] ?? '')).toEqual({
      ...{ text: 'd:c', kind: 'EVENT', openEnded: false, credibility: 2 },
      ...{ dossier: 'd', createdBy: 'd@1', recordedAt: '2025-11-03T09:30:00Z' },
    });
  });

  it('gives a record of another kind only the labels of that kind', async () => {
    await load(small);
    const [claim] = small.nodes.filter(({ id }) => id === 'd:c');
    const nodes = small.nodes.map((node) =>
      node === claim
        ? { ...node, type: 'Condition', properties: { ...node.properties, kind: 'CONDITION' } }
        : node,
    );
    await load({ ...small, nodes });
    expect(await query("MATCH (n:Claim {id: 'd:c'}) RETURN n:Event, n:Condition")).toEqual([[false, true]]);
  });

  it('removes records that the file no longer has, also shared ones, and writes the former values to the journal', async () => {
    await load(small);
    const report = await load(dossier('d', [statement('d:s')]), { now: later });
    expect(report).toMatchObject({ load: 'd@2', created: 0, changed: 0, removed: 5, unchanged: 2 });
    expect(await query('MATCH (n:Entity) RETURN n.id')).toEqual([['d:s']]);
    expect(await query('MATCH (n:Declaration) RETURN n.id')).toEqual([]);
    expect(await query("MATCH (c:Change {kind: 'REMOVED'}) RETURN c.type, c.key ORDER BY c.type")).toEqual([
      ['Actor', null],
      ['Document', null],
      ['Event', null],
      ['HAS_CONTENT', '["p8"]'],
      ['ISSUED_BY', ''],
    ]);
  });

  it('stores links that differ in a key property separately', async () => {
    const parts = [statement('d:s'), event('d:c')];
    const held = (locator: string) => link('HAS_CONTENT', 'd:s', 'd:c', { factuality: 'CERTAIN', locator });
    await load(dossier('d', [...parts, held('p8'), held('p9')]));
    const report = await load(dossier('d', [...parts, held('p9'), held('p10')]));
    expect(report).toMatchObject({ created: 1, changed: 0, removed: 1, unchanged: 4 });
    expect(
      await query('MATCH ()-[r:HAS_CONTENT]->() RETURN r.locator, r.createdBy ORDER BY r.locator'),
    ).toEqual([
      ['p10', 'd@2'],
      ['p9', 'd@1'],
    ]);
  });

  it('lets two records swap a unique code', async () => {
    const withCodes = (one: string, other: string) =>
      dossier('d', [actor('a', { wikidataId: one }), actor('b', { wikidataId: other })]);
    await load(withCodes('Q1', 'Q2'));
    expect(await load(withCodes('Q2', 'Q1'))).toMatchObject({ changed: 2, problems: [] });
    expect(await query('MATCH (n:Actor) RETURN n.id, n.wikidataId ORDER BY n.id')).toEqual([
      ['a', 'Q2'],
      ['b', 'Q1'],
    ]);
  });

  it('reports its effect without writing in a dry run', async () => {
    const counted = counting(store);
    const report = await load(small, { store: counted.store, dryRun: true });
    expect(report).toMatchObject({ load: null, created: 7, unchanged: 0, problems: [] });
    expect(counted.writes()).toBe(0);
  });

  it('yields one result for two concurrent loads', async () => {
    const reports = await Promise.all([load(small), load(small, { now: later })]);
    expect(reports.map(({ created, unchanged }) => [created, unchanged]).sort()).toEqual([
      [0, 7],
      [7, 0],
    ]);
    expect(await query('MATCH (l:Load) RETURN l.id')).toEqual([['d@1']]);
  });

  it('merges the shared records of two dossiers that are loaded concurrently', async () => {
    const declaring = (id: string) =>
      dossier(
        id,
        ['a', 'b', 'c'].map((name) => actor(name, { aliases: [`${name} of ${id}`] })),
      );
    const ids = ['d', 'e', 'f', 'g'];
    const reports = await Promise.all(ids.map((id) => load(declaring(id))));
    expect(reports.map(({ created }) => created)).toEqual([4, 4, 4, 4]);
    const rows = (await query('MATCH (n:Actor) RETURN n.declaredBy, n.aliases')) as ReadonlyArray<string[][]>;
    expect(rows.map((lists) => lists.map((list) => list.length))).toEqual([
      [4, 4],
      [4, 4],
      [4, 4],
    ]);
  });

  it('reports a load that was committed although its answer was lost', async () => {
    const forgetful: Store = {
      ...store,
      write: async (work, options) => {
        await store.write(work, options);
        return store.write(work, options); // as the driver does if the connection is lost during COMMIT
      },
    };
    expect(await load(small, { store: forgetful })).toMatchObject({ load: 'd@1', created: 7, unchanged: 0 });
    expect(await query('MATCH (l:Load) RETURN l.id')).toEqual([['d@1']]);
  });
});
