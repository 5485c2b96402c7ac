import type { Store, StoreOptions } from './store-interface.js';

const timeoutMs = 30_000;

/** Runs statements like those of every start and load in an empty Neo4j, so that it loads the classes that they need. */
export async function runSampleStatements(
  neo4j: Pick<StoreOptions, 'uri' | 'username' | 'password'>,
): Promise<void> {
  const { connectStore } = await import('./neo4j-store.js'); // the driver is loaded only when it is needed
  const store = connectStore({
    ...neo4j,
    ...{ readTimeoutMs: timeoutMs, writeTimeoutMs: timeoutMs, poolSize: 1 },
    database: 'neo4j', // the one database of a Community server
  });
  await runStatements(store).finally(() => store.close());
}

async function runStatements(store: Store): Promise<void> {
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
  await store.read({ text: query, parameters: { first: 2, name: '' } });
}

const query = `
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
