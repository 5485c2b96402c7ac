import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { invariant } from '../../lib/invariant.js';
import { schemaVersion } from '../../model/index-plan.js';
import type { Model } from '../../model/types.js';
import type { Rows, Store, WriteTransaction } from '../../store/store.js';
import type { Migration } from './migration.js';
import {
  readMigrationRecord,
  recordEntry,
  recordMigrations,
  rejectChangedMigrations,
} from './migration-record.js';
import { migrations as allMigrations } from './migrations.js';

/** Options of the migration of a graph. */
export interface MigrationOptions {
  /** Called with the name of each migration that begins. */
  readonly report: (name: string) => void;
  readonly migrations?: ReadonlyArray<Migration>;
}

/** A process that has written no batch for this long counts as dead. */
const idleMs = 30_000;
const pollMs = 500;

/**
 * Runs the migrations that a graph of an older version needs, each once. If several processes start concurrently, one of them runs a
 * migration while the others wait; if it dies, another one takes over.
 *
 * The graph has the new schema version from the first batch on, so that the next write of an older program fails. `migratedTo` is the
 * version reached so far.
 *
 * Throws MIGRATION_CHANGED, and migrates nothing, if a migration was edited after the graph had been through it.
 */
export async function migrateGraph(
  store: Store,
  model: Model,
  { report, migrations = allMigrations }: MigrationOptions,
): Promise<void> {
  invariant(migrations.at(-1)?.version === schemaVersion, 'the schema version is that of the last migration');
  const record = await readMigrationRecord(store);
  rejectChangedMigrations(record, migrations);
  const owner = randomUUID();
  for (const migration of migrations.filter(({ version }) => version > record.reached)) {
    for (;;) {
      const claim = await claimMigration(store, migration, owner);
      if (claim === 'DONE') break;
      if (claim === 'TAKEN') {
        await pause(pollMs);
        continue;
      }
      report(migration.name);
      try {
        await migration.run({ store, model, write: batchWriter(store, owner) });
        await finishMigration(store, migration, owner);
      } catch (failure) {
        if (!(failure instanceof TakenOver)) throw failure;
      }
    }
  }
  await recordMigrations(store, record, migrations);
}

/** Thrown if another process has taken over a migration. */
class TakenOver extends Error {}

/** Reads the version reached so far; locks a node for the transaction. */
const reachedText = `MERGE (m:OnrecordGraph {id: 'migration'}) SET m.lock = true REMOVE m.lock
  WITH m MATCH (g:OnrecordGraph {id: 'graph'})
  RETURN coalesce(g.migratedTo, g.schemaVersion, $newest), m.owner,
    duration.inSeconds(coalesce(m.touchedAt, datetime('1970-01-01T00:00:00Z')), datetime.realtime()).seconds * 1000`;

async function claimMigration(
  store: Store,
  { version }: Migration,
  owner: string,
): Promise<'DONE' | 'TAKEN' | 'OURS'> {
  const { rows } = await store.read({
    text: "MATCH (g:OnrecordGraph {id: 'graph'}) RETURN coalesce(g.migratedTo, g.schemaVersion)",
    parameters: {},
  });
  if (Number(rows[0]?.[0] ?? schemaVersion) >= version) return 'DONE';
  return store.write(async (transaction) => {
    const [row = []] = await transaction.run(reachedText, { newest: schemaVersion });
    const [reached, current, idle] = row;
    if (Number(reached) >= version) return 'DONE';
    if (typeof current === 'string' && current !== owner && Number(idle) < idleMs) return 'TAKEN';
    await transaction.run(
      `MATCH (m:OnrecordGraph {id: 'migration'}), (g:OnrecordGraph {id: 'graph'})
       SET m.owner = $owner, m.touchedAt = datetime.realtime(),
         g.migratedTo = coalesce(g.migratedTo, g.schemaVersion), g.schemaVersion = toInteger($newest)`,
      { owner, newest: schemaVersion },
    );
    return 'OURS';
  });
}

function batchWriter(store: Store, owner: string) {
  return (text: string, parameters: Readonly<Record<string, unknown>>): Promise<Rows> =>
    store.write(async (transaction) => {
      await keepClaim(transaction, owner);
      return transaction.run(text, parameters);
    });
}

async function keepClaim(transaction: WriteTransaction, owner: string): Promise<void> {
  const rows = await transaction.run(
    "MATCH (m:OnrecordGraph {id: 'migration', owner: $owner}) SET m.touchedAt = datetime.realtime() RETURN m.owner",
    { owner },
  );
  if (rows.length === 0) throw new TakenOver('Another process has taken over the migration.');
}

async function finishMigration(store: Store, migration: Migration, owner: string): Promise<void> {
  await store.write(async (transaction) => {
    await keepClaim(transaction, owner);
    await transaction.run(
      `MATCH (g:OnrecordGraph {id: 'graph'}), (m:OnrecordGraph {id: 'migration'})
       SET g.migratedTo = toInteger($version),
         g.migrationChecksums = [other IN coalesce(g.migrationChecksums, []) WHERE NOT other STARTS WITH $prefix] + $entry
       REMOVE m.owner, m.touchedAt`,
      { version: migration.version, prefix: `${migration.version} `, entry: recordEntry(migration) },
    );
  });
}
