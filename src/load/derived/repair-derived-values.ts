import type { Model } from '../../model/types.js';
import type { Store, WriteTransaction } from '../../store/store.js';
import type { RunQuery } from '../context.js';
import { deriveTimeoutMs } from '../load-timeout.js';
import { claimPages } from './claim-pages.js';
import { staleClaims } from './stale-claims.js';
import { storeDerivedValues } from './store-derived-values.js';

/**
 * Stores what the rules give for every claim whose stored derived values differ; returns the number of repaired claims.
 *
 * Each page is one transaction: when a repair is interrupted, the finished pages stay repaired, and the next repair does the rest.
 */
export async function repairDerivedValues(store: Store, model: Model): Promise<number> {
  let repaired = 0;
  for await (const ids of claimPages(store))
    repaired += await store.write((transaction) => repairPage(transaction, model, ids), {
      timeoutMs: deriveTimeoutMs,
    });
  return repaired;
}

/** Locks the claims only where a value is stale. */
async function repairPage(
  transaction: WriteTransaction,
  model: Model,
  ids: ReadonlyArray<string>,
): Promise<number> {
  const runQuery: RunQuery = (...query) => transaction.run(...query);
  if ((await staleClaims(runQuery, model, ids)).length === 0) return 0;
  return storeDerivedValues(runQuery, model, ids);
}
