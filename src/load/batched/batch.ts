import type { GraphData, LinkRecord, NodeRecord, Problem } from '../../model/graph-data.js';
import type { DeclaredRecord } from '../../model/graph-stream.js';
import type { Model } from '../../model/types.js';
import type { WriteTransaction } from '../../store/store.js';
import type { RunQuery, Context } from '../context.js';
import { writeChanges } from '../write-journal.js';
import { seedsOf } from '../kept/seeds.js';
import type { Seeds } from '../kept/seeds.js';
import { touchedClaims } from '../kept/touched-claims.js';
import type { Diff } from '../diff.js';
import type { StoredEntry, WantedEntry } from '../entries.js';
import type { LoadStamp } from '../write-nodes.js';
import type { Checkpoint } from './checkpoint.js';

/** Some records of a file, and how far the file is read with them. */
export interface RecordsBatch {
  /** Ids of the records as the dossier writes them. */
  readonly localIds: ReadonlyArray<string>;
  /** Reads them, each put over what stands of it. Throws BatchRefused. */
  readonly read: (standing: ReadonlyMap<string, DeclaredRecord>) => BatchRecords;
  /** Lines that are left out, and why. */
  readonly rejected: ReadonlyArray<Problem>;
  readonly end: { readonly offset: number; readonly line: number };
}

/** Records of a batch and the links that leave them, in the order of the file. */
export interface BatchRecords {
  readonly nodes: ReadonlyArray<NodeRecord>;
  readonly links: ReadonlyArray<LinkRecord>;
  /** Ids of the dossier's own that references without a prefix were taken for: they may mean shared records. */
  readonly assumed: ReadonlySet<string>;
  /** Records that are left out, and why. */
  readonly rejected: ReadonlyArray<Problem>;
}

/** Whether a record of the dossier, or one that it alone declares, is to stand after the load; by the stored id. */
export type Remains = (id: string) => boolean;

/** Nothing goes; who is given this need not find out ids to ask it. */
export const allRemain: Remains = () => true;

/** A batch whose links are to be written. */
export interface LinksBatch extends RecordsBatch {
  /** What `read` gives where nothing stands, each reference settled; null where it is not known which records the file holds. */
  readonly settled: BatchRecords | null;
  /** Links of records that are passed over, as they stand already. */
  readonly unchanged: number;
  /** Whether what has this id stands when all is done: not what the file does not have, where that goes. */
  readonly remains: Remains;
  /** Ids of records that are taken out again. */
  readonly dropped: ReadonlyArray<string>;
}

/** Why a batch was not written. */
export class BatchRefused extends Error {
  readonly problems: ReadonlyArray<Problem>;

  constructor(problems: ReadonlyArray<Problem>) {
    super('The batch is refused.');
    this.problems = problems;
  }
}

/** One batch at work. */
export interface BatchWork {
  readonly transaction: WriteTransaction;
  readonly model: Model;
  readonly before: Checkpoint;
}

/** The label of claims that are to be worked out anew when all is there. */
export const affectedLabel = 'BulkTouched';

/** The stamp of what a load creates. */
export function stampOf({ load, startedAt }: Checkpoint): LoadStamp {
  return { load, now: startedAt };
}

/** Data of a batch in the form of a whole dossier's. */
export function batchGraph(
  { dossier: id, source, fileHash, startLine: line }: Checkpoint,
  { nodes, links }: Pick<BatchRecords, 'nodes' | 'links'>,
): GraphData {
  const at = { file: source, line, column: 1, path: '' };
  return { dossier: { type: 'Dossier', id, own: true, properties: {}, at }, nodes, links, source, fileHash };
}

/** What is known of a batch, in the form of what is known of a whole load. */
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

/**
 * Gives entries whose days are counted from other records the days that stand: they are worked out when all is there.
 */
export function withStandingDays(
  wanted: ReadonlyMap<string, WantedEntry>,
  stored: ReadonlyMap<string, StoredEntry>,
): ReadonlyMap<string, WantedEntry> {
  return new Map([...wanted].map(([identity, entry]) => [identity, withDaysOf(entry, stored.get(identity))]));
}

function withDaysOf(entry: WantedEntry, standing: StoredEntry | undefined): WantedEntry {
  const { date, dateText, dateAnchor } = entry.properties;
  if (date !== undefined || dateText === undefined || standing?.properties['dateText'] !== dateText)
    return entry;
  if (standing.properties['dateAnchor'] !== dateAnchor) return entry;
  // In the order of the model, as all that is compared.
  const { dateStart, dateEnd } = standing.properties;
  const days = { ...(dateStart ? { dateStart } : {}), ...(dateEnd ? { dateEnd } : {}) };
  const names = Object.keys({ ...standing.properties, ...entry.properties });
  const all = { ...entry.properties, ...days };
  const ordered = names.flatMap((name) =>
    name in all ? [[name, all[name as keyof typeof all]] as const] : [],
  );
  return { ...entry, properties: Object.fromEntries(ordered) as typeof entry.properties }; // of its own values
}

/** Writes down what a batch changes or removes, as it was; gives how many entries that were. */
export async function writeBatchChanges(
  { transaction, model, before }: BatchWork,
  diff: Diff,
): Promise<number> {
  const { load, dossier, changes } = before;
  return writeChanges(transaction, model, { label: 'BulkLoad', diff, load, dossier, before: changes });
}

/**
 * Writes a batch between two looks for the claims whose evidence it moves, and marks them.
 *
 * Each claim is found by the last of its links that is written: the way to it is whole then. The claims of a dossier that had
 * none are all worked out at the end, and are not looked for.
 */
export async function writeAndMarkAffected(
  { transaction, before }: BatchWork,
  diff: Diff,
  write: () => Promise<void>,
): Promise<void> {
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const seeds = before.fresh ? outside(seedsOf(diff), before.dossier) : seedsOf(diff);
  const leaves = diff.changed.length + diff.removed.length > 0;
  const first = leaves ? await touchedClaims(runQuery, seeds) : [];
  await write();
  const touched = new Set([...first, ...(await touchedClaims(runQuery, seeds))]);
  if (touched.size > 0)
    await runQuery(`UNWIND $ids AS id MATCH (n:Claim {id: id}) SET n:${affectedLabel}`, {
      ids: [...touched].sort(),
    });
}

function outside(seeds: Seeds, dossier: string): Seeds {
  const some = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...ids].filter((id) => !id.startsWith(`${dossier}:`)));
  return {
    actors: some(seeds.actors),
    documents: some(seeds.documents),
    statements: some(seeds.statements),
    claims: some(seeds.claims),
    contents: some(seeds.contents),
  };
}
