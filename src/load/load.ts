import { KnownError } from '../errors.js';
import type { GraphData, NodeRecord, Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Store, WriteTransaction } from '../store/store.js';
import { readContext } from './context.js';
import type { RunQuery, Context } from './context.js';
import { differencesOf } from './differences.js';
import type { Difference } from './differences.js';
import { diffEntries, isEmpty } from './diff.js';
import type { Diff } from './diff.js';
import { wantedEntries } from './entries.js';
import type { WantedEntry } from './entries.js';
import { dossierNotFound, listDossiers } from './read-declared-dossier.js';
import { countsOf, writeJournal } from './write-journal.js';
import { keepValues } from './kept/keep-values.js';
import { seedsOf } from './kept/seeds.js';
import { touchedClaims } from './kept/touched-claims.js';
import { lock } from './lock.js';
import { refuse } from './checks/run-checks.js';
import { writeDiff } from './write-diff.js';

export { orderGraphs } from './order-graphs.js';
export { listDossiers, listStates, readDeclaredDossier } from './read-declared-dossier.js';
export type { Difference } from './differences.js';
export { readStandingGraph } from './export-graph.js';
export { graphStatus } from './graph-status.js';
export { refuseUnfinished } from './lock.js';
export { abandonLoad, beginLoad, endLoad } from './batched/begin-load.js';
export type { BatchedReport, BatchedStart } from './batched/begin-load.js';
export { allRemain, BatchRefused } from './batched/batch.js';
export type { BatchRecords, RecordsBatch, Remains } from './batched/batch.js';
export { enterState, linksBatch, recordsBatch } from './batched/write-batches.js';
export type { BatchedState, Checkpoint } from './batched/checkpoint.js';
export { checkWhole } from './batched/check-whole.js';
export type { WholeFault } from './batched/check-whole.js';
export { rejectReferredRecords, removeRest } from './batched/remove-rest.js';
export { referredByRejected } from './batched/referred-by-rejected.js';
export { deriveSome } from './batched/derive-some.js';
export { settleDays } from './batched/settle-days.js';
export { dropSome, readRejects } from './batched/rejects.js';
export type { Reject } from './batched/rejects.js';
export { inspectKept, mendKept } from './kept/inspect-kept.js';
export type { KeptInspection } from './kept/inspect-kept.js';
export type { DossierStatus, GraphStatus } from './graph-status.js';

/** What to load, and into what. */
export interface LoadOptions {
  readonly store: Store;
  readonly model: Model;
  readonly graph: GraphData;
  /** When the load begins. */
  readonly now: Date;
  /** Only says what a load would do. */
  readonly dryRun?: boolean;
  /** For a check and a dry run: records of other files that are to be loaded before. They count as there. */
  readonly beside?: ReadonlyArray<NodeRecord>;
  /**
   * How many loads had changed the dossier when the data was put together from what the graph held, 0 where it was not
   * there; DOSSIER_CHANGED is thrown, and nothing written, where another load has come between.
   */
  readonly basedOn?: number;
}

/** A dossier to take out of the graph. */
export interface RemovalOptions extends Pick<LoadOptions, 'store' | 'model' | 'now' | 'dryRun'> {
  readonly dossier: string;
}

/** What a load did. Counts are of the dossier's nodes and links together; the dossier itself is one of the nodes. */
export interface LoadReport {
  readonly dossier: string;
  /** Id of the load; null when nothing was written. */
  readonly load: string | null;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Why nothing was written; empty where all is well. */
  readonly problems: ReadonlyArray<Problem>;
}

/**
 * Makes the graph hold what a dossier says, whole: all of it or, where `problems` says why, nothing.
 *
 * Writes nothing, and begins no write transaction, when the graph holds it already. The constraints of the model must be
 * there. Throws what the store throws (STORE_UNREACHABLE and the like); then nothing was written, or, when the answer to
 * the last step was lost, all of it: loading again tells.
 */
export async function loadGraph(options: LoadOptions): Promise<LoadReport> {
  return run({ ...options, wanted: wantedEntries(options.model, options.graph) });
}

/**
 * Takes a dossier out of the graph: all that it has of its own, what it declares of shared records, and itself; or nothing,
 * where `problems` says what other dossiers still refer to. Its loads stay, this one the last of them, with all former values.
 *
 * Throws DOSSIER_NOT_FOUND, and what the store throws, as `loadGraph` does.
 */
export async function removeDossier({ dossier: id, ...options }: RemovalOptions): Promise<LoadReport> {
  const at = { file: id, line: 1, column: 1, path: '' };
  const dossier: NodeRecord = { type: 'Dossier', id, own: true, properties: {}, at };
  const graph: GraphData = { dossier, nodes: [], links: [], source: '', fileHash: '' };
  if (!(await listDossiers(options.store)).some((known) => known.id === id))
    throw await dossierNotFound(options.store, id);
  return run({ ...options, graph, wanted: new Map() });
}

/** A load with the entries that are to stand after it; of a removal there are none, not even the dossier. */
interface Task extends LoadOptions {
  readonly wanted: ReadonlyMap<string, WantedEntry>;
}

async function run(task: Task): Promise<LoadReport> {
  const started = performance.now();
  const { problems, diff } = await look(task, reader(task.store));
  if (problems.length > 0) return refused(task.graph, problems);
  if (task.dryRun || isEmpty(diff)) return reportOf(task.graph, diff, null);
  const attempt: Attempt = { started, report: null };
  try {
    return await task.store.write((transaction) => write(transaction, task, attempt));
  } catch (failure) {
    if (failure instanceof RolledBack) return failure.report;
    if (!(failure instanceof KnownError) || failure.code !== 'STORE_FAILED') throw failure;
    // Another load at the same time may have taken what only one may have: then the graph tells by now.
    const again = await look(task, reader(task.store));
    if (again.problems.length > 0) return refused(task.graph, again.problems);
    throw failure;
  }
}

/** What the graph shows to be wrong with the data of a dossier; empty where it could be loaded. */
export async function checkAgainstGraph(
  options: Pick<LoadOptions, 'store' | 'model' | 'graph' | 'beside'>,
): Promise<ReadonlyArray<Problem>> {
  const { problems } = await look(asGiven(options), reader(options.store));
  return problems;
}

/** What a load of this data would do, entry by entry. */
export async function compareWithGraph(
  options: Pick<LoadOptions, 'store' | 'model' | 'graph'>,
): Promise<ReadonlyArray<Difference>> {
  const { diff } = await look(asGiven(options), reader(options.store));
  return differencesOf(diff);
}

function asGiven(options: Look): Look & Pick<Task, 'wanted'> {
  return { ...options, wanted: wantedEntries(options.model, options.graph) };
}

type Look = Pick<LoadOptions, 'model' | 'graph' | 'beside'>;

/** What a load reads before it writes may take as long as a write: a Neo4j that has just started is slow to plan it. */
const longestLookMs = 60_000;

function reader(store: Store): RunQuery {
  return async (text, parameters) =>
    (await store.read({ text, parameters }, { timeoutMs: longestLookMs })).rows;
}

async function look(
  { model, graph, beside, wanted }: Look & Pick<Task, 'wanted'>,
  runQuery: RunQuery,
): Promise<{ readonly context: Context; readonly problems: ReadonlyArray<Problem>; readonly diff: Diff }> {
  const context = await readContext(runQuery, model, graph);
  const problems = refuse({ model, graph, context, beside: beside ?? [] });
  return { context, problems, diff: diffEntries(wanted, context.entries) };
}

/** What one call knows of its tries: the driver runs a transaction again when it cannot tell whether it was committed. */
interface Attempt {
  readonly started: number;
  report: LoadReport | null;
}

async function write(transaction: WriteTransaction, task: Task, attempt: Attempt): Promise<LoadReport> {
  const { model, graph, now, wanted } = task;
  await lock(transaction, model, graph);
  const { context, problems, diff } = await look({ model, graph, wanted }, (text, parameters) =>
    transaction.run(text, parameters),
  );
  if (problems.length > 0) throw new RolledBack(refused(graph, problems));
  if (isEmpty(diff)) {
    const report = earlierTry(task, context, attempt) ?? reportOf(graph, diff, null);
    // The lock has made what is not there.
    if (context.entries.size === 0) throw new RolledBack(report);
    return report;
  }
  if (task.basedOn !== undefined && standingLoads(graph, context) !== task.basedOn)
    throw new KnownError('DOSSIER_CHANGED', `Another load has changed the dossier "${graph.dossier.id}".`);
  const stamp = { load: `${graph.dossier.id}@${context.loadCount + 1}`, now: momentText(now) };
  const work = { model, graph, context, diff, stamp };
  const runQuery: RunQuery = (text, parameters) => transaction.run(text, parameters);
  const seeds = seedsOf(diff);
  // What goes leads nowhere afterwards: so claims are looked for before as well.
  const before = diff.changed.length + diff.removed.length > 0 ? await touchedClaims(runQuery, seeds) : [];
  await writeDiff(transaction, work);
  const touched = new Set([...before, ...(await touchedClaims(runQuery, seeds))]);
  await keepValues(runQuery, model, [...touched].sort());
  const finishedAt = new Date(now.getTime() + performance.now() - attempt.started).toISOString();
  await writeJournal(transaction, work, finishedAt);
  attempt.report = reportOf(graph, diff, stamp.load);
  return attempt.report;
}

/** How many loads the dossier has that is there; of one that was removed none. */
function standingLoads({ dossier }: GraphData, { entries, loadCount }: Context): number {
  return entries.has(dossier.id) ? loadCount : 0;
}

/** As Neo4j writes moments, so that what it gives back is the same text. */
function momentText(moment: Date): string {
  return moment.toISOString().replace('.000Z', 'Z');
}

/** The report of a try of this same call that was committed although its answer was lost. */
function earlierTry({ graph, now }: LoadOptions, context: Context, { report }: Attempt): LoadReport | null {
  const isLast = report?.load === `${graph.dossier.id}@${context.loadCount}`;
  const isOurs = context.lastLoadAt !== null && Date.parse(context.lastLoadAt) === now.getTime();
  return isLast && isOurs ? report : null;
}

/** Thrown to roll the transaction back, with what there is to say of it; never leaves this file. */
class RolledBack extends Error {
  constructor(readonly report: LoadReport) {
    super('Nothing is to be written.');
  }
}

function reportOf({ dossier }: GraphData, diff: Diff, load: string | null): LoadReport {
  return { dossier: dossier.id, load, ...countsOf(diff), problems: [] };
}

function refused({ dossier }: GraphData, problems: ReadonlyArray<Problem>): LoadReport {
  return { dossier: dossier.id, load: null, created: 0, changed: 0, removed: 0, unchanged: 0, problems };
}
