import type { Model } from '../../model/types.js';
import type { Snapshot, Store } from '../../store/store.js';
import type { RunQuery } from '../context.js';
import { inspectParts } from '../inspection.js';
import type { Inspection } from '../inspection.js';
import { deriveTimeoutMs } from '../load-timeout.js';
import { claimPages } from './claim-pages.js';
import { staleClaims } from './stale-claims.js';

/**
 * Compares the stored derived values of every claim with what the rules give, page by page; writes nothing. The examples are ids.
 *
 * Each page is a snapshot of its own, which shows each load whole or not at all.
 */
export function inspectDerivedValues(store: Store, model: Model): Promise<Inspection> {
  return inspectParts(pages(store, model));
}

async function* pages(store: Store, model: Model): AsyncGenerator<Inspection> {
  for await (const ids of claimPages(store)) {
    const { value: stale } = await store.snapshot((snapshot) => staleClaims(askIn(snapshot), model, ids), {
      timeoutMs: deriveTimeoutMs,
    });
    yield { compared: ids.length, stale: stale.length, examples: stale.map(({ id }) => id) };
  }
}

function askIn(snapshot: Snapshot): RunQuery {
  return async (text, parameters, onRow) =>
    (await snapshot.read({ text, parameters, ...(onRow ? { onRow } : {}) })).rows;
}
