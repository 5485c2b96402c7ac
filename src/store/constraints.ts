import { setTimeout as pause } from 'node:timers/promises';
import { KnownError } from '../errors.js';
import { invariant } from '../lib/invariant.js';
import type { IndexPlan } from '../model/index-plan.js';
import { readSchemaVersion, rejectNewerVersion } from './schema-version.js';
import type { Store } from './store-interface.js';

/** A schema command, and the name of the constraint or index that it creates. */
interface SchemaCommand {
  readonly name: string;
  readonly text: string;
}

const versionConstraint = { name: 'onrecord_graph_id', label: 'OnrecordGraph', properties: ['id'] };
/** A Neo4j that has just started is slow to plan even these queries. */
const firstReadMs = 30_000;
const pollMs = 100;
const maxAttempts = 5;

/**
 * Creates the constraints and indexes of the plan, waits until they are online, and marks a graph without a version as new.
 *
 * Drops nothing, and only reads if everything exists. Several servers may do this at the same time. A graph of an older version is
 * left to the migrations. Throws SCHEMA_VERSION_NEWER for a graph of a newer Onrecord, without changing it.
 */
export async function applyConstraints(store: Store, plan: IndexPlan): Promise<void> {
  const commands = commandsOf(plan);
  const [{ target }, states] = await Promise.all([readSchemaVersion(store), statesOf(store)]);
  rejectNewerVersion(target, plan.schemaVersion);
  const missing = missingIn(states, commands);
  for (const command of missing) await applyOne(store, command);
  if (missing.length > 0) await untilOnline(store, commands);
  if (target === null) await markNew(store, plan.schemaVersion);
}

/** Returns the names of the constraints and indexes of the plan that do not exist or are not online. */
export async function missingConstraints(store: Store, plan: IndexPlan): Promise<ReadonlyArray<string>> {
  return missingIn(await statesOf(store), commandsOf(plan)).map(({ name }) => name);
}

function commandsOf(plan: IndexPlan): ReadonlyArray<SchemaCommand> {
  const constraints = [versionConstraint, ...plan.constraints].map(({ name, label, properties }) => ({
    name,
    text: `CREATE CONSTRAINT ${checked(name)} IF NOT EXISTS FOR (n:${checked(label)}) REQUIRE (${keys('n', properties)}) IS UNIQUE`,
  }));
  const indexes = plan.indexes.map(({ name, label, properties }) => ({
    name,
    text: `CREATE RANGE INDEX ${checked(name)} IF NOT EXISTS FOR (n:${checked(label)}) ON (${keys('n', properties)})`,
  }));
  const linkIndexes = plan.linkIndexes.map(({ name, type, properties }) => ({
    name,
    text: `CREATE RANGE INDEX ${checked(name)} IF NOT EXISTS FOR ()-[r:${checked(type)}]-() ON (${keys('r', properties)})`,
  }));
  const searchIndexes = plan.searchIndexes.map(({ name, labels, properties, analyzer }) => ({
    name,
    text: `CREATE FULLTEXT INDEX ${checked(name)} IF NOT EXISTS FOR (n:${labels.map(checked).join('|')}) ON EACH [${keys('n', properties)}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${checkedAnalyzer(analyzer)}', \`fulltext.eventually_consistent\`: false}}`,
  }));
  return [...constraints, ...indexes, ...linkIndexes, ...searchIndexes];
}

function keys(variable: string, properties: ReadonlyArray<string>): string {
  return properties.map((property) => `${variable}.${checked(property)}`).join(', ');
}

/** Returns a name that is safe in Cypher, where names cannot be parameters. Names come from the model, never from a user. */
function checked(name: string): string {
  invariant(/^[A-Za-z_][A-Za-z0-9_]*$/.test(name), `"${name}" is a name for Cypher`);
  return name;
}

function checkedAnalyzer(analyzer: string): string {
  invariant(/^[a-z-]+$/.test(analyzer), `"${analyzer}" is the name of an analyzer`);
  return analyzer;
}

/** Returns the state of each index by name; each constraint has an index with the same name. */
async function statesOf(store: Store): Promise<ReadonlyMap<unknown, unknown>> {
  const statement = { text: 'SHOW INDEXES YIELD name, state RETURN name, state', parameters: {} };
  const { rows } = await store.read(statement, { timeoutMs: firstReadMs });
  return new Map(rows.map(([name, state]) => [name, state]));
}

/** Returns the commands whose index does not exist or is not online yet. Throws STORE_FAILED for an index that Neo4j could not build. */
function missingIn(
  states: ReadonlyMap<unknown, unknown>,
  commands: ReadonlyArray<SchemaCommand>,
): ReadonlyArray<SchemaCommand> {
  const failed = commands.find(({ name }) => states.get(name) === 'FAILED');
  if (failed) throw new KnownError('STORE_FAILED', `Neo4j could not build the index ${failed.name}.`);
  return commands.filter(({ name }) => states.get(name) !== 'ONLINE');
}

async function untilOnline(store: Store, commands: ReadonlyArray<SchemaCommand>): Promise<void> {
  while (missingIn(await statesOf(store), commands).length > 0) await pause(pollMs);
}

/** Runs a command, and repeats it after a conflict with another server: `IF NOT EXISTS` checks before it locks. */
async function applyOne(store: Store, { text }: SchemaCommand): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.command(text);
      return;
    } catch (failure) {
      const isRace = failure instanceof KnownError && failure.code === 'STORE_FAILED';
      if (!isRace || attempt === maxAttempts) throw failure;
      await pause(attempt * 100);
    }
  }
}

/** Marks a graph that has no version. Of two servers at the same time, the newer one wins. */
async function markNew(store: Store, schemaVersion: number): Promise<void> {
  const stored = await store.write(async (transaction) => {
    const rows = await transaction.run(
      `MERGE (g:OnrecordGraph {id: 'graph'})
       SET g.migratedTo = CASE WHEN g.schemaVersion IS NULL THEN toInteger($version) ELSE g.migratedTo END,
         g.schemaVersion = CASE WHEN g.schemaVersion > $version THEN g.schemaVersion ELSE toInteger($version) END
       RETURN g.schemaVersion`,
      { version: schemaVersion },
    );
    return rows[0]?.[0];
  });
  rejectNewerVersion(stored, schemaVersion);
}
