import type { Store } from '../../store/store.js';
import { changedMigrations, messageOf, readMigrationRecord } from './migration-record.js';
import { migrations } from './migrations.js';

/** Returns a sentence for each migration that was edited after the graph had been through it. Changes nothing. */
export async function inspectMigrations(store: Store): Promise<ReadonlyArray<string>> {
  return changedMigrations(await readMigrationRecord(store), migrations).map(messageOf);
}
