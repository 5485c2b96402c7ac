import { staleSearchPages, writeSearchText } from '../search/stale-search-records.js';
import type { MigrationWork } from './migration.js';

/** Stores the properties that the full-text indexes cover, and drops the former index, which covered the texts themselves. */
export async function writeSearchProperties({ store, model, write }: MigrationWork): Promise<void> {
  for await (const { stale } of staleSearchPages(store, model))
    if (stale.length > 0) await write(writeSearchText, { rows: stale });
  await store.command('DROP INDEX search_text IF EXISTS');
}
