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
import { affectedClaims } from './derived/affected-claims.js';
import { changedEvidenceOf } from './derived/changed-evidence.js';
import { storeDerivedValues } from './derived/store-derived-values.js';
import { lock } from './lock.js';
import { runChecks } from './checks/run-checks.js';
import { writeDiff } from './write-diff.js';
import { loadTimeoutMs } from './load-timeout.js';

export { prepareGraph } from './prepare-graph.js';
export { inspectMigrations } from './migrations/inspect-migrations.js';
export { orderGraphs } from './order-graphs.js';
export { listDossiers, listStates, readDeclaredDossier } from './read-declared-dossier.js';
export type { Difference } from './differences.js';
export { streamGraph } from './stream-graph.js';
export { graphStatus } from './graph-status.js';
export { rejectUnfinished } from './lock.js';
export { abandonLoad, beginLoad, endLoad } from './batched/begin-load.js';
export type { BatchedReport } from './batched/begin-load.js';
export { allRemain, BatchRejected } from './batched/batch.js';
export type { BatchRecords, RecordsBatch, Remains } from './batched/batch.js';
export { enterState, linksBatch, recordsBatch } from './batched/write-batches.js';
export { prepareBatchLinks } from './batched/write-links.js';
export { prepareRecords } from './batched/write-records.js';
export type { BatchedState, Checkpoint } from './batched/checkpoint.js';
export { checkWhole } from './batched/check-whole.js';
export type { WholeFault } from './batched/check-whole.js';
export { rejectReferredRecords, removeRest } from './batched/remove-rest.js';
export { referredByRejected } from './batched/referred-by-rejected.js';
export { deriveSome } from './batched/derive-some.js';
export { resolveDays } from './batched/resolve-days.js';
export { removeRejected, readRejects } from './batched/rejects.js';
export type { Reject } from './batched/rejects.js';
export { inspectDerivedValues } from './derived/inspect-derived-values.js';
export { repairDerivedValues } from './derived/repair-derived-values.js';
export { inspectLinks } from './links/inspect-links.js';
export { repairLinks } from './links/repair-links.js';
export { inspectSearchProperties } from './search/inspect-search-properties.js';
export { repairSearchProperties } from './search/repair-search-properties.js';
export type { Inspection } from './inspection.js';
export type { GraphStatus } from './graph-status.js';

/** Options of a load. */
export interface LoadOptions {
  readonly store: Store;
  readonly model: Model;
  readonly graph: GraphData;
  /** The start of the load. */
  readonly now: Date;
  /** Reports the effect of the load without writing. */
  readonly dryRun?: boolean;
  /** For checks and dry runs: records of files that are to be loaded before this one. They count as stored. */
  readonly precedingRecords?: ReadonlyArray<NodeRecord>;
  /**
   * The load count of the dossier when the data was read from the graph or merged with it, 0 if the dossier did not exist. If another
   * load has changed the dossier since, DOSSIER_CHANGED is thrown, also by a dry run, and nothing is written.
   */
  readonly basedOn?: number;
}

/** Options of the removal of a dossier. */
export interface RemovalOptions extends Pick<LoadOptions, 'store' | 'model' | 'now' | 'dryRun'> {
  readonly dossier: string;
}

/** The result of a load. Counts are nodes and links of the dossier together; the dossier itself is one of the nodes. */
export interface LoadReport {
  readonly dossier: string;
  /** Id of the load; null if nothing was written. */
  readonly load: string | null;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** The problems because of which nothing was written; empty on success. */
  readonly problems: ReadonlyArray<Problem>;
}

/**
 * Loads a dossier into the graph: all of it, or nothing if there are `problems`.
 *
 * Begins no write transaction if the graph has the same content already. The constraints of the model must exist. Throws the errors
 * of the store (such as STORE_UNREACHABLE); then nothing was written, or everything if only the answer to the commit was lost: loading
 * again shows which.
 */
export async function loadGraph(options: LoadOptions): Promise<LoadReport> {
  return run({ ...options, wanted: wantedEntries(options.model, options.graph) });
}

/**
 * Removes a dossier from the graph: its own records, its declarations of shared records, and the dossier itself; or nothing, if other
 * dossiers still refer to its records (`problems`). Its loads are kept with all former values; the removal is the last of them.
 *
 * Throws DOSSIER_NOT_FOUND and the errors of the store, as `loadGraph` does.
 */
export async function removeDossier({ dossier: id, ...options }: RemovalOptions): Promise<LoadReport> {
  const at = { file: id, line: 1, column: 1, path: '' };
  const dossier: NodeRecord = { type: 'Dossier', id, own: true, properties: {}, at };
  const graph: GraphData = { dossier, nodes: [], links: [], source: '', fileHash: '' };
  if (!(await listDossiers(options.store)).some((known) => known.id === id))
    throw await dossierNotFound(options.store, id);
  return run({ ...options, graph, wanted: new Map() });
}

/** A load with the entries that exist after it; none for a removal. */
interface Task extends LoadOptions {
  readonly wanted: ReadonlyMap<string, WantedEntry>;
}

async function run(task: Task): Promise<LoadReport> {
  const started = performance.now();
  const { context, problems, diff } = await inspect(task, reader(task.store));
  if (problems.length > 0) return rejectedReport(task.graph, problems);
  if (!isEmpty(diff)) rejectChanged(task, context);
  if (task.dryRun || isEmpty(diff)) return reportOf(task.graph, diff, null);
  const attempt: Attempt = { started, report: null };
  try {
    return await task.store.write((transaction) => write(transaction, task, attempt));
  } catch (failure) {
    if (failure instanceof RolledBack) return failure.report;
    if (!(failure instanceof KnownError) || failure.code !== 'STORE_FAILED') throw failure;
    // A concurrent load may have taken a unique value; then a check now finds the problem.
    const again = await inspect(task, reader(task.store));
    if (again.problems.length > 0) return rejectedReport(task.graph, again.problems);
    throw failure;
  }
}

/** Returns the problems that the data of a dossier has with the graph; none if it can be loaded. */
export async function checkAgainstGraph(
  options: Pick<LoadOptions, 'store' | 'model' | 'graph' | 'precedingRecords'>,
): Promise<ReadonlyArray<Problem>> {
  const { problems } = await inspect(withWanted(options), reader(options.store));
  return problems;
}

/** Returns the changes that a load of this data would make, entry by entry. */
export async function compareWithGraph(
  options: Pick<LoadOptions, 'store' | 'model' | 'graph'>,
): Promise<ReadonlyArray<Difference>> {
  const { diff } = await inspect(withWanted(options), reader(options.store));
  return differencesOf(diff);
}

function withWanted(options: Inspected): Inspected & Pick<Task, 'wanted'> {
  return { ...options, wanted: wantedEntries(options.model, options.graph) };
}

type Inspected = Pick<LoadOptions, 'model' | 'graph' | 'precedingRecords'>;

function reader(store: Store): RunQuery {
  return async (text, parameters) =>
    (await store.read({ text, parameters }, { timeoutMs: loadTimeoutMs })).rows;
}

async function inspect(
  { model, graph, precedingRecords, wanted }: Inspected & Pick<Task, 'wanted'>,
  runQuery: RunQuery,
): Promise<{ readonly context: Context; readonly problems: ReadonlyArray<Problem>; readonly diff: Diff }> {
  const context = await readContext(runQuery, model, graph);
  const problems = runChecks({ model, graph, context, precedingRecords: precedingRecords ?? [] });
  return { context, problems, diff: diffEntries(wanted, context.entries) };
}

/** The state of one call across retries: the driver runs a transaction again if it cannot tell whether it was committed. */
interface Attempt {
  readonly started: number;
  report: LoadReport | null;
}

async function write(transaction: WriteTransaction, task: Task, attempt: Attempt): Promise<LoadReport> {
  const { model, graph, now, wanted } = task;
  await lock(transaction, model, graph);
  const { context, problems, diff } = await inspect({ model, graph, wanted }, (text, parameters) =>
    transaction.run(text, parameters),
  );
  if (problems.length > 0) throw new RolledBack(rejectedReport(graph, problems));
  if (isEmpty(diff)) {
    const report = earlierTry(task, context, attempt) ?? reportOf(graph, diff, null);
    // The lock has created nodes, which have to be rolled back.
    if (context.entries.size === 0) throw new RolledBack(report);
    return report;
  }
  rejectChanged(task, context);
  const stamp = { load: `${graph.dossier.id}@${context.loadCount + 1}`, now: timeText(now) };
  const work = { model, graph, context, diff, stamp };
  const runQuery: RunQuery = (...query) => transaction.run(...query);
  const changed = changedEvidenceOf(diff);
  // Removed links lead nowhere afterwards, so affected claims are also looked up before.
  const before = diff.changed.length + diff.removed.length > 0 ? await affectedClaims(runQuery, changed) : [];
  await writeDiff(transaction, work);
  const affected = new Set([...before, ...(await affectedClaims(runQuery, changed))]);
  await storeDerivedValues(runQuery, model, [...affected].sort());
  const finishedAt = new Date(now.getTime() + performance.now() - attempt.started).toISOString();
  await writeJournal(transaction, work, finishedAt);
  attempt.report = reportOf(graph, diff, stamp.load);
  return attempt.report;
}

/** Throws DOSSIER_CHANGED if the dossier is not as the data expects it. */
function rejectChanged({ graph, basedOn }: Task, context: Context): void {
  const loads = storedLoadCount(graph, context);
  if (basedOn === undefined || loads === basedOn) return;
  const message = `Another load has changed the dossier "${graph.dossier.id}": it is at load ${loads}, not ${basedOn}.`;
  throw new KnownError('DOSSIER_CHANGED', message, {
    hint: 'Read the dossier again, make the changes to what it is now, and import that.',
  });
}

/** Returns the load count of the dossier; 0 if it was removed. */
function storedLoadCount({ dossier }: GraphData, { entries, loadCount }: Context): number {
  return entries.has(dossier.id) ? loadCount : 0;
}

/** Returns a time in the form of Neo4j, so that reading it back yields the same text. */
function timeText(moment: Date): string {
  return moment.toISOString().replace('.000Z', 'Z');
}

/** Returns the report of an earlier try of this call that was committed although its answer was lost; otherwise null. */
function earlierTry({ graph, now }: LoadOptions, context: Context, { report }: Attempt): LoadReport | null {
  const isLast = report?.load === `${graph.dossier.id}@${context.loadCount}`;
  const isOurs = context.lastLoadAt !== null && Date.parse(context.lastLoadAt) === now.getTime();
  return isLast && isOurs ? report : null;
}

/** Thrown to roll back the transaction, with the report to return; caught in this file. */
class RolledBack extends Error {
  readonly report: LoadReport;

  constructor(report: LoadReport) {
    super('The transaction is rolled back.');
    this.report = report;
  }
}

function reportOf({ dossier }: GraphData, diff: Diff, load: string | null): LoadReport {
  return { dossier: dossier.id, load, ...countsOf(diff), problems: [] };
}

function rejectedReport({ dossier }: GraphData, problems: ReadonlyArray<Problem>): LoadReport {
  return { dossier: dossier.id, load: null, created: 0, changed: 0, removed: 0, unchanged: 0, problems };
}
