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
  BatchRefused,
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

/** A graph of which something is to go. */
interface Rest {
  readonly store: Store;
  readonly model: Model;
  readonly remains: Remains;
}

const recordsAtOnce = 500;
const lookedAtOnce = 20_000;
/** Records that are told of at most as still referred to. */
const mostTold = 1_000;

/**
 * Removes what the dossier holds and is not to stay: first all links that leave it, then the records. What it declares of shared
 * records goes the same way; these go themselves where no other dossier declares them. Done again, it goes on.
 *
 * `moveTo` takes note of each batch. Throws BatchRefused where other dossiers refer to what goes, before anything does, and
 * RECORD_REFERRED where that comes to be meanwhile.
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
      for await (const ids of going(rest, start, { text: texts[part][whose], count: recordsAtOnce })) {
        const before = last;
        const remove = (transaction: BatchWork['transaction']): Promise<Progress> =>
          removeSome({ transaction, model, before }, ids, part);
        last = await doBatch(store, before, remove);
        moveTo(last);
      }
}

/** Whether anything is to go. Throws BatchRefused where other dossiers refer to it. */
export async function rejectReferredRecords(rest: Rest, before: Checkpoint): Promise<boolean> {
  const problems: Problem[] = [];
  let isAnything = false;
  for (const text of Object.values(texts.NODE))
    for await (const ids of going(rest, before, { text, count: lookedAtOnce })) {
      isAnything = true;
      problems.push(...(await referredOf(rest, before, ids)));
      if (problems.length > mostTold) throw new BatchRefused(problems);
    }
  if (problems.length > 0) throw new BatchRefused(problems);
  return isAnything;
}

const page = (match: string, id: string, when = ''): string =>
  `MATCH ${match} WHERE n.id > $after AND n.id < $before${when}
   WITH n ORDER BY n.id LIMIT toInteger($pageSize) RETURN n.id AS after, ${id} AS id`;

const isRecord = ' AND n.recordedAt IS NOT NULL';

/** What the dossier has of its own, and what it declares, page by page: that which has links, and all. */
const texts = {
  LINK: {
    own: page('(n:Entity)', 'n.id', `${isRecord} AND EXISTS { (n)-->(:Entity) }`),
    shared: page('(n:Declaration)', 'n.entityId', ` AND n.links <> '[]'`),
  },
  NODE: {
    own: page('(n:Entity)', 'n.id', isRecord),
    shared: page('(n:Declaration)', 'n.entityId'),
  },
};

/** The stored ids of what goes, so many at a time. */
async function* going(
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

/** A record with this id that goes with the dossier: its own, or one that no other declares. */
const onlyOurs = 'MATCH (n:Entity {id: id}) WHERE n.dossier = $dossier OR n.declaredBy = [$dossier]';

async function referredOf(
  { store, model }: Rest,
  before: Checkpoint,
  ids: ReadonlyArray<string>,
): Promise<ReadonlyArray<Problem>> {
  const { dossier } = before;
  const runQuery: RunQuery = async (text, parameters) => (await store.read({ text, parameters })).rows;
  // A shared record that others declare, too, remains.
  const found = await runQuery(`UNWIND $ids AS id ${onlyOurs} RETURN id`, { ids, dossier });
  const gone = found.map(([id]) => String(id));
  const outside = await readOutside(runQuery, model, { dossier, ids: gone });
  const context = batchContext({ entries: new Map(), outside });
  const graph = batchGraph(before, { nodes: [], links: [] });
  return stillReferred({ model, graph, context, beside: [], types: new Map() });
}

/** Removes the links of some records, or these themselves, which have none then. */
async function removeSome(
  work: BatchWork,
  ids: ReadonlyArray<string>,
  part: StoredEntry['of'],
): Promise<Progress> {
  const { transaction, model, before } = work;
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const { dossier } = before;
  if (part === 'NODE') await refuseLeft(runQuery, dossier, ids);
  const localIds = ids.map((id) => idWithin(dossier, id));
  const { entries } = await storedRecords(runQuery, model, { dossier, localIds });
  // A record of its own and a shared one may bear the same local id, and one of them stay.
  const goes = new Set(ids);
  const all = [...entries.values()].filter((entry) => goes.has(entry.of === 'NODE' ? entry.id : entry.from));
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
  // While only links go, the shared records are declared still.
  const standing = { ...graph, nodes: part === 'LINK' ? shared : [] };
  await writeAndMarkAffected(work, diff, () =>
    writeDiff(transaction, { model, graph: standing, context, diff, stamp: stampOf(before) }),
  );
  return { removed: removed.length, changes: await writeBatchChanges(work, diff) };
}

/** Throws RECORD_REFERRED where a link still leads to one of these that goes. */
async function refuseLeft(runQuery: RunQuery, dossier: string, ids: ReadonlyArray<string>): Promise<void> {
  const [left] = await runQuery(
    `UNWIND $ids AS id ${onlyOurs} MATCH (n)<-[r]-(m:Entity) RETURN id, m.id, type(r) LIMIT 1`,
    { ids, dossier },
  );
  if (!left) return;
  const [id, from, by] = left.map(String);
  throw new KnownError('RECORD_REFERRED', `"${id}" cannot go: "${from}" refers to it (${by}).`);
}
