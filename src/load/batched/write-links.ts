import { isSameAs } from '../../checks/checks.js';
import type { LinkRecord, NodeRecord, Properties, Value } from '../../model/graph-data.js';
import { ownId } from '../../model/ids.js';
import type { Model, Property } from '../../model/types.js';
import type { RunQuery } from '../context.js';
import { diffEntries } from '../diff.js';
import type { Diff } from '../diff.js';
import { linkTypeOf, nodeTypeOf, wantedEntries } from '../entries.js';
import type { StoredEntry, WantedEntry } from '../entries.js';
import { domainTypes } from '../labels.js';
import { declarationContradicts } from '../checks/declaration-contradicts.js';
import { idUnknown } from '../checks/id-unknown.js';
import { referenceWrongType } from '../checks/reference-wrong-type.js';
import { sameAsProblems } from '../checks/same-as-kinds.js';
import { referencesOf } from '../references.js';
import { writeDiff } from '../write-diff.js';
import {
  BatchRejected,
  batchContext,
  batchGraph,
  stampOf,
  withStoredDays,
  writeBatchChanges,
  writeAndMarkAffected,
} from './batch.js';
import type { BatchRecords, BatchWork, LinksBatch, PreparedLinks, Remains } from './batch.js';
import type { Progress } from './checkpoint.js';
import { createLinks, prepareLinks } from './create-records.js';
import type { Preparation } from './create-records.js';
import { noRecords, sharedContext, storedRecords } from './stored-records.js';

/** Makes the statements that create the links of a batch; in `given` all references are resolved. */
export function prepareBatchLinks(load: Preparation, given: BatchRecords): PreparedLinks {
  const { model } = load;
  const nodes = given.nodes.filter((node) => !node.own || refers(model, node));
  const shared = new Set(nodes.flatMap(({ own, id }) => (own ? [] : [id])));
  const isLookedAt = (link: LinkRecord): boolean =>
    shared.has(link.from) || isSameAs(link.type, link.properties) || refersBy(model, link);
  return {
    given,
    created: prepareLinks(
      load,
      given.links.filter((link) => !isLookedAt(link)),
    ),
    others: { nodes, links: given.links.filter(isLookedAt) },
  };
}

/**
 * Creates the links of a batch of a dossier that had no records.
 *
 * Most links are created without reading the graph first. Throws EndMissing if some could not be created, and BatchRejected.
 */
export async function createBatchLinks(
  work: BatchWork,
  batch: LinksBatch,
  { given, created, others }: PreparedLinks,
): Promise<Progress> {
  const progress: Progress =
    others.nodes.length + others.links.length === 0
      ? batch.end
      : await writeBatchLinks(work, { ...batch, read: () => ({ ...given, ...others }) });
  return { ...progress, created: (progress.created ?? 0) + (await createLinks(work, created)) };
}

/** Writes the new and changed links of a batch. All records must be stored. Throws BatchRejected. */
export async function writeBatchLinks(work: BatchWork, batch: LinksBatch): Promise<Progress> {
  const { transaction, model, before } = work;
  const { dossier, fresh } = before;
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const own = fresh ? noRecords : await storedRecords(runQuery, model, { dossier, localIds: batch.localIds });
  const read = batch.read(own.records);
  const types = await typesOf(runQuery, model, { read, dossier, remains: batch.remains });
  const given = resolved(model, read, { types, dossier });
  const graph = batchGraph(before, given);
  const shared = graph.nodes.filter((node) => !node.own);
  const declared = fresh
    ? await storedRecords(runQuery, model, { dossier, localIds: shared.map(({ id }) => id) })
    : own;
  const entries = new Map([...own.entries, ...declared.entries]);
  const context = batchContext({
    entries,
    ...(await sharedContext(runQuery, model, { ...graph, nodes: shared })),
  });
  const found = { model, graph, context, precedingRecords: [], types };
  const problems = [
    ...idUnknown(found),
    ...referenceWrongType(found),
    ...sameAsProblems(graph.links, types),
    ...declarationContradicts(found),
  ];
  if (problems.length > 0) throw new BatchRejected(problems);
  const wanted = withStoredDays(wantedEntries(model, graph), entries);
  const all = linksOf(wanted, entries);
  const diff = before.replace ? all : { ...all, removed: [] };
  await writeAndMarkAffected(work, diff, async () => {
    await repairReferences(work, { read: read.nodes, given: given.nodes });
    await writeDiff(transaction, { model, graph, context, diff, stamp: stampOf(before) });
  });
  const { offset, line } = batch.end;
  const counts = { created: diff.created.length, changed: diff.changed.length, removed: diff.removed.length };
  return { offset, line, ...counts, unchanged: diff.unchanged, changes: await writeBatchChanges(work, diff) };
}

/** Returns the types of the records that a batch refers to, by id; for a reference without a prefix, of both possible records. */
async function typesOf(
  runQuery: RunQuery,
  model: Model,
  {
    read,
    dossier,
    remains,
  }: { readonly read: BatchRecords; readonly dossier: string; readonly remains: Remains },
): Promise<ReadonlyMap<string, string>> {
  const named = referencesOf(model, batchGraphOf(read)).map(({ id }) => id);
  const ids = new Set(named);
  for (const { type, properties, from } of read.links) if (isSameAs(type, properties)) ids.add(from);
  const labels = domainTypes(model).flatMap(({ label, name }) => (label === null ? [] : [{ label, name }]));
  const cases = labels.map(({ label, name }) => `WHEN n:${label} THEN '${name}'`).join(' ');
  const text = `UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) WHERE n.recordedAt IS NOT NULL
    RETURN id, CASE ${cases} END, n.dossier = $dossier OR n.declaredBy = [$dossier]`;
  const find = async (some: ReadonlyArray<string>) =>
    (await runQuery(text, { ids: some, dossier })).filter(
      ([id, , isOurs]) => isOurs !== true || remains(String(id)),
    );
  const found = await find([...ids]);
  const known = new Set(found.map(([id]) => id));
  const missing = [...ids].filter((id) => read.assumed.has(id) && !known.has(id));
  const others = missing.length === 0 ? [] : await find(missing.map((id) => withoutPrefix(id, dossier)));
  // By the statement's RETURN both are text.
  return new Map(
    [...found, ...others].flatMap(([id, type]) =>
      type === null ? [] : [[String(id), type as string] as const],
    ),
  );
}

function batchGraphOf({ nodes, links }: BatchRecords) {
  const at = { file: '', line: 1, column: 1, path: '' };
  return {
    dossier: { type: 'Dossier', id: '', own: true, properties: {}, at },
    nodes,
    links,
    source: '',
    fileHash: '',
  };
}

/** Resolves references without a prefix: to the dossier's own record if there is one, otherwise to the shared one. */
function resolved(
  model: Model,
  { nodes, links, assumed }: BatchRecords,
  { types, dossier }: { readonly types: ReadonlyMap<string, string>; readonly dossier: string },
): { readonly nodes: ReadonlyArray<NodeRecord>; readonly links: ReadonlyArray<LinkRecord> } {
  const resolveId = (id: string): string =>
    assumed.has(id) && !types.has(id) ? withoutPrefix(id, dossier) : id;
  const resolveAll = (properties: ReadonlyMap<string, Property>, values: Properties): Properties => {
    if (!hasReference(properties, values)) return values;
    const resolveOne = (name: string, value: Value): Value => {
      if (properties.get(name)?.reference == null) return value;
      if (typeof value === 'string') return resolveId(value);
      return Array.isArray(value) ? value.map(resolveId) : value;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolveOne(name, value)]));
  };
  return {
    nodes: nodes.map((node) => ({
      ...node,
      properties: resolveAll(nodeTypeOf(model, node.type).properties, node.properties),
    })),
    links: links.map((link) => ({
      ...link,
      to: resolveId(link.to),
      properties: resolveAll(linkTypeOf(model, link.type).properties, link.properties),
    })),
  };
}

function withoutPrefix(id: string, dossier: string): string {
  return id.slice(ownId(dossier, '').length);
}

/** Returns the differences in links; nodes are written already and are present only for declarations. */
function linksOf(wanted: ReadonlyMap<string, WantedEntry>, entries: ReadonlyMap<string, StoredEntry>): Diff {
  const links = new Map([...wanted].filter(([, { of }]) => of === 'LINK'));
  const stored = new Map([...entries].filter(([, { of }]) => of === 'LINK'));
  return diffEntries(links, stored);
}

/** Corrects references in properties, which were written as own ids before all records were stored. */
async function repairReferences(
  { transaction, before }: BatchWork,
  { read, given }: { readonly read: ReadonlyArray<NodeRecord>; readonly given: ReadonlyArray<NodeRecord> },
): Promise<void> {
  const own = ownId(before.dossier, '');
  const rows = given.flatMap((node, index) => {
    const { dateAnchor } = node.properties;
    if (typeof dateAnchor !== 'string' || dateAnchor.startsWith(own)) return [];
    const isWritten = !before.fresh && dateAnchor === read[index]?.properties['dateAnchor'];
    return isWritten ? [] : [{ id: node.id, dateAnchor }];
  });
  if (rows.length === 0) return;
  await transaction.run(
    'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) USING INDEX SEEK n:Entity(id) SET n.dateAnchor = row.dateAnchor',
    {
      rows,
    },
  );
}

function refers(model: Model, { type, properties }: NodeRecord): boolean {
  return hasReference(nodeTypeOf(model, type).properties, properties);
}

function refersBy(model: Model, { type, properties }: LinkRecord): boolean {
  return hasReference(linkTypeOf(model, type).properties, properties);
}

function hasReference(properties: ReadonlyMap<string, Property>, values: Properties): boolean {
  return Object.keys(values).some((name) => properties.get(name)?.reference != null);
}
