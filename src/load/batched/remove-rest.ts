import { KnownError } from '../../errors.js';
import type { NodeRecord, Problem } from '../../model/graph-data.js';
import { idWithin } from '../../model/ids.js';
import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import { readOutside } from '../context.js';
import type { RunQuery } from '../context.js';
import type { StoredEntry } from '../entries.js';
import { pages } from '../pages.js';
import { stillReferred } from '../checks/still-referred.js';
import { writeDiff } from '../write-diff.js';
import {
  BatchRejected,
  batchContext,
  batchGraph,
  stampOf,
  writeBatchChanges,
  writeAndMarkAffected,
} from './batch.js';
import type { BatchWork, Remains } from './batch.js';
import { doBatch } from './checkpoint.js';
import type { Checkpoint, Progress } from './checkpoint.js';
import { sharedContext, storedRecords } from './stored-records.js';
import { loadTimeoutMs } from '../load-timeout.js';

/** The graph, and the records that remain in it. */
interface Rest {
  readonly store: Store;
  readonly model: Model;
  readonly remains: Remains;
}

const recordsAtOnce = 500;
const lookedAtOnce = 20_000;
/** The maximum number of problems to report. */
const mostReported = 1_000;

/**
 * Removes the records of the dossier that do not remain: first all their outgoing links, then the records. Declarations of shared
 * records are removed in the same way, and the shared records too if no other dossier declares them. Can be resumed.
 *
 * `moveTo` is called with the checkpoint of each batch. Throws BatchRejected, before anything is removed, if other dossiers refer to the
 * records, and RECORD_REFERRED if they start to do so meanwhile.
 */
export async function removeRest(
  rest: Rest & { readonly moveTo: (checkpoint: Checkpoint) => void },
  start: Checkpoint,
): Promise<void> {
  await rejectReferredRecords(rest, start);
  const { store, model, moveTo } = rest;
  let last = start;
  for (const part of ['LINK', 'NODE'] as const)
    for (const whose of ['own', 'shared'] as const)
      for await (const ids of idsToRemove(rest, start, { text: texts[part][whose], count: recordsAtOnce })) {
        const before = last;
        const remove = (transaction: BatchWork['transaction']): Promise<Progress> =>
          removeSome({ transaction, model, before }, ids, part);
        last = await doBatch(store, before, remove);
        moveTo(last);
      }
}

/** Returns whether there is anything to remove. Throws BatchRejected if other dossiers refer to it. */
export async function rejectReferredRecords(rest: Rest, before: Checkpoint): Promise<boolean> {
  const problems: Problem[] = [];
  let isAnything = false;
  for (const text of Object.values(texts.NODE))
    for await (const ids of idsToRemove(rest, before, { text, count: lookedAtOnce })) {
      isAnything = true;
      problems.push(...(await referredOf(rest, before, ids)));
      if (problems.length > mostReported) throw new BatchRejected(problems);
    }
  if (problems.length > 0) throw new BatchRejected(problems);
  return isAnything;
}

const page = (label: string, id: string, when = ''): string =>
  `MATCH (n:${label}) USING INDEX SEEK n:${label}(id) WHERE n.id > $after AND n.id < $before${when}
   WITH n ORDER BY n.id LIMIT toInteger($pageSize) RETURN n.id AS after, ${id} AS id`;

const isRecord = ' AND n.recordedAt IS NOT NULL';

/** Statements that find the dossier's own records and its declarations, page by page: those with links, and all. */
const texts = {
  LINK: {
    own: page('Entity', 'n.id', `${isRecord} AND EXISTS { (n)-->(:Entity) }`),
    shared: page('Declaration', 'n.entityId', ` AND n.links <> '[]'`),
  },
  NODE: {
    own: page('Entity', 'n.id', isRecord),
    shared: page('Declaration', 'n.entityId'),
  },
};

/** Yields the stored ids of the records to remove, `count` at a time. */
async function* idsToRemove(
  { store, remains }: Rest,
  { dossier }: Checkpoint,
  { text, count }: { readonly text: string; readonly count: number },
): AsyncGenerator<ReadonlyArray<string>> {
  let ids: string[] = [];
  for await (const [, id] of pages(store, text, { after: `${dossier}:`, before: `${dossier};` })) {
    if (remains(String(id))) continue;
    ids.push(String(id));
    if (ids.length < count) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}

/** Matches a record that is removed with the dossier: its own, or one that no other dossier declares. */
const onlyOurs =
  'MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) WHERE n.dossier = $dossier OR n.declaredBy = [$dossier]';

async function referredOf(
  { store, model }: Rest,
  before: Checkpoint,
  ids: ReadonlyArray<string>,
): Promise<ReadonlyArray<Problem>> {
  const { dossier } = before;
  const runQuery: RunQuery = async (text, parameters) =>
    (await store.read({ text, parameters }, { timeoutMs: loadTimeoutMs })).rows;
  // A shared record that other dossiers declare as well remains.
  const found = await runQuery(`UNWIND $ids AS id ${onlyOurs} RETURN id`, { ids, dossier });
  const gone = found.map(([id]) => String(id));
  const outside = await readOutside(runQuery, model, { dossier, ids: gone });
  const context = batchContext({ entries: new Map(), outside });
  const graph = batchGraph(before, { nodes: [], links: [] });
  return stillReferred({ model, graph, context, precedingRecords: [], types: new Map() });
}

/** Removes the links of some records, or the records themselves, which have no links then. */
async function removeSome(
  work: BatchWork,
  ids: ReadonlyArray<string>,
  part: StoredEntry['of'],
): Promise<Progress> {
  const { transaction, model, before } = work;
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const { dossier } = before;
  if (part === 'NODE') await rejectReferred(runQuery, dossier, ids);
  const localIds = ids.map((id) => idWithin(dossier, id));
  const { entries } = await storedRecords(runQuery, model, { dossier, localIds });
  // An own record and a shared one may have the same local id, and one of them may remain.
  const wanted = new Set(ids);
  const all = [...entries.values()].filter((entry) =>
    wanted.has(entry.of === 'NODE' ? entry.id : entry.from),
  );
  const removed = all.filter((entry) => entry.of === part);
  if (removed.length === 0) return {};
  const graph = batchGraph(before, { nodes: [], links: [] });
  const shared = all.flatMap((entry): ReadonlyArray<NodeRecord> => {
    if (entry.of === 'LINK' || !entry.shared) return [];
    const { type, id, properties } = entry;
    return [{ type, id, properties, own: false, at: graph.dossier.at }];
  });
  const found = await sharedContext(runQuery, model, { ...graph, nodes: shared });
  const context = batchContext({ entries, ...found });
  const diff = { created: [], changed: [], removed, unchanged: 0 };
  // While only links are removed, the shared records are still declared.
  const remaining = { ...graph, nodes: part === 'LINK' ? shared : [] };
  await writeAndMarkAffected(work, diff, () =>
    writeDiff(transaction, { model, graph: remaining, context, diff, stamp: stampOf(before) }),
  );
  return { removed: removed.length, changes: await writeBatchChanges(work, diff) };
}

/** Throws RECORD_REFERRED if a link still leads to one of the records to remove. */
async function rejectReferred(
  runQuery: RunQuery,
  dossier: string,
  ids: ReadonlyArray<string>,
): Promise<void> {
  const [left] = await runQuery(
    `UNWIND $ids AS id ${onlyOurs} MATCH (n)<-[r]-(m:Entity) RETURN id, m.id, type(r) LIMIT 1`,
    { ids, dossier },
  );
  if (!left) return;
  const [id, from, by] = left.map(String);
  throw new KnownError('RECORD_REFERRED', `"${id}" cannot be removed: "${from}" refers to it (${by}).`);
}
