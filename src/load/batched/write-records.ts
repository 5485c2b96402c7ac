import type { NodeRecord, Problem } from '../../model/graph-data.js';
import type { Model, NodeType } from '../../model/types.js';
import { ownId } from '../../model/ids.js';
import { memoize } from '../../lib/memoize.js';
import { readOutside } from '../context.js';
import type { RunQuery } from '../context.js';
import { diffEntries } from '../diff.js';
import type { Diff } from '../diff.js';
import { identityOf, nodeTypeOf, wantedEntries } from '../entries.js';
import type { StoredEntry, WantedEntry } from '../entries.js';
import { declarationContradicts } from '../checks/declaration-contradicts.js';
import { idTaken } from '../checks/id-taken.js';
import { stillReferred } from '../checks/still-referred.js';
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
import type { BatchRecords, BatchWork, PreparedRecords, RecordsBatch } from './batch.js';
import type { Progress } from './checkpoint.js';
import { createNodes, prepareNodes } from './create-records.js';
import type { Preparation } from './create-records.js';
import { writeRejects } from './rejects.js';
import { noRecords, sharedContext, storedRecords } from './stored-records.js';
import type { StoredRecords } from './stored-records.js';

/** The result of writing the records of a batch. */
export interface WrittenRecords {
  readonly progress: Progress;
  /** By id, the number of links of the records whose links are all stored already. */
  readonly unchangedLinks: ReadonlyMap<string, number>;
  /**
   * Whether stored links may be wrong now: a record has changed its type, or a new own record has the id of a shared one, so that
   * references to this id mean another record.
   */
  readonly linksMayBeWrong: boolean;
}

/** Makes the statements that create the records of a batch. Only a dossier that had no records creates any without a comparison. */
export function prepareRecords(load: Preparation, nodes: ReadonlyArray<NodeRecord>): PreparedRecords {
  const isNew = (node: NodeRecord): boolean => load.before.fresh && node.own && !hasCodes(load.model, node);
  return {
    created: prepareNodes(load, nodes.filter(isNew)),
    others: nodes.filter((node) => !isNew(node)),
  };
}

/** Writes the new and changed nodes of a batch; stored links are kept. Throws BatchRejected. */
export async function writeRecords(work: BatchWork, batch: RecordsBatch): Promise<WrittenRecords> {
  const { transaction, model, before } = work;
  const { dossier, fresh } = before;
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const stored = fresh
    ? noRecords
    : await storedRecords(runQuery, model, { dossier, localIds: batch.localIds });
  const given = batch.read(stored.records);
  const { created, others } = batch.prepared ?? prepareRecords(work, given.nodes);
  const diff = await compareAndWrite(work, stored, { ...given, nodes: others });
  const added = await createNodes(work, created);
  const { offset, line } = batch.end;
  const counts = {
    created: diff.created.length + added,
    changed: diff.changed.length,
    unchanged: diff.unchanged,
  };
  const changes = await writeBatchChanges(work, diff);
  const hasDateWords = before.hasDateWords || given.nodes.some(hasWords);
  await writeRejects(
    transaction,
    before,
    [...batch.rejected, ...given.rejected].map((problem) => ({ id: null, problem })),
  );
  return {
    progress: { offset, line, ...counts, changes, hasDateWords },
    unchangedLinks: countUnchangedLinks(work, given, stored),
    linksMayBeWrong:
      diff.created.some((entry) => !entry.shared && isShareable(model, entry.type)) ||
      diff.changed.some(({ entry, former }) => isOtherType(former, entry.type)),
  };
}

/** Compares nodes with the stored ones and writes the difference; returns it. */
async function compareAndWrite(
  work: BatchWork,
  stored: StoredRecords,
  { nodes }: Pick<BatchRecords, 'nodes'>,
): Promise<Diff> {
  const { transaction, model, before } = work;
  if (nodes.length === 0) return { created: [], changed: [], removed: [], unchanged: 0 };
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const entries = new Map([...stored.entries].filter(([, entry]) => entry.of === 'NODE' || entry.shared));
  const declaredLinks = [...entries.values()].flatMap((entry) => (entry.of === 'LINK' ? [entry] : []));
  const at = { file: before.source, line: 1, column: 1, path: '' };
  const links = declaredLinks.map(({ type, from, to, properties }) => ({ type, from, to, properties, at }));
  const graph = batchGraph(before, { nodes, links });
  const retyped = nodes.filter(({ id, type }) => isOtherType(entries.get(id), type)).map(({ id }) => id);
  const outside = await readOutside(runQuery, model, { dossier: before.dossier, ids: retyped });
  const context = batchContext({ entries, outside, ...(await sharedContext(runQuery, model, graph)) });
  const found = { model, graph, context, precedingRecords: [], types: new Map<string, string>() };
  const taken = before.replace ? idTaken(found).map(withReplaceHint) : idTaken(found);
  const problems = [...taken, ...declarationContradicts(found), ...stillReferred(found)];
  if (problems.length > 0) throw new BatchRejected(problems);
  const diff = nodesOf(withStoredDays(wantedEntries(model, graph), entries), entries);
  await writeAndMarkAffected(work, diff, () =>
    writeDiff(transaction, { model, graph, context, diff, stamp: stampOf(before) }),
  );
  return diff;
}

function isOtherType(former: StoredEntry | undefined, type: string): boolean {
  return former !== undefined && former.type !== type;
}

/** Extends the hint of a taken code: records are removed last and keep their codes until then. */
function withReplaceHint(problem: Problem): Problem {
  return {
    ...problem,
    hint: `${problem.hint} If that record is to be removed, import once without the code, then with it.`,
  };
}

/** Returns whether a record has a unique value besides its id. */
function hasCodes(model: Model, { type, properties }: NodeRecord): boolean {
  return uniqueNames(nodeTypeOf(model, type)).some((name) => properties[name] !== undefined);
}

const uniqueNames = memoize((type: NodeType): ReadonlyArray<string> =>
  [...type.properties.values()].flatMap(({ name, unique }) => (unique && name !== 'id' ? [name] : [])),
);

function hasWords({ properties }: NodeRecord): boolean {
  return properties['dateText'] !== undefined && properties['date'] === undefined;
}

/** Returns whether records of the type can be shared. */
function isShareable(model: Model, typeName: string): boolean {
  const record = [...model.types.values()].find(
    ({ record, possibleTypes }) => record && possibleTypes.includes(typeName),
  )?.record;
  return record !== undefined && record !== null && record.own !== 'always';
}

/** Returns the differences in nodes; links of shared records are part of their declarations and counted with the links. */
function nodesOf(wanted: ReadonlyMap<string, WantedEntry>, entries: ReadonlyMap<string, StoredEntry>): Diff {
  const records = new Map([...wanted].filter(([, { type }]) => type !== 'Dossier'));
  const diff = diffEntries(records, entries);
  const links = [...records.values()].filter(({ of }) => of === 'LINK').length;
  return { ...diff, removed: [], unchanged: diff.unchanged - links };
}

function countUnchangedLinks(
  { model, before }: BatchWork,
  { nodes, links, assumed }: BatchRecords,
  stored: StoredRecords,
): ReadonlyMap<string, number> {
  if (stored.entries.size === 0) return new Map();
  const wanted = withStoredDays(wantedEntries(model, batchGraph(before, { nodes, links })), stored.entries);
  const storedLinks = new Set([...stored.entries.values()].filter(({ of }) => of === 'LINK').map(identityOf));
  const counts = new Map<string, number>();
  const open = new Set<string>();
  const own = ownId(before.dossier, '');
  for (const entry of wanted.values()) {
    if (entry.of === 'NODE') continue;
    counts.set(entry.from, (counts.get(entry.from) ?? 0) + 1);
    const shared = assumed.has(entry.to) ? { ...entry, to: entry.to.slice(own.length) } : entry;
    const same = [entry, shared].find((link) => storedLinks.delete(identityOf(link)));
    const former = same && stored.entries.get(identityOf(same));
    const isSame = former && diffEntries(new Map([['', same]]), new Map([['', former]])).unchanged === 1;
    if (!isSame) open.add(entry.from);
  }
  // Stored links that are no longer given are left to the pass over links as well.
  for (const identity of storedLinks) {
    const left = stored.entries.get(identity);
    if (left?.of === 'LINK') open.add(left.from);
  }
  const ids = nodes.map(({ id }) => id).filter((id) => stored.entries.has(id) && !open.has(id));
  return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
}
