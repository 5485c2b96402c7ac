import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../../src/api/api.js';
import { createCompiler } from '../../../src/compile/compile.js';
import {
  inspectLinks,
  inspectMigrations,
  inspectSearchProperties,
  prepareGraph,
} from '../../../src/load/load.js';
import { migrateGraph } from '../../../src/load/migrations/migrate-graph.js';
import type { Migration } from '../../../src/load/migrations/migration.js';
import { readMigrationRecord } from '../../../src/load/migrations/migration-record.js';
import { migrations } from '../../../src/load/migrations/migrations.js';
import { apiSchema } from '../../../src/model/api-schema.js';
import { indexPlan, schemaVersion } from '../../../src/model/index-plan.js';
import { applyConstraints } from '../../../src/store/store.js';
import type { Store } from '../../../src/store/store.js';
import { whyNotReady } from '../../../src/api/health.js';
import { graphOf } from '../graph-of.js';
import { model } from '../../support/model.js';
import { openTestStore, wipe } from '../../support/test-store.js';
import { formerAnswers, writeFormerGraph } from './former-graph.js';

jest.setTimeout(300_000);

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(async () => {
  await wipe(store);
  await writeFormerGraph(store);
});
afterAll(() => store.close());

const questions = [
  '"harbour", from: 0, to: 2',
  '"harbour", from: 1, to: 2',
  '"harbour", from: 0, to: 1',
  '"union", from: 0',
];

async function answers(): Promise<ReadonlyArray<unknown>> {
  const schema = apiSchema(model);
  const engine = { compiler: createCompiler({ model, schema }), store, schema };
  const fields = 'kind of type entityId from to key fields { field former now }';
  return Promise.all(
    questions.map(async (question) => {
      const query = `{ changes(dossier: ${question}) { changes(first: 100) { edges { node { ${fields} } } } } }`;
      const { data, errors } = await execute(engine, { query });
      expect(errors).toBeUndefined();
      return data;
    }),
  );
}

/** With the values of `auxiliary` in upper case, but not where a text says the same words. */
function renamed(value: unknown): unknown {
  const text = JSON.stringify(value).replace(
    /(\{"field":"auxiliary",)("former":[^,]*,"now":[^}]*)/g,
    (_all, field: string, values: string) =>
      field + values.replaceAll(/historical|future|hypothetical/g, (word) => word.toUpperCase()),
  );
  return JSON.parse(text);
}

describe('prepareGraph', () => {
  it('migrates a graph of version 2, whose history then gives the answers it gave before', async () => {
    await prepareGraph(store, model);
    expect(await answers()).toEqual(renamed(formerAnswers));
    const { rows } = await store.read({
      text: `MATCH (c:Claim) WHERE c.auxiliary IS NOT NULL RETURN c.id, c.auxiliary ORDER BY c.id`,
      parameters: {},
    });
    expect(rows).toEqual([
      ['harbour:c', 'HYPOTHETICAL'],
      ['open:c1', 'HISTORICAL'],
    ]);
  });

  it('makes the records of a graph of version 2 searchable, and drops its index', async () => {
    await store.command('CREATE FULLTEXT INDEX search_text IF NOT EXISTS FOR (n:Actor) ON EACH [n.name]');
    await prepareGraph(store, model);
    expect(await inspectSearchProperties(store, model)).toMatchObject({ stale: 0 });
    const { rows } = await store.read({
      text: `MATCH (n:Entity) WHERE n.text IS NOT NULL OR n.name IS NOT NULL
        RETURN count(n) > 0, count(n) = count(n.searchText)`,
      parameters: {},
    });
    expect(rows).toEqual([[true, true]]);
    const indexes = await store.read({ text: 'SHOW INDEXES YIELD name RETURN name', parameters: {} });
    expect(indexes.rows.flat()).not.toContain('search_text');
  });

  it('gives links the ids and dates of their records', async () => {
    await prepareGraph(store, model);
    expect(await inspectLinks(store, model)).toMatchObject({ stale: 0 });
    const { rows } = await store.read({
      text: 'MATCH (a)-[r:HAS_CONTENT]->() RETURN count(r) > 0, count(r) = count(r.fromDateKey)',
      parameters: {},
    });
    expect(rows).toEqual([[true, true]]);
  });

  it('adds the text of the action to the keys of links to items, and of their changes', async () => {
    await store.command(
      `MATCH (c:Claim) WITH c LIMIT 1 CREATE (c)-[:OBJECT {key: '["SUPPLY"]', fromId: c.id, toId: 'x'}]->(a:Trial),
        (c)-[:OBJECT {key: '[""]', fromId: c.id, toId: 'x'}]->(a), (:Change {id: 'trial', type: 'OBJECT', key: '["REPAIR"]', former: '{}'})`,
    );
    await prepareGraph(store, model);
    const { rows } = await store.read({
      text: `MATCH ()-[r:OBJECT]->(:Trial) RETURN r.key AS key UNION MATCH (c:Change {id: 'trial'}) RETURN c.key AS key`,
      parameters: {},
    });
    expect(rows.flat().sort()).toEqual(['["",""]', '["REPAIR",""]', '["SUPPLY",""]']);
  });

  it('leaves the unfinished import to be continued, and does nothing the second time', async () => {
    const reported: string[] = [];
    await prepareGraph(store, model, (line) => reported.push(line));
    expect(reported).toHaveLength(6);
    const before = await graphOf(store);
    await prepareGraph(store, model, (line) => reported.push(line));
    expect([reported.length, await graphOf(store)]).toEqual([6, before]);
    const { rows } = await store.read({
      text: 'MATCH (b:BulkLoad) RETURN b.dossier, b.state',
      parameters: {},
    });
    expect(rows).toEqual([['open', 'LINKS']]);
  });
});

describe('migrateGraph', () => {
  /** The real migrations, whose runs are counted. */
  function watched(): { readonly list: ReadonlyArray<Migration>; runs: () => number } {
    let runs = 0;
    const list = migrations.map((migration) => ({
      ...migration,
      run: async (work: Parameters<Migration['run']>[0]) => {
        runs += 1;
        await migration.run(work);
      },
    }));
    return { list, runs: () => runs };
  }

  it('runs each migration once, though six processes start at the same time', async () => {
    await applyConstraints(store, indexPlan(model));
    const { list, runs } = watched();
    const options = { report: () => undefined, migrations: list };
    await Promise.all(Array.from({ length: 6 }, () => migrateGraph(store, model, options)));
    expect(runs()).toBe(6);
    expect(await whyNotReady(store, schemaVersion)).toBeNull();
  });

  it('is rejected, and changes nothing, if a migration was edited after the graph had been through it', async () => {
    const report = (): void => undefined;
    await prepareGraph(store, model);
    const before = await graphOf(store);
    const edited = migrations.map((migration) =>
      migration.version === 4 ? { ...migration, checksum: 'another' } : migration,
    );
    await expect(migrateGraph(store, model, { report, migrations: edited })).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      message: expect.stringContaining('version 4 ("values of auxiliary are upper case")'),
    });
    expect(await graphOf(store)).toEqual(before);
    // The record of an earlier program has no checksums: all are accepted, and recorded.
    await store.command("MATCH (g:OnrecordGraph {id: 'graph'}) REMOVE g.migrationChecksums");
    await migrateGraph(store, model, { report, migrations: edited });
    expect(await inspectMigrations(store)).toEqual([expect.stringContaining('version 4')]);
    await expect(prepareGraph(store, model)).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
  });

  it('is taken up where a process ended in the middle; until then the graph is not ready, and older programs write nothing', async () => {
    await applyConstraints(store, indexPlan(model));
    const ended = new Error('the process ended');
    const list = migrations.map((migration) => ({
      ...migration,
      run: (work: Parameters<Migration['run']>[0]) => {
        let batches = 0;
        const write: typeof work.write = async (text, parameters) => {
          // The migration of this graph to version 6 has two batches.
          if (migration.version === 6 && batches === 1) throw ended;
          batches += 1;
          return work.write(text, parameters);
        };
        return migration.run({ ...work, write });
      },
    }));
    const report = (): void => undefined;
    await expect(migrateGraph(store, model, { report, migrations: list })).rejects.toBe(ended);
    // The finished ones are recorded already.
    expect([...(await readMigrationRecord(store)).checksums.keys()]).toEqual([3, 4, 5]);
    expect(await whyNotReady(store, schemaVersion)).toMatchObject({
      code: 'NOT_READY',
      message: 'The graph is being migrated.',
    });
    const older = await openTestStore({ schemaVersion: 2 });
    await expect(older.write((transaction) => transaction.run('CREATE (:Trial)'))).rejects.toMatchObject({
      code: 'SCHEMA_VERSION_NEWER',
    });
    await older.close();
    // The process that has ended counts as at work for half a minute.
    await store.command(
      "MATCH (m:OnrecordGraph {id: 'migration'}) SET m.touchedAt = datetime('2026-01-01T00:00:00Z')",
    );
    await migrateGraph(store, model, { report });
    expect(await whyNotReady(store, schemaVersion)).toBeNull();
    expect(await answers()).toEqual(renamed(formerAnswers));
  });
});
