import { KnownError } from '../../errors.js';
import type { NodeRecord } from '../../model/graph-data.js';
import { linkKey } from '../../model/link-key.js';
import type { Model } from '../../model/types.js';
import type { Store, WriteTransaction } from '../../store/store.js';
import { storedNode } from '../context.js';
import type { Ask, PropertyMap } from '../context.js';
import { asText } from '../cypher-values.js';
import { diffEntries } from '../diff.js';
import { identityOf, linkTypeOf, wantedEntries } from '../entries.js';
import { writeDiff } from '../write-diff.js';
import { BatchRefused, batchContext, batchGraph, stampOf } from './batch.js';
import { readCheckpoint, takenOver, writeCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';

/** What an import in batches begins with. */
export interface BulkStart {
  readonly dossier: string;
  /** The dossier as the file has it, put over what stands of it. Throws BatchRefused. */
  readonly head: (standing: NodeRecord | null) => NodeRecord;
  readonly source: string;
  readonly fileHash: string;
  readonly startOffset: number;
  readonly startLine: number;
  /** A name for this process that no other has. */
  readonly owner: string;
  readonly now: Date;
  /** `wait`: goes on where nobody is at work; `resume`: goes on at once; `restart`: begins anew. */
  readonly how: 'wait' | 'resume' | 'restart';
}

/** So long a load counts as being at work after its last batch. */
const atWorkMs = 30_000;

/**
 * Begins a load in batches, or takes up the unfinished one of the dossier; gives where it stands.
 *
 * Throws LOAD_AT_WORK where another process is at work on it, FILE_CHANGED where that was begun with another file, and
 * BatchRefused.
 */
export async function beginBulk(store: Store, model: Model, start: BulkStart): Promise<Checkpoint> {
  return store.write(async (transaction) => {
    const ask: Ask = (text, parameters) => transaction.run(text, parameters);
    await ask('MERGE (d:Dossier {id: $dossier}) SET d.lock = true REMOVE d.lock', { dossier: start.dossier });
    const known = await readCheckpoint(ask, start.dossier);
    const checkpoint = known ? takenUp(start, known) : await begun(transaction, model, start);
    await writeCheckpoint(transaction, checkpoint);
    return checkpoint;
  });
}

function takenUp(
  { how, owner, fileHash, source, startOffset, startLine }: BulkStart,
  { checkpoint, idleMs }: { readonly checkpoint: Checkpoint; readonly idleMs: number },
): Checkpoint {
  const isOurs = checkpoint.owner === owner; // the answer to an earlier try was lost
  if (how === 'wait' && !isOurs && idleMs < atWorkMs)
    throw new KnownError(
      'LOAD_AT_WORK',
      `A load of "${checkpoint.dossier}" is at work: its last batch was done ${Math.round(idleMs / 1000)} s ago.`,
    );
  if (how === 'restart') {
    const begin = { startOffset, startLine, offset: startOffset, line: startLine, after: '' };
    const counts = { created: 0, changed: 0, removed: 0, unchanged: 0, derived: 0 };
    const carried = checkpoint.carried + checkpoint.created + checkpoint.changed + checkpoint.removed;
    const anew = { owner, fileHash, source, carried, state: 'RECORDS', fresh: false } as const;
    return { ...checkpoint, ...begin, ...counts, ...anew };
  }
  if (checkpoint.fileHash !== fileHash)
    throw new KnownError(
      'FILE_CHANGED',
      `The unfinished load of "${checkpoint.dossier}" has read another "${checkpoint.source}" up to line ${checkpoint.line}.`,
    );
  return { ...checkpoint, owner };
}

async function begun(transaction: WriteTransaction, model: Model, start: BulkStart): Promise<Checkpoint> {
  const { dossier, source, fileHash, owner, startOffset, startLine, now } = start;
  const [row] = await transaction.run(
    `MATCH (d:Dossier {id: $dossier})
     RETURN CASE WHEN d.recordedAt IS NULL THEN null ELSE ${asText('d', ['recordedAt'])} END,
       EXISTS { MATCH (n:Entity {dossier: $dossier}) } OR EXISTS { MATCH (c:Declaration {dossier: $dossier}) },
       EXISTS { MATCH (n:Entity {id: $dossier}) WHERE n.recordedAt IS NOT NULL }`,
    { dossier },
  );
  const values = (row?.[0] ?? null) as PropertyMap | null; // by the statement's RETURN
  const stored = values ? storedNode(model, 'Dossier', values) : null;
  const at = { file: source, line: startLine, column: 1, path: '' };
  const head = start.head(
    stored ? { type: 'Dossier', id: dossier, own: true, properties: stored.properties, at } : null,
  );
  if (row?.[2] === true)
    throw new BatchRefused([
      {
        code: 'ID_TAKEN',
        message: `The id "${dossier}" is that of a record.`,
        hint: 'Choose another id.',
        at,
      },
    ]);
  const load = `${dossier}@${Number(values?.['loadCount'] ?? 0) + 1}`;
  const first: Checkpoint = {
    ...{
      load,
      dossier,
      source,
      fileHash,
      owner,
      state: 'RECORDS',
      startOffset,
      startLine,
      hasDateWords: false,
    },
    ...{ offset: startOffset, line: startLine, after: '', batch: 0, fresh: row?.[1] !== true },
    ...{ created: 0, changed: 0, removed: 0, unchanged: 0, changes: 0, carried: 0, derived: 0 },
    startedAt: now.toISOString().replace('.000Z', 'Z'),
  };
  const graph = { ...batchGraph(first, { nodes: [], links: [] }), dossier: head };
  const entries = new Map(stored ? [[identityOf(stored), stored] as const] : []);
  const diff = diffEntries(wantedEntries(model, graph), entries);
  const stamp = stampOf(first);
  await writeDiff(transaction, { model, graph, context: batchContext({ entries }), diff, stamp });
  return { ...first, created: diff.created.length, changed: diff.changed.length, unchanged: diff.unchanged };
}

/** The counts of a load that has come to its end. */
export interface BulkReport {
  /** Null where nothing had to be written. */
  readonly load: string | null;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Ends a load: its checkpoint becomes the Load of the journal, or goes where nothing was written. Throws LOAD_AT_WORK. */
export async function endBulk(store: Store, model: Model, last: Checkpoint): Promise<BulkReport> {
  const { dossier, load, source, fileHash, created, changed, removed, carried } = last;
  const unchanged = Math.max(0, last.unchanged - carried);
  const counts = { created: created + carried, changed, removed, unchanged };
  const isEmpty = created + changed + removed + carried === 0;
  const finished = new Date(Math.max(Date.now(), Date.parse(last.startedAt))).toISOString();
  await store.write(async (transaction) => {
    const match = 'MATCH (b:BulkLoad {id: $load, owner: $owner})';
    const given = { load, owner: last.owner };
    const [row] = await transaction.run(
      `OPTIONAL MATCH (b:BulkLoad {id: $load}) SET b.lock = true REMOVE b.lock RETURN b.owner`,
      { load },
    );
    const owner = row?.[0] ?? null;
    if (owner === null) return; // the answer to an earlier try was lost, or another process has ended it
    if (owner !== last.owner) throw takenOver(last);
    await transaction.run('MATCH (r:BulkReject {load: $load}) DELETE r', given);
    if (isEmpty) {
      await transaction.run(`${match} DETACH DELETE b`, given);
      return;
    }
    const values = { id: load, dossier, state: 'DONE', source, fileHash };
    await transaction.run(
      `${match} MATCH (d:Dossier {id: $values.dossier})
       CREATE (b)-[:LOADED_INTO {key: $key}]->(d)
       SET d.loadCount = coalesce(d.loadCount, 0) + 1, b:Load
       REMOVE b:BulkLoad
       WITH b, b.startedAt AS startedAt
       SET b = $values, b.startedAt = startedAt, b.finishedAt = datetime($finished),
         b.created = toInteger($created), b.changed = toInteger($changed),
         b.removed = toInteger($removed), b.unchanged = toInteger($unchanged)`,
      { ...given, values, finished, key: linkKey(linkTypeOf(model, 'LOADED_INTO'), {}), ...counts },
    );
  });
  return { load: isEmpty ? null : load, ...counts };
}

/** Forgets a load of which no batch was written, and the dossier that it began with; false where something was written. */
export async function abandonBulk(store: Store, checkpoint: Checkpoint): Promise<boolean> {
  const { load, owner, dossier, batch, carried, created, changed } = checkpoint;
  if (batch > 0 || carried + changed > 0) return false;
  await store.write(async (transaction) => {
    await transaction.run('MATCH (b:BulkLoad {id: $load, owner: $owner}) DETACH DELETE b', { load, owner });
    if (created > 0) await transaction.run('MATCH (d:Dossier {id: $dossier}) DELETE d', { dossier });
  });
  return true;
}
