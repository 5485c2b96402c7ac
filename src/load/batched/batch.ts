import type { GraphData, LinkRecord, NodeRecord, Problem } from '../../model/graph-data.js';
import type { DeclaredRecord } from '../../model/graph-stream.js';
import type { Model } from '../../model/types.js';
import type { WriteTransaction } from '../../store/store.js';
import type { RunQuery, Context } from '../context.js';
import { writeChanges } from '../write-journal.js';
import { changedEvidenceOf } from '../derived/changed-evidence.js';
import type { ChangedEvidence } from '../derived/changed-evidence.js';
import { affectedClaims } from '../derived/affected-claims.js';
import type { Diff } from '../diff.js';
import type { LinkEntry, NodeEntry, StoredEntry, WantedEntry } from '../entries.js';
import type { LoadStamp } from '../write-nodes.js';
import type { Checkpoint } from './checkpoint.js';
import type { Creation } from './creations.js';

/** Some records of a file, and the position up to which the file is read. */
export interface RecordsBatch {
  /** Ids of the records as written in the dossier. */
  readonly localIds: ReadonlyArray<string>;
  /** Returns the records, each merged into the stored one. Throws BatchRejected. */
  readonly read: (stored: ReadonlyMap<string, DeclaredRecord>) => BatchRecords;
  /** The records of `read`, if they are known, with the statements that create them; null or absent otherwise. */
  readonly prepared?: PreparedRecords | null;
  /** The problems of rejected lines. */
  readonly rejected: ReadonlyArray<Problem>;
  readonly end: { readonly offset: number; readonly line: number };
}

/** Records of a batch and the links that leave them, in the order of the file. */
export interface BatchRecords {
  readonly nodes: ReadonlyArray<NodeRecord>;
  readonly links: ReadonlyArray<LinkRecord>;
  /** Own ids that references without a prefix were resolved to; they may mean shared records instead. */
  readonly assumed: ReadonlySet<string>;
  /** The problems of rejected records. */
  readonly rejected: ReadonlyArray<Problem>;
}

/** The statements that create entries of a dossier that had none, made while the batch before is written. */
export interface PreparedEntries<T extends NodeEntry | LinkEntry> {
  readonly entries: ReadonlyArray<T & Pick<WantedEntry, 'at'>>;
  readonly creations: ReadonlyArray<Creation>;
}

/** The records of a batch of a dossier that had none: those that only need to be created, and the others. */
export interface PreparedRecords {
  readonly created: PreparedEntries<NodeEntry>;
  readonly others: ReadonlyArray<NodeRecord>;
}

/** The links of a batch of a dossier that had no records: those that only need to be created, and the others. */
export interface PreparedLinks {
  readonly given: BatchRecords;
  readonly created: PreparedEntries<LinkEntry>;
  /** Records and links that are compared with the graph, or looked up in it, before they are written. */
  readonly others: Pick<BatchRecords, 'nodes' | 'links'>;
}

/** Returns whether a record of the dossier, or one that only it declares, exists after the load; by stored id. */
export type Remains = (id: string) => boolean;

/** Keeps every record; no id look-up needed. */
export const allRemain: Remains = () => true;

/** A batch of links to write. */
export interface LinksBatch extends Omit<RecordsBatch, 'prepared'> {
  /** The links of the batch, with all references resolved and the statements that create them; null if the records of the file are not known. */
  readonly resolved: PreparedLinks | null;
  /** The number of links of records that are skipped because all their links are stored already. */
  readonly unchanged: number;
  /** Returns whether the record with this id exists after the load. */
  readonly remains: Remains;
  /** Ids of records that are removed again. */
  readonly removed: ReadonlyArray<string>;
}

/** Thrown if a batch cannot be written, with its problems. */
export class BatchRejected extends Error {
  readonly problems: ReadonlyArray<Problem>;

  constructor(problems: ReadonlyArray<Problem>) {
    super('The batch is rejected.');
    this.problems = problems;
  }
}

/** The transaction of one batch. */
export interface BatchWork {
  readonly transaction: WriteTransaction;
  readonly model: Model;
  readonly before: Checkpoint;
}

/** The label of claims whose derived values are stored again at the end of the load. */
export const affectedLabel = 'BulkTouched';

/** Returns the stamp of entries that a load creates. */
export function stampOf({ load, startedAt }: Checkpoint): LoadStamp {
  return { load, now: startedAt };
}

/** Returns the data of a batch in the form of a whole dossier. */
export function batchGraph(
  { dossier: id, source, fileHash, startLine: line }: Checkpoint,
  { nodes, links }: Pick<BatchRecords, 'nodes' | 'links'>,
): GraphData {
  const at = { file: source, line, column: 1, path: '' };
  return { dossier: { type: 'Dossier', id, own: true, properties: {}, at }, nodes, links, source, fileHash };
}

/** Returns the context of a batch in the form of the context of a whole load. */
export function batchContext(known: Pick<Context, 'entries'> & Partial<Context>): Context {
  return {
    ...{
      loadCount: 0,
      lastLoadAt: null,
      declarations: [],
      targets: new Map(),
      dossierIds: new Set<string>(),
    },
    ...{ dossierIdTaken: false, holders: [], edges: [], outside: [] },
    ...known,
  };
}

/** Gives entries with relative dates their stored days; they are resolved again at the end of the load. */
export function withStoredDays(
  wanted: ReadonlyMap<string, WantedEntry>,
  stored: ReadonlyMap<string, StoredEntry>,
): ReadonlyMap<string, WantedEntry> {
  return new Map([...wanted].map(([identity, entry]) => [identity, withDaysOf(entry, stored.get(identity))]));
}

function withDaysOf(entry: WantedEntry, stored: StoredEntry | undefined): WantedEntry {
  const { date, dateText, dateAnchor } = entry.properties;
  if (date !== undefined || dateText === undefined || stored?.properties['dateText'] !== dateText)
    return entry;
  if (stored.properties['dateAnchor'] !== dateAnchor) return entry;
  // In the order of the model, which the comparison requires.
  const { dateStart, dateEnd } = stored.properties;
  const days = { ...(dateStart ? { dateStart } : {}), ...(dateEnd ? { dateEnd } : {}) };
  const names = Object.keys({ ...stored.properties, ...entry.properties });
  const all = { ...entry.properties, ...days };
  const ordered = names.flatMap((name) =>
    name in all ? [[name, all[name as keyof typeof all]] as const] : [],
  );
  return { ...entry, properties: Object.fromEntries(ordered) as typeof entry.properties }; // of its own values
}

/** Writes the former values of the entries that a batch changes or removes; returns their number. */
export async function writeBatchChanges(
  { transaction, model, before }: BatchWork,
  diff: Diff,
): Promise<number> {
  const { load, dossier, changes } = before;
  return writeChanges(transaction, model, { label: 'BulkLoad', diff, load, dossier, before: changes });
}

/**
 * Writes a batch and marks the affected claims, which are looked up before and after.
 *
 * Each claim is found when the last link on the path to it is written. The claims of a dossier that was empty are all derived at the
 * end of the load and need no marks.
 */
export async function writeAndMarkAffected(
  { transaction, before }: BatchWork,
  diff: Diff,
  write: () => Promise<void>,
): Promise<void> {
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const changed = before.fresh ? outside(changedEvidenceOf(diff), before.dossier) : changedEvidenceOf(diff);
  const leaves = diff.changed.length + diff.removed.length > 0;
  const first = leaves ? await affectedClaims(runQuery, changed) : [];
  await write();
  const affected = new Set([...first, ...(await affectedClaims(runQuery, changed))]);
  if (affected.size > 0)
    await runQuery(
      `UNWIND $ids AS id MATCH (n:Claim {id: id}) USING INDEX SEEK n:Claim(id) SET n:${affectedLabel}`,
      {
        ids: [...affected].sort(),
      },
    );
}

function outside(changed: ChangedEvidence, dossier: string): ChangedEvidence {
  const some = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...ids].filter((id) => !id.startsWith(`${dossier}:`)));
  return {
    actors: some(changed.actors),
    documents: some(changed.documents),
    statements: some(changed.statements),
    claims: some(changed.claims),
    contents: some(changed.contents),
  };
}
