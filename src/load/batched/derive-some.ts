import type { Model } from '../../model/types.js';
import type { Store, WriteTransaction } from '../../store/store.js';
import type { RunQuery } from '../context.js';
import { partsByWeight } from '../derived/parts-by-weight.js';
import type { WeightedClaim } from '../derived/parts-by-weight.js';
import { statementCountText, storeDerivedValues } from '../derived/store-derived-values.js';
import { affectedLabel } from './batch.js';
import { doBatch } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { deriveTimeoutMs, loadTimeoutMs } from '../load-timeout.js';

/** The maximum number of claims per step; fewer if many statements have them as content. */
const claimsAtOnce = 2000;
const mostWeight = 20_000;

/**
 * Derives and stores the values of some affected claims; returns the new checkpoint, or null when all are done.
 *
 * In a dossier that had no records, all claims are affected and processed in order of their ids; others are marked. Two transactions
 * run concurrently: while Neo4j finds the evidence for one, the rules run for the other. The checkpoint is updated after both have
 * committed; if that fails, the same values are derived again.
 */
export async function deriveSome(store: Store, model: Model, before: Checkpoint): Promise<Checkpoint | null> {
  const runQuery: RunQuery = async (text, parameters) =>
    (await store.read({ text, parameters }, { timeoutMs: loadTimeoutMs })).rows;
  const own = before.fresh ? await ownClaims(runQuery, before) : [];
  const [ids = []] = partsByWeight(own.length > 0 ? own : await markedClaims(runQuery), mostWeight);
  if (ids.length === 0) return null;
  const half = Math.ceil(ids.length / 2);
  await Promise.all([ids.slice(0, half), ids.slice(half)].map((some) => derive(store, model, some)));
  return doBatch(store, before, () =>
    Promise.resolve({ derived: ids.length, ...(own.length > 0 ? { after: ids.at(-1) ?? '' } : {}) }),
  );
}

async function derive(store: Store, model: Model, ids: ReadonlyArray<string>): Promise<void> {
  if (ids.length === 0) return;
  const work = async (transaction: WriteTransaction): Promise<void> => {
    const runQuery: RunQuery = (...query) => transaction.run(...query);
    await storeDerivedValues(runQuery, model, ids);
    await runQuery(
      `UNWIND $ids AS id MATCH (n:Claim {id: id}) USING INDEX SEEK n:Claim(id) REMOVE n:${affectedLabel}`,
      { ids },
    );
  };
  await store.write(work, { timeoutMs: deriveTimeoutMs });
}

async function ownClaims(
  runQuery: RunQuery,
  { dossier, after }: Checkpoint,
): Promise<ReadonlyArray<WeightedClaim>> {
  const rows = await runQuery(
    `MATCH (n:Claim) USING INDEX SEEK n:Claim(id) WHERE n.id > $after AND n.id < $before
     WITH n ORDER BY n.id LIMIT ${claimsAtOnce} RETURN n.id, ${statementCountText} ORDER BY n.id`,
    { after: after === '' ? `${dossier}:` : after, before: `${dossier};` },
  );
  return rows as ReadonlyArray<WeightedClaim>; // by the RETURN
}

async function markedClaims(runQuery: RunQuery): Promise<ReadonlyArray<WeightedClaim>> {
  const rows = await runQuery(
    `MATCH (n:${affectedLabel}) WITH n LIMIT ${claimsAtOnce} RETURN n.id, ${statementCountText}`,
    {},
  );
  return (rows as ReadonlyArray<WeightedClaim>).toSorted(([one], [other]) => (one < other ? -1 : 1)); // by the RETURN
}
