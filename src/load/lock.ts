import { KnownError } from '../errors.js';
import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Store, WriteTransaction } from '../store/store.js';
import { namedOutside } from './context-statement.js';

/**
 * Locks all that a load decides about, so that what it reads next stays so until it has written.
 *
 * First the dossier: of two loads of it one waits. Then the shared records that it declares (made when not there yet; the
 * transaction that makes them must end with them written or be rolled back), and with them what it had before, which may
 * go, and what it names, which must stay. By sorted id, so that two loads rarely wait for each other; when they do, Neo4j
 * ends one and the driver runs it again. Throws LOAD_UNFINISHED where a load in batches of the dossier has not come to its end.
 */
export async function lock(transaction: WriteTransaction, model: Model, graph: GraphData): Promise<void> {
  const dossier = graph.dossier.id;
  const held = new Set(graph.nodes.map(({ id }) => id));
  const shared = graph.nodes.filter(({ own }) => !own).map(({ id }) => id);
  const [row] = await transaction.run(
    `MERGE (d:Dossier {id: $dossier}) SET d.lock = true REMOVE d.lock RETURN ${unfinishedText}`,
    { dossier },
  );
  refuse(dossier, row);
  await transaction.run('UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.lock = true REMOVE n.lock', {
    ids: shared.sort(),
  });
  const stored = await transaction.run(
    `MATCH (n:Entity {dossier: $dossier}) RETURN n.id AS id
     UNION MATCH (c:Declaration {dossier: $dossier}) RETURN c.entityId AS id`,
    { dossier },
  );
  const going = stored.map(([id]) => String(id)).filter((id) => !held.has(id));
  await transaction.run('UNWIND $ids AS id MATCH (n:Entity {id: id}) SET n.lock = true REMOVE n.lock', {
    ids: [...new Set([...going, ...namedOutside(model, graph)])].sort(),
  });
}

const unfinishedText = 'COLLECT { MATCH (b:BulkLoad {dossier: $dossier}) RETURN b.source }';

/** Throws LOAD_UNFINISHED where a load in batches of the dossier has not come to its end. */
export async function refuseUnfinished(store: Store, dossier: string): Promise<void> {
  const { rows } = await store.read({ text: `RETURN ${unfinishedText}`, parameters: { dossier } });
  refuse(dossier, rows[0]);
}

function refuse(dossier: string, row: ReadonlyArray<unknown> | undefined): void {
  const [source] = (row?.[0] ?? []) as ReadonlyArray<string>; // by the statements' RETURN
  if (source !== undefined)
    throw new KnownError('LOAD_UNFINISHED', `The load of "${source}" into "${dossier}" is unfinished.`);
}
