import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Context } from './context.js';
import type { Declaration } from './declaration.js';
import { declarationsOf, affectedShared } from './diff.js';
import type { Diff } from './diff.js';
import { identityOf } from './entries.js';
import { groupBy } from '../lib/group-by.js';
import { mergeDeclarations } from './merge-declarations.js';
import type { MergedRecord } from './merge-declarations.js';
import type { LinkToWrite } from './write-links.js';
import type { LoadStamp, NodeToWrite } from './write-nodes.js';

/** The changes of a load to shared records; each is merged again from all its declarations. */
export interface SharedChanges {
  readonly nodes: ReadonlyArray<NodeToWrite>;
  readonly links: ReadonlyArray<LinkToWrite>;
  readonly removedNodes: ReadonlyArray<string>;
  readonly removedLinks: ReadonlyArray<LinkToWrite>;
  /** The new and changed declarations of the dossier. */
  readonly declarations: ReadonlyArray<Declaration>;
  /** The ids of the records that the dossier no longer declares. */
  readonly withdrawn: ReadonlyArray<string>;
}

/** Returns the changes of a load to shared records. */
export function sharedChanges(
  model: Model,
  graph: GraphData,
  { context, diff, stamp }: { readonly context: Context; readonly diff: Diff; readonly stamp: LoadStamp },
): SharedChanges {
  const affected = affectedShared(diff);
  const created = { createdBy: stamp.load, recordedAt: stamp.now };
  const ours = declarationsOf(model, graph, context.entries, created).filter(({ entityId }) =>
    affected.has(entityId),
  );
  const before = groupBy(context.declarations, ({ entityId }) => entityId);
  const after = groupBy(
    [...context.declarations.filter(({ dossier }) => dossier !== graph.dossier.id), ...ours],
    ({ entityId }) => entityId,
  );
  const merged = [...affected].map((id) => mergeDeclarations(model, after.get(id) ?? []));
  const present = merged.filter((record) => record !== null);
  const links = present.flatMap((record) => record.links);
  const linksNow = new Set(links.map(identityOf));
  const formerLinks = [...affected].flatMap(
    (id) => mergeDeclarations(model, before.get(id) ?? [])?.links ?? [],
  );
  const declaredIds = new Set(ours.map(({ entityId }) => entityId));
  return {
    nodes: present.map(toNode),
    links,
    removedNodes: [...affected].filter((id) => !after.has(id)),
    removedLinks: formerLinks.filter((link) => !linksNow.has(identityOf(link))),
    declarations: ours,
    withdrawn: [...affected].filter((id) => !declaredIds.has(id)),
  };
}

function toNode({ type, id, properties, declaredBy }: MergedRecord): NodeToWrite {
  return { type, id, properties, added: { declaredBy } };
}
