import { KnownError } from '../../errors.js';
import type { Problem } from '../../model/graph-data.js';
import type { Store, WriteTransaction } from '../../store/store.js';
import type { RunQuery } from '../context.js';
import { inBatches } from '../in-batches.js';
import { doBatch } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { loadTimeoutMs } from '../load-timeout.js';

/** A rejected record, known by its place or only by its id. */
export interface Reject {
  readonly id: string | null;
  readonly problem: Omit<Problem, 'at'> & Partial<Pick<Problem, 'at'>>;
}

/** Stores rejected records in the graph until the load is finished. */
export async function writeRejects(
  transaction: WriteTransaction,
  { load }: Checkpoint,
  rejects: ReadonlyArray<Reject>,
): Promise<void> {
  const rows = rejects.map(({ id, problem }) => ({ id, problem: JSON.stringify(problem) }));
  await inBatches(
    transaction,
    'UNWIND $rows AS row CREATE (r:BulkReject {load: $load, problem: row.problem}) SET r.id = row.id',
    rows,
    { load },
  );
}

/** Deletes the stored rejected records of a load. */
export async function deleteRejects(transaction: WriteTransaction, load: string): Promise<void> {
  await transaction.run('MATCH (r:BulkReject {load: $load}) DELETE r', { load });
}

/** Returns the records that a load has rejected so far. */
export async function readRejects(store: Store, load: string): Promise<ReadonlyArray<Reject>> {
  const text = 'MATCH (r:BulkReject {load: $load}) RETURN r.id, r.problem';
  const { rows } = await store.read({ text, parameters: { load } }, { timeoutMs: loadTimeoutMs });
  return rows.map(([id, problem]) => ({
    id: id as string | null, // by writeRejects, as the next
    problem: JSON.parse(String(problem)) as Reject['problem'],
  }));
}

/**
 * Removes rejected records that the load has created, and its other new records that refer to them; returns the new checkpoint.
 * Records that were stored before are kept and only reported.
 */
export async function removeRejected(
  store: Store,
  before: Checkpoint,
  faults: ReadonlyArray<{ readonly id: string; readonly problem: Problem }>,
): Promise<Checkpoint> {
  return doBatch(store, before, async (transaction) => {
    const ids = faults.map(({ id }) => id);
    await writeRejects(
      transaction,
      before,
      faults.map(({ problem }) => ({ id: null, problem })),
    );
    return { created: -(await removeCreated(transaction, before, ids)) };
  });
}

/**
 * Removes own new records of the load and those that refer to them; returns the number of removed nodes and links.
 *
 * Throws RECORD_REFERRED if another dossier has started to refer to one of them.
 */
export async function removeCreated(
  transaction: WriteTransaction,
  checkpoint: Checkpoint,
  ids: ReadonlyArray<string>,
): Promise<number> {
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const { load, dossier } = checkpoint;
  const all = new Set(ids);
  for (let layer = [...all]; layer.length > 0;) {
    const rows = await runQuery(
      `UNWIND $ids AS id MATCH (m:Entity)-[r]->(n:Entity {id: id}) USING INDEX SEEK n:Entity(id)
       WHERE m.dossier = $dossier AND m.createdBy = $load RETURN DISTINCT m.id, id, type(r)`,
      { ids: layer, dossier, load },
    );
    const referring = rows.filter(([id]) => !all.has(String(id)));
    layer = [...new Set(referring.map(([id]) => String(id)))];
    for (const id of layer) all.add(id);
    await writeRejects(
      transaction,
      checkpoint,
      referring.map(([id, named, by]) => without(String(id), String(named), String(by))),
    );
  }
  const [other] = await runQuery(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-(m) USING INDEX SEEK n:Entity(id) WHERE n.dossier = $dossier AND n.createdBy = $load
       AND r.createdBy <> $load RETURN id, m.id, type(r) LIMIT 1`,
    { ids: [...all], dossier, load },
  );
  if (other) {
    const [id, from, by] = other.map(String);
    throw new KnownError('RECORD_REFERRED', `"${id}" cannot be rejected: "${from}" refers to it (${by}).`);
  }
  const [row] = await runQuery(
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) WHERE n.dossier = $dossier AND n.createdBy = $load
     WITH collect(DISTINCT n) AS nodes
     WITH nodes, COLLECT { UNWIND nodes AS n MATCH (n)-[r]-() WHERE r.createdBy = $load RETURN DISTINCT r } AS links
     FOREACH (r IN links | DELETE r)
     FOREACH (n IN nodes | DELETE n)
     RETURN size(nodes) + size(links)`,
    { ids: [...all], dossier, load },
  );
  return Number(row?.[0] ?? 0);
}

function without(id: string, named: string, by: string): Reject {
  return {
    id,
    problem: {
      code: 'ID_UNKNOWN',
      message: `"${named}" (${by}) was rejected.`,
      hint: 'Repair the rejected record, and import both.',
    },
  };
}
