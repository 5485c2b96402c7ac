import type { Model } from '../../model/types.js';
import type { Snapshot, Store, WriteTransaction } from '../../store/store.js';
import type { Ask } from '../context.js';
import { holdersText, keepValues, mostHolders, partsByWeight, staleClaims } from './keep-values.js';
import type { HeldClaim, StaleClaim } from './keep-values.js';

/** Claims that are looked at by one read, and mended by one transaction, at most; fewer where many statements hold them. */
const pageSize = 200;
/** A claim that very many statements hold is a page alone. */
const longestPageMs = 60_000;
const mostExamples = 5;

/** How what the graph keeps of its claims stands to the rules. */
export interface KeptInspection {
  /** How many claims there are. */
  readonly claims: number;
  /** Of how many of them something else is kept than the rules give. */
  readonly stale: number;
  /** The first of these, by id, 5 at most. */
  readonly examples: ReadonlyArray<StaleClaim>;
}

/**
 * Compares what is kept of every claim with what the rules give, page by page; writes nothing.
 *
 * Each page is a snapshot of its own: it sees each load whole or not at all.
 */
export async function inspectKept(store: Store, model: Model): Promise<KeptInspection> {
  let found: KeptInspection = { claims: 0, stale: 0, examples: [] };
  for await (const ids of claimPages(reader(store))) {
    const { value: stale } = await store.snapshot((snapshot) => staleClaims(askIn(snapshot), model, ids), {
      timeoutMs: longestPageMs,
    });
    found = {
      claims: found.claims + ids.length,
      stale: found.stale + stale.length,
      examples: [...found.examples, ...stale].slice(0, mostExamples),
    };
  }
  return found;
}

/**
 * Writes what the rules give of every claim of which something else is kept; gives how many claims that were.
 *
 * Each page is one transaction: when it breaks off, what is mended stays so, and mending again does the rest.
 */
export async function mendKept(store: Store, model: Model): Promise<number> {
  let mended = 0;
  for await (const ids of claimPages(reader(store)))
    mended += await store.write((transaction) => mendPage(transaction, model, ids));
  return mended;
}

async function mendPage(
  transaction: WriteTransaction,
  model: Model,
  ids: ReadonlyArray<string>,
): Promise<number> {
  const ask: Ask = (text, parameters) => transaction.run(text, parameters);
  if ((await staleClaims(ask, model, ids)).length === 0) return 0;
  return keepValues(ask, model, ids);
}

function reader(store: Store): Ask {
  return async (text, parameters) => (await store.read({ text, parameters })).rows;
}

function askIn(snapshot: Snapshot): Ask {
  return async (text, parameters) => (await snapshot.read({ text, parameters })).rows;
}

async function* claimPages(ask: Ask): AsyncGenerator<ReadonlyArray<string>> {
  let after = '';
  for (;;) {
    const text = `MATCH (n:Claim) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${pageSize}
      RETURN n.id, ${holdersText} ORDER BY n.id`;
    const claims = (await ask(text, { after })) as ReadonlyArray<HeldClaim>; // by the RETURN
    yield* partsByWeight(claims, mostHolders);
    if (claims.length < pageSize) return;
    after = claims.at(-1)?.[0] ?? after;
  }
}
