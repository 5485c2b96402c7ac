import { KnownError } from '../../errors.js';
import { schemaVersion } from '../../model/index-plan.js';
import type { Store } from '../../store/store.js';
import type { Migration } from './migration.js';

/** The migrations that a graph has been through, or that were there when it was created. */
export interface MigrationRecord {
  /** The schema version that the finished migrations have reached; that of this program for a graph without one. */
  readonly reached: number;
  /** The checksums by version. None are recorded in a graph that was written before there were any. */
  readonly checksums: ReadonlyMap<number, string>;
}

/** Reads which migrations a graph has been through. */
export async function readMigrationRecord(store: Store): Promise<MigrationRecord> {
  const { rows } = await store.read({
    text: `MATCH (g:OnrecordGraph {id: 'graph'})
      RETURN coalesce(g.migratedTo, g.schemaVersion), coalesce(g.migrationChecksums, [])`,
    parameters: {},
  });
  const [reached, checksums] = rows[0] ?? [];
  const entries = Array.isArray(checksums) ? checksums.map((entry) => String(entry).split(' ')) : [];
  return {
    reached: Number(reached ?? schemaVersion),
    checksums: new Map(entries.map(([version, checksum = '']) => [Number(version), checksum])),
  };
}

/** Returns the text by which a graph records that it has been through a migration. */
export function recordEntry({ version, checksum }: Migration): string {
  return `${version} ${checksum}`;
}

/** Returns the migrations that were edited after the graph had been through them. */
export function changedMigrations(
  { reached, checksums }: MigrationRecord,
  migrations: ReadonlyArray<Migration>,
): ReadonlyArray<Migration> {
  return migrations.filter(({ version, checksum }) => {
    const recorded = checksums.get(version);
    return version <= reached && recorded !== undefined && recorded !== checksum;
  });
}

/** Throws MIGRATION_CHANGED if a migration was edited after the graph had been through it. */
export function rejectChangedMigrations(record: MigrationRecord, migrations: ReadonlyArray<Migration>): void {
  const [changed] = changedMigrations(record, migrations);
  if (changed) throw new KnownError('MIGRATION_CHANGED', messageOf(changed));
}

/** Returns the sentence that names a migration that was edited. */
export function messageOf({ version, name }: Migration): string {
  return `The migration to version ${version} ("${name}") is not the one that this graph has been through.`;
}

/** Records the checksums of the migrations in a graph that has been through all of them, if they are not all recorded. */
export async function recordMigrations(
  store: Store,
  { checksums }: MigrationRecord,
  migrations: ReadonlyArray<Migration>,
): Promise<void> {
  if (migrations.every(({ version }) => checksums.has(version))) return;
  await store.write((transaction) =>
    transaction.run(`MATCH (g:OnrecordGraph {id: 'graph'}) SET g.migrationChecksums = $checksums`, {
      checksums: migrations.map(recordEntry),
    }),
  );
}
