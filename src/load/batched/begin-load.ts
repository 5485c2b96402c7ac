import { KnownError } from '../../errors.js';
import type { NodeRecord } from '../../model/graph-data.js';
import { linkKey } from '../../model/link-key.js';
import type { Model } from '../../model/types.js';
import type { Store, WriteTransaction } from '../../store/store.js';
import { storedNode } from '../context.js';
import type { RunQuery, PropertyMap } from '../context.js';
import { asText } from '../cypher-values.js';
import { diffEntries } from '../diff.js';
import { identityOf, linkTypeOf, wantedEntries } from '../entries.js';
import type { NodeEntry, StoredEntry } from '../entries.js';
import { writeDiff } from '../write-diff.js';
import { BatchRejected, batchContext, batchGraph, stampOf, writeBatchChanges } from './batch.js';
import { readCheckpoint, takenOver, writeCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { deleteRejects } from './rejects.js';

/** Options of a batched load. */
export interface BatchedStart {
  readonly dossier: string;
  /** Merges the dossier record of the source with the stored one. Throws BatchRejected. */
  readonly head: (stored: NodeRecord | null) => NodeRecord;
  readonly source: string;
  readonly fileHash: string;
  readonly startOffset: number;
  readonly startLine: number;
  /** A unique name of the process. */
  readonly owner: string;
  readonly now: Date;
  /** Whether records that the source does not have are removed. */
  readonly replace: boolean;
  /** `wait` continues an unfinished load once no process works on it, `resume` at once; `restart` starts again. */
  readonly unfinished: 'wait' | 'resume' | 'restart';
}

/** How long a load counts as running after its last batch. */
const atWorkMs = 30_000;

/**
 * Starts a batched load, or continues the unfinished one of the dossier; returns its checkpoint.
 *
 * Throws LOAD_AT_WORK while another process works on it, FILE_CHANGED if it was started with another source, LOAD_DIFFERS if it was
 * started with another `replace`, and BatchRejected.
 */
export async function beginLoad(store: Store, model: Model, start: BatchedStart): Promise<Checkpoint> {
  return store.write(async (transaction) => {
    const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
    await runQuery('MERGE (d:Dossier {id: $dossier}) SET d.lock = true REMOVE d.lock', {
      dossier: start.dossier,
    });
    const known = await readCheckpoint(runQuery, start.dossier);
    const checkpoint =
      known === null || start.unfinished === 'restart'
        ? await startLoad(transaction, { model, start, former: known?.checkpoint ?? null })
        : resume(start, known);
    await writeCheckpoint(transaction, checkpoint);
    return checkpoint;
  });
}

function resume(
  { unfinished, owner, fileHash, replace }: BatchedStart,
  { checkpoint, idleMs }: { readonly checkpoint: Checkpoint; readonly idleMs: number },
): Checkpoint {
  const isOurs = checkpoint.owner === owner; // the answer to an earlier try was lost
  if (unfinished === 'wait' && !isOurs && idleMs < atWorkMs)
    throw new KnownError(
      'LOAD_AT_WORK',
      `A load of "${checkpoint.dossier}" is running: its last batch was written ${Math.round(idleMs / 1000)} s ago.`,
    );
  if (checkpoint.fileHash !== fileHash)
    throw new KnownError(
      'FILE_CHANGED',
      `The unfinished load of "${checkpoint.dossier}" has read a different "${checkpoint.source}" up to line ${checkpoint.line}.`,
    );
  if (checkpoint.replace !== replace)
    throw new KnownError(
      'LOAD_DIFFERS',
      `The unfinished load of "${checkpoint.dossier}" was started ${checkpoint.replace ? 'with' : 'without'} --replace.`,
    );
  return { ...checkpoint, owner };
}

/** Starts a load by writing the dossier record. The records of a former load that is started again are kept, its rejects deleted. */
async function startLoad(
  transaction: WriteTransaction,
  given: { readonly model: Model; readonly start: BatchedStart; readonly former: Checkpoint | null },
): Promise<Checkpoint> {
  const { model, start, former } = given;
  const { dossier, source, startLine } = start;
  const state = await readDossierState(transaction, model, dossier);
  const at = { file: source, line: startLine, column: 1, path: '' };
  if (state.isRecord)
    throw new BatchRejected([
      {
        code: 'ID_TAKEN',
        message: `The id "${dossier}" is already the id of a record.`,
        hint: 'Choose another id.',
        at,
      },
    ]);
  if (former) await deleteRejects(transaction, former.load);
  const first = firstCheckpoint(start, { former, ...state });
  const { stored } = state;
  const head = start.head(
    stored ? { type: 'Dossier', id: dossier, own: true, properties: stored.properties, at } : null,
  );
  const graph = { ...batchGraph(first, { nodes: [], links: [] }), dossier: head };
  const entries = new Map(stored ? [[identityOf(stored), stored] as const] : []);
  const diff = diffEntries(wantedEntries(model, graph), entries);
  const stamp = stampOf(first);
  await writeCheckpoint(transaction, first);
  await writeDiff(transaction, { model, graph, context: batchContext({ entries }), diff, stamp });
  const changes = first.changes + (await writeBatchChanges({ transaction, model, before: first }, diff));
  const counts = { created: diff.created.length, changed: diff.changed.length, unchanged: diff.unchanged };
  return { ...first, ...counts, changes };
}

/** The state of a dossier before a load. */
interface DossierState {
  readonly stored: (StoredEntry & NodeEntry) | null;
  readonly loadCount: number;
  readonly hasRecords: boolean;
  /** Whether the id is that of a record instead of a dossier. */
  readonly isRecord: boolean;
}

async function readDossierState(
  transaction: WriteTransaction,
  model: Model,
  dossier: string,
): Promise<DossierState> {
  const [row] = await transaction.run(
    `MATCH (d:Dossier {id: $dossier})
     RETURN CASE WHEN d.recordedAt IS NULL THEN null ELSE ${asText('d', ['recordedAt'])} END,
       EXISTS { MATCH (n:Entity {dossier: $dossier}) } OR EXISTS { MATCH (c:Declaration {dossier: $dossier}) },
       EXISTS { MATCH (n:Entity {id: $dossier}) USING INDEX SEEK n:Entity(id) WHERE n.recordedAt IS NOT NULL }`,
    { dossier },
  );
  const values = (row?.[0] ?? null) as PropertyMap | null; // by the statement's RETURN
  return {
    stored: values ? storedNode(model, 'Dossier', values) : null,
    loadCount: Number(values?.['loadCount'] ?? 0),
    hasRecords: row?.[1] === true,
    isRecord: row?.[2] === true,
  };
}

function firstCheckpoint(
  { dossier, source, fileHash, owner, startOffset, startLine, replace, now }: BatchedStart,
  { former, loadCount, hasRecords }: DossierState & { readonly former: Checkpoint | null },
): Checkpoint {
  const place = { startOffset, startLine, offset: startOffset, line: startLine, after: '' };
  const counts = { created: 0, changed: 0, removed: 0, unchanged: 0, derived: 0 };
  const initial = { ...place, ...counts, source, fileHash, owner, replace, state: 'RECORDS' } as const;
  if (former) {
    const { removed } = former;
    const carried = former.carried + former.created + former.changed;
    return { ...former, ...initial, removed, carried, fresh: false };
  }
  return {
    ...initial,
    ...{ load: `${dossier}@${loadCount + 1}`, dossier, fresh: !hasRecords },
    ...{ batch: 0, changes: 0, carried: 0, hasDateWords: false },
    startedAt: now.toISOString().replace('.000Z', 'Z'),
  };
}

/** The counts of a finished load. */
export interface BatchedReport {
  /** Null if nothing was written. */
  readonly load: string | null;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Finishes a load: its checkpoint becomes the Load of the journal, or is removed if nothing was written. Throws LOAD_AT_WORK. */
export async function endLoad(store: Store, model: Model, last: Checkpoint): Promise<BatchedReport> {
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
    if (owner === null) return; // the answer to an earlier try was lost, or another process has finished it
    if (owner !== last.owner) throw takenOver(last);
    await deleteRejects(transaction, load);
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

/** Removes a load that has written no batch, and the dossier that it created; returns false if something was written. */
export async function abandonLoad(store: Store, checkpoint: Checkpoint): Promise<boolean> {
  const { load, owner, dossier, batch, carried, created, changed } = checkpoint;
  if (batch > 0 || carried + changed > 0) return false;
  await store.write((transaction) =>
    transaction.run(
      `MATCH (b:BulkLoad {id: $load, owner: $owner}) DETACH DELETE b
       WITH count(*) AS ours
       MATCH (d:Dossier {id: $dossier}) WHERE ours > 0 AND $isNew DELETE d`,
      { load, owner, dossier, isNew: created > 0 },
    ),
  );
  return true;
}
