import { randomUUID } from 'node:crypto';
import { abandonBulk, BatchRefused, beginBulk } from '../../load/load.js';
import type { Checkpoint } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import type { ImportOptions } from '../import.js';
import type { Project } from '../project.js';
import { printReports } from '../seed.js';
import { BatchReader } from './batch-reader.js';
import { beginning, headOf } from './beginning.js';
import type { LinePlace, LineSource } from './line-source.js';
import { BulkProgress, doneOf } from './progress.js';
import { BulkRun } from './run.js';
import type { BulkOutcome } from './tools.js';

/** How an import in batches is to be done. */
export interface BatchImportOptions extends ImportOptions {
  /** What becomes of an unfinished load: gone on with where nobody is at work, at once, or begun anew. */
  readonly unfinished: 'wait' | 'resume' | 'restart';
}

/** What an import in batches works with. */
export interface BatchImport {
  readonly project: Project;
  readonly store: Store;
  readonly model: Model;
  readonly options: BatchImportOptions;
  /** True when the user has asked for an end. */
  readonly isInterrupted: () => boolean;
}

/** What came of one dossier of a file. */
export interface SegmentOutcome {
  /** Why records were left out, where people find them. */
  readonly problems: ReadonlyArray<Problem>;
  /** Lines that were left out. */
  readonly rejected: ReadonlyArray<number>;
  /** Where the next dossier begins. */
  readonly next: LinePlace | null;
}

/** Imports one dossier of a file: from where it begins to where the next one does. Throws BatchRefused, Interrupted and what `beginBulk` throws. */
export async function importSegment(
  given: BatchImport,
  source: LineSource,
  from: LinePlace,
): Promise<SegmentOutcome> {
  const checkpoint = await begun(given, source, from);
  const lists = checkpoint.fresh || checkpoint.replace ? 'given' : 'over';
  if (checkpoint.batch > 0) sayTakenUp(given, checkpoint);
  const run = runOf(given, source, checkpoint);
  try {
    const { report, problems, next, times } = await run.toEnd();
    sayTimes(given, times);
    const { file } = source;
    printReports(
      given.project.terminal,
      [{ file, dossier: checkpoint.dossier, problems: [], ...report }],
      given.options,
    );
    const rejected = problems.map(({ at }) => at.line);
    return { problems: await source.placed(problems, lists), rejected, next };
  } catch (failure) {
    if (!(failure instanceof BatchRefused)) throw failure;
    await sayUnfinished(given, run.checkpoint);
    throw new BatchRefused(await source.placed(failure.problems, lists));
  }
}

async function begun(
  { store, model, options }: BatchImport,
  source: LineSource,
  from: LinePlace,
): Promise<Checkpoint> {
  const begin = await beginning(model, source, from);
  const dossier = begin.id ?? options.dossier ?? source.dossier();
  const { file, fileHash } = source;
  try {
    return await beginBulk(store, model, {
      ...{ dossier, fileHash, source: file, owner: randomUUID(), now: new Date() },
      ...{
        startOffset: from.offset,
        startLine: from.line,
        how: options.unfinished,
        replace: options.replace,
      },
      head: (standing) => headOf(model, { file, dossier, head: begin.head, standing }),
    });
  } catch (failure) {
    if (!(failure instanceof BatchRefused)) throw failure;
    throw new BatchRefused(await source.placed(failure.problems, 'given'));
  }
}

function runOf(
  { project, store, model, options, isInterrupted }: BatchImport,
  source: LineSource,
  checkpoint: Checkpoint,
): BulkRun {
  const { json, onError } = options;
  const progress = new BulkProgress(project.terminal, { json, textBytes: source.textBytes });
  const { dossier, replace } = checkpoint;
  const reader = new BatchReader({ model, file: source.file, dossier, onError, replace });
  return new BulkRun({ store, model, source, reader, progress, onError, isInterrupted }, checkpoint);
}

/** How long each part took: what is worked out of claims apart from what the file says. */
function sayTimes({ project, options }: BatchImport, times: BulkOutcome['times']): void {
  const ms = [...times].map(([state, each]) => [state.toLowerCase(), Math.round(each)] as const);
  if (options.json) project.terminal.data(JSON.stringify({ kind: 'times', ms: Object.fromEntries(ms) }));
  else
    project.terminal.talk(
      `Took ${ms.map(([state, each]) => `${(each / 1000).toFixed(1)} s for ${state}`).join(', ')}.`,
    );
}

function sayTakenUp({ project, options }: BatchImport, checkpoint: Checkpoint): void {
  const { dossier, state, batch } = checkpoint;
  const how = options.unfinished === 'restart' ? 'Begins the load' : 'Goes on with the load';
  project.terminal.talk(
    `${how} of "${dossier}": ${batch} batches done, ${state.toLowerCase()} from ${doneOf(checkpoint)} on.`,
  );
}

async function sayUnfinished({ project, store }: BatchImport, checkpoint: Checkpoint): Promise<void> {
  const { terminal } = project;
  if (await abandonBulk(store, checkpoint)) terminal.talk('Nothing was written.');
  else
    terminal.talk(
      `The load of "${checkpoint.dossier}" is unfinished. Mend the file and begin anew with --restart; what stands is compared.`,
    );
}
