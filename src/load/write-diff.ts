import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { WriteTransaction } from '../store/store.js';
import type { Context } from './context.js';
import type { Diff } from './diff.js';
import type { Entry, LinkEntry, NodeEntry } from './entries.js';
import { inBatches } from './in-batches.js';
import { sharedChanges } from './shared-changes.js';
import { removeDeclarations, writeDeclarations } from './write-declarations.js';
import { removeLinks, writeLinks } from './write-links.js';
import type { LinkToWrite } from './write-links.js';
import { writeNodes } from './write-nodes.js';
import type { LoadStamp, NodeToWrite } from './write-nodes.js';

/** The data of one load that is written. */
export interface Work {
  readonly model: Model;
  readonly graph: GraphData;
  readonly context: Context;
  readonly diff: Diff;
  readonly stamp: LoadStamp;
}

/**
 * Writes a diff to the graph. Removes entries first, so that their unique values are free.
 *
 * Does not remove a node that still has a link, which would belong to another dossier: the transaction fails instead.
 */
export async function writeDiff(transaction: WriteTransaction, work: Work): Promise<void> {
  const { model, graph, diff, stamp } = work;
  const dossier = graph.dossier.id;
  const shared = sharedChanges(model, graph, work);
  const entries = [...diff.created, ...diff.changed.map(({ entry }) => entry)].filter(
    (entry) => !entry.shared,
  );
  const removed = diff.removed.filter((entry) => !entry.shared);
  await removeLinks(transaction, [...removed.filter(isLink), ...shared.removedLinks]);
  await removeDeclarations(transaction, dossier, shared.withdrawn);
  await removeNodes(transaction, [...removed.filter(isNode).map(({ id }) => id), ...shared.removedNodes]);
  if (removesDossier(work))
    await transaction.run('MATCH (d:Dossier {id: $dossier}) DETACH DELETE d', { dossier });
  const nodes = entries.filter(isNode).map((node) => ownNode(node, dossier));
  await writeNodes(transaction, model, [...nodes, ...shared.nodes], stamp);
  const links = entries.filter(isLink).map((link): LinkToWrite => ({ ...link, dossiers: [dossier] }));
  await writeLinks(transaction, model, [...links, ...shared.links], stamp);
  await writeDeclarations(transaction, shared.declarations);
}

/** Returns whether the load removes the dossier itself. */
export function removesDossier({ diff }: Pick<Work, 'diff'>): boolean {
  return diff.removed.some(({ type }) => type === 'Dossier');
}

function ownNode({ type, id, properties }: NodeEntry, dossier: string): NodeToWrite {
  return { type, id, properties, added: type === 'Dossier' ? {} : { dossier } };
}

function isNode<T extends Entry>(entry: T): entry is T & NodeEntry {
  return entry.of === 'NODE';
}

function isLink<T extends Entry>(entry: T): entry is T & LinkEntry {
  return entry.of === 'LINK';
}

async function removeNodes(transaction: WriteTransaction, ids: ReadonlyArray<string>): Promise<void> {
  const text = 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) USING INDEX SEEK n:Entity(id) DELETE n';
  await inBatches(
    transaction,
    text,
    ids.map((id) => ({ id })),
    {},
  );
}
