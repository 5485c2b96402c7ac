import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Context } from './context.js';
import type { Declaration } from './declaration.js';
import { declarationsOf, touchedShared } from './diff.js';
import type { Diff } from './diff.js';
import { identityOf } from './entries.js';
import { groupBy } from '../lib/group-by.js';
import { mergeDeclarations } from './merge-declarations.js';
import type { MergedRecord } from './merge-declarations.js';
import type { LinkToWrite } from './write-links.js';
import type { LoadStamp, NodeToWrite } from './write-nodes.js';

/** What a load does to shared records: each is merged anew from all declarations. */
export interface SharedChanges {
  readonly nodes: ReadonlyArray<NodeToWrite>;
  readonly links: ReadonlyArray<LinkToWrite>;
  readonly goneNodes: ReadonlyArray<string>;
  readonly goneLinks: ReadonlyArray<LinkToWrite>;
  /** What the dossier now says. */
  readonly declarations: ReadonlyArray<Declaration>;
  /** Of what it no longer says anything. */
  readonly withdrawn: ReadonlyArray<string>;
}

/** Works out what becomes of the shared records that a load touches. */
export function sharedChanges(
  model: Model,
  graph: GraphData,
  { context, diff, stamp }: { readonly context: Context; readonly diff: Diff; readonly stamp: LoadStamp },
): SharedChanges {
  const touched = touchedShared(diff);
  const created = { createdBy: stamp.load, recordedAt: stamp.now };
  const ours = declarationsOf(model, graph, context.entries, created).filter(({ entityId }) =>
    touched.has(entityId),
  );
  const before = groupBy(context.declarations, ({ entityId }) => entityId);
  const after = groupBy(
    [...context.declarations.filter(({ dossier }) => dossier !== graph.dossier.id), ...ours],
    ({ entityId }) => entityId,
  );
  const merged = [...touched].map((id) => mergeDeclarations(model, after.get(id) ?? []));
  const stand = merged.filter((record) => record !== null);
  const links = stand.flatMap((record) => record.links);
  const linksNow = new Set(links.map(identityOf));
  const formerLinks = [...touched].flatMap(
    (id) => mergeDeclarations(model, before.get(id) ?? [])?.links ?? [],
  );
  const said = new Set(ours.map(({ entityId }) => entityId));
  return {
    nodes: stand.map(toNode),
    links,
    goneNodes: [...touched].filter((id) => !after.has(id)),
    goneLinks: formerLinks.filter((link) => !linksNow.has(identityOf(link))),
    declarations: ours,
    withdrawn: [...touched].filter((id) => !said.has(id)),
  };
}

function toNode({ type, id, properties, declaredBy }: MergedRecord): NodeToWrite {
  return { type, id, properties, added: { declaredBy } };
}
