import { claimPages } from '../derived/claim-pages.js';
import { staleClaims } from '../derived/stale-claims.js';
import { writeDerivedText } from '../derived/store-derived-values.js';
import type { RunQuery } from '../context.js';
import { deriveTimeoutMs } from '../load-timeout.js';
import type { MigrationWork } from './migration.js';

/** Stores with each claim when it was first said and first reported, which timelines read. */
export async function writeFirstTold({ store, model, write }: MigrationWork): Promise<void> {
  const runQuery: RunQuery = async (text, parameters) =>
    (await store.read({ text, parameters }, { timeoutMs: deriveTimeoutMs })).rows;
  const text = writeDerivedText(model);
  for await (const ids of claimPages(store)) {
    const rows = (await staleClaims(runQuery, model, ids)).map(({ id, derived }) => ({ id, derived }));
    if (rows.length > 0) await write(text, { rows });
  }
}
