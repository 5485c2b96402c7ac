import { connectStore } from '../../src/store/neo4j-store.js';
import type { Store, StoreOptions } from '../../src/store/store.js';
import { invariant } from '../../src/lib/invariant.js';
import type { TestRun } from './start-test-neo4j.js';

/** Where the Neo4j of this worker is. */
export function testRun(): TestRun {
  const runs = process.env['ONRECORD_TEST_RUNS'];
  invariant(runs, 'the project "graph" of Jest has started a Neo4j for each worker');
  const worker = Number(process.env['JEST_WORKER_ID'] ?? 1);
  const run = (JSON.parse(runs) as ReadonlyArray<TestRun>)[worker - 1]; // written by start-test-neo4j.ts
  invariant(run, 'there are as many as workers');
  return run;
}

/** Opens a store on the Neo4j of this worker, with generous limits; some tests set their own. Close it after use. */
export async function openTestStore(
  limits: Partial<Pick<StoreOptions, 'readTimeoutMs' | 'writeTimeoutMs' | 'uri' | 'schemaVersion'>> = {},
): Promise<Store> {
  const store = connectStore({
    ...testRun(),
    database: 'neo4j',
    readTimeoutMs: 120_000,
    writeTimeoutMs: 600_000,
    poolSize: 10,
    ...limits,
  });
  await store.check({ timeoutMs: 30_000 });
  return store;
}

/**
 * Empties the graph, constraints and indexes apart.
 *
 * Refuses a graph that is neither empty nor marked by a test run: it may be somebody's work.
 */
export async function wipe(store: Store): Promise<void> {
  const { rows } = await store.read({
    text: 'OPTIONAL MATCH (m:OnrecordTestRun) WITH count(m) > 0 AS marked RETURN marked OR NOT EXISTS { MATCH () }',
    parameters: {},
  });
  if (rows[0]?.[0] !== true) {
    throw new Error('This graph is not empty and bears no mark of a test run: it is not wiped.');
  }
  await store.command('MERGE (:OnrecordTestRun)');
  await store.command(
    'MATCH (n) WHERE NOT n:OnrecordTestRun CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  );
}
