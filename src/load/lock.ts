import { KnownError } from '../errors.js';
import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Store, WriteTransaction } from '../store/store.js';
import { namedOutside } from './context-statement.js';

/**
 * Locks the nodes that a load depends on, so that its reads stay valid until it has written.
 *
 * Locks the dossier first, so that of two loads of it one waits. Then locks the shared records that it declares (missing ones are
 * created; the transaction must write them or be rolled back), the records that it had before, which may be removed, and those that it
 * refers to, which must remain. Ids are sorted, so that deadlocks are rare; Neo4j ends one transaction of a deadlock and the driver
 * runs it again. Throws LOAD_UNFINISHED if the dossier has an unfinished batched load.
 */
export async function lock(transaction: WriteTransaction, model: Model, graph: GraphData): Promise<void> {
  const dossier = graph.dossier.id;
  const contained = new Set(graph.nodes.map(({ id }) => id));
  const shared = graph.nodes.filter(({ own }) => !own).map(({ id }) => id);
  const [row] = await transaction.run(
    `MERGE (d:Dossier {id: $dossier}) SET d.lock = true REMOVE d.lock RETURN ${unfinishedText}`,
    { dossier },
  );
  throwIfUnfinished(dossier, row);
  await transaction.run('UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.lock = true REMOVE n.lock', {
    ids: shared.sort(),
  });
  const stored = await transaction.run(
    `MATCH (n:Entity {dossier: $dossier}) RETURN n.id AS id
     UNION MATCH (c:Declaration {dossier: $dossier}) RETURN c.entityId AS id`,
    { dossier },
  );
  const toRemove = stored.map(([id]) => String(id)).filter((id) => !contained.has(id));
  await transaction.run(
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) SET n.lock = true REMOVE n.lock',
    {
      ids: [...new Set([...toRemove, ...namedOutside(model, graph)])].sort(),
    },
  );
}

const unfinishedText = 'COLLECT { MATCH (b:BulkLoad {dossier: $dossier}) RETURN b.source }';

/** Throws LOAD_UNFINISHED if the dossier has an unfinished batched load. */
export async function rejectUnfinished(store: Store, dossier: string): Promise<void> {
  const { rows } = await store.read({ text: `RETURN ${unfinishedText}`, parameters: { dossier } });
  throwIfUnfinished(dossier, rows[0]);
}

function throwIfUnfinished(dossier: string, row: ReadonlyArray<unknown> | undefined): void {
  const [source] = (row?.[0] ?? []) as ReadonlyArray<string>; // by the statements' RETURN
  if (source !== undefined)
    throw new KnownError('LOAD_UNFINISHED', `The load of "${source}" into "${dossier}" is unfinished.`);
}
