import type { Model } from '../../model/types.js';
import type { Snapshot, Store } from '../../store/store.js';
import type { RunQuery } from '../context.js';
import { deriveTimeoutMs } from '../load-timeout.js';
import { claimPages } from './claim-pages.js';
import { staleClaims } from './stale-claims.js';
import type { StaleClaim } from './stale-claims.js';

const mostExamples = 5;

/** The result of comparing the stored derived values with what the rules give. */
export interface DerivedInspection {
  /** The number of claims. */
  readonly claims: number;
  /** The number of claims whose stored derived values differ from what the rules give. */
  readonly stale: number;
  /** At most 5 of these, the first by id. */
  readonly examples: ReadonlyArray<StaleClaim>;
}

/**
 * Compares the stored derived values of every claim with what the rules give, page by page; writes nothing.
 *
 * Each page is a snapshot of its own, which shows each load whole or not at all.
 */
export async function inspectDerivedValues(store: Store, model: Model): Promise<DerivedInspection> {
  let found: DerivedInspection = { claims: 0, stale: 0, examples: [] };
  for await (const ids of claimPages(store)) {
    const { value: stale } = await store.snapshot((snapshot) => staleClaims(askIn(snapshot), model, ids), {
      timeoutMs: deriveTimeoutMs,
    });
    found = {
      claims: found.claims + ids.length,
      stale: found.stale + stale.length,
      examples: [...found.examples, ...stale].slice(0, mostExamples),
    };
  }
  return found;
}

function askIn(snapshot: Snapshot): RunQuery {
  return async (text, parameters) => (await snapshot.read({ text, parameters })).rows;
}
