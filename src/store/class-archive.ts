import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findArchive, hasFailed, keepArchive, noteFailure } from './local/kept-archive.js';
import type { ArchiveOwner } from './local/kept-archive.js';
import { removeAbandoned } from './local/neo4j-jars.js';
import { startNeo4j } from './local/start-neo4j.js';
import type { Store } from './store-interface.js';

const heapMb = 512;
const timeoutMs = 30_000;

/**
 * Gives the archive of loaded classes that Neo4j starts with in two thirds of the time.
 *
 * It is made once for each Java and kept in the cache, by a throw-away Neo4j that runs a few statements and writes what
 * it has loaded. Undefined when that cannot be: Neo4j starts without. Never throws.
 */
export async function classArchive(
  owner: ArchiveOwner,
  report: (line: string) => void,
): Promise<string | undefined> {
  const found = await findArchive(owner);
  if (found !== undefined || (await hasFailed(owner))) return found;
  try {
    return await makeArchive(owner, report);
  } catch (failure) {
    report(`Neo4j will start more slowly: ${String(failure)}`);
    await noteFailure(owner, failure);
    return undefined;
  }
}

async function makeArchive(owner: ArchiveOwner, report: (line: string) => void): Promise<string> {
  await removeAbandoned(owner.cache);
  const folder = await mkdtemp(join(owner.cache, `record-${process.pid}-`));
  try {
    report('Preparing quick starts of Neo4j, once, some 20 s ...');
    const recorded = join(folder, 'classes.jsa');
    await record(owner, { folder, recorded });
    return await keepArchive(owner, recorded);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function record(
  { jarsFolder, java }: ArchiveOwner,
  { folder, recorded }: { readonly folder: string; readonly recorded: string },
): Promise<void> {
  const neo4j = await startNeo4j({
    folder,
    jarsFolder,
    java: java.command,
    heapMb,
    classes: { kind: 'record', file: recorded },
  });
  try {
    const running = await neo4j.ready;
    const limits = { readTimeoutMs: timeoutMs, writeTimeoutMs: timeoutMs, poolSize: 1 };
    const { connectStore } = await import('./neo4j-store.js');
    const store = connectStore({ ...running, ...limits, database: 'neo4j' });
    await work(store).finally(() => store.close());
  } finally {
    await neo4j.stop();
  }
}

/** What every start and load does, so that the classes for it are loaded, too. */
async function work(store: Store): Promise<void> {
  await store.check({ timeoutMs });
  await store.command('CREATE CONSTRAINT IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE');
  await store.command('CREATE RANGE INDEX IF NOT EXISTS FOR (n:Thing) ON (n.name, n.id)');
  await store.read({ text: 'SHOW INDEXES YIELD name, state RETURN name, state', parameters: {} });
  const rows = ['a', 'b', 'c'].map((id) => ({ id, data: { name: id, tags: [id] } }));
  await store.write(async (transaction) => {
    await transaction.run(
      'UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n += row.data RETURN count(*)',
      { rows },
    );
    await transaction.run(
      `UNWIND $rows AS row MATCH (a:Thing {id: row.id}), (b:Thing {id: 'a'})
       MERGE (a)-[r:NEAR {key: row.id}]->(b) SET r.at = row.id RETURN count(*)`,
      { rows },
    );
  });
  await store.read({ text: question, parameters: { first: 2, name: '' } });
}

const question = `
CALL () { MATCH (n:Thing) WHERE n.name >= $name RETURN count(n) AS total }
CALL () {
  MATCH (n:Thing) WHERE n.name >= $name
  WITH n ORDER BY n.name, n.id LIMIT toInteger($first)
  CALL (n) {
    OPTIONAL MATCH (n)-[r:NEAR]->(m:Thing) WHERE NOT EXISTS { (m)-[:NEAR]->(:Other) }
    WITH r, m ORDER BY r.at DESC LIMIT 2
    RETURN collect([r.at, labels(m), m.name]) AS near
  }
  RETURN collect([n.id, n.name, near, CASE WHEN n.tags IS NULL THEN 0 ELSE size(n.tags) END]) AS page
}
RETURN total, page`;
