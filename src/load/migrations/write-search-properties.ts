import { staleSearchPages, writeSearchText } from '../search/stale-search-records.js';
import type { Migration } from './migration.js';

/** Stores the properties that the full-text indexes cover, and drops the former index, which covered the texts themselves. */
export const writeSearchProperties: Migration = {
  version: 5,
  name: 'records store what search compares',
  run: async ({ store, model, write }) => {
    for await (const { stale } of staleSearchPages(store, model))
      if (stale.length > 0) await write(writeSearchText, { rows: stale });
    await store.command('DROP INDEX search_text IF EXISTS');
  },
};
