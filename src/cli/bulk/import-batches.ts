import { randomUUID } from 'node:crypto';
import { abandonBulk, BatchRefused, beginBulk } from '../../load/load.js';
import type { Checkpoint } from '../../load/load.js';
import { indexPlan } from '../../model/index-plan.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import { applyConstraints } from '../../store/store.js';
import type { Store } from '../../store/store.js';
import { BatchReader } from './batch-reader.js';
import { beginning, headOf, otherFormat, refuseOtherFormats } from './beginning.js';
import { BulkProgress } from './progress.js';
import { BulkRun, Interrupted } from './run.js';
import type { BulkOutcome } from './tools.js';
import { checkFile } from './dry-run.js';
import { dossierName } from '../dossier-name.js';
import type { ImportOptions } from '../import.js';
import { openLines } from './line-source.js';
import type { LinePlace, LineSource } from './line-source.js';
import { printProblems } from '../print-problems.js';
import { modelOf } from '../model-of.js';
import type { Project } from '../project.js';
import { printReports } from '../seed.js';
import { withStore } from '../with-store.js';
import { writeLines, writeReport } from '../write-report.js';

/** How an import in batches is to be done. */
export interface BatchImportOptions extends ImportOptions {
  /** What becomes of an unfinished load: gone on with where nobody is at work, at once, or begun anew. */
  readonly unfinished: 'wait' | 'resume' | 'restart';
}

const invalidCode = 3;
const rejectedCode = 4;
const interruptedCode = 130;

/**
 * Imports JSON Lines of any size, in batches: each is one transaction with its checkpoint, so that a load which breaks off goes
 * on from there. Memory stays flat but for some bytes a record.
 *
 * Gives the exit code: 0 done, 3 faulty and unfinished, 4 done but for rejected records, 130 interrupted and unfinished. Throws
 * LOAD_AT_WORK, FILE_CHANGED and what opening and reading files throws.
 */
export async function importInBatches(
  project: Project,
  paths: ReadonlyArray<string>,
  options: BatchImportOptions,
): Promise<number> {
  if (options.format !== null && options.format !== 'jsonl') throw otherFormat(`not ${options.format}`);
  const model = modelOf(project);
  const sources: LineSource[] = [];
  try {
    for (const path of paths) sources.push(await openLines(path));
    for (const source of sources) await refuseOtherFormats(source);
    if (options.dryRun) return await dryRun(project, { model, sources, options });
    return await withStore(project, async (store) => {
      await applyConstraints(store, indexPlan(model));
      return untilInterrupted(async (isInterrupted) => {
        const codes: number[] = [];
        for (const source of sources) {
          codes.push(await importSource({ project, store, model, options, isInterrupted }, source));
          if (codes.at(-1) === invalidCode || codes.at(-1) === interruptedCode) break;
        }
        return Math.max(...codes);
      });
    });
  } finally {
    for (const source of sources) await source.close();
  }
}

/** The first interruption asks for an end after the batch at hand; a second one ends the process as ever. */
async function untilInterrupted<T>(work: (isInterrupted: () => boolean) => Promise<T>): Promise<T> {
  let isInterrupted = false;
  const note = (): void => {
    isInterrupted = true;
  };
  process.once('SIGINT', note);
  try {
    return await work(() => isInterrupted);
  } finally {
    process.off('SIGINT', note);
  }
}

async function dryRun(
  { terminal }: Project,
  {
    model,
    sources,
    options,
  }: {
    readonly model: Model;
    readonly sources: ReadonlyArray<LineSource>;
    readonly options: BatchImportOptions;
  },
): Promise<number> {
  const all: Problem[] = [];
  for (const source of sources) {
    const { records, problems } = await checkFile(model, source);
    all.push(...problems);
    const { file } = source;
    if (options.json)
      terminal.data(JSON.stringify({ kind: 'check', file, records, problems: problems.length }));
    else
      terminal.data(
        `${file}: ${records.toLocaleString('en-US')} records read, ${problems.length} problems; nothing was written`,
      );
  }
  printProblems(terminal, all, options);
  if (options.report !== null) await writeReport(options.report, all);
  return all.length > 0 ? invalidCode : 0;
}

interface Given {
  readonly project: Project;
  readonly store: Store;
  readonly model: Model;
  readonly options: BatchImportOptions;
  readonly isInterrupted: () => boolean;
}

async function importSource(given: Given, source: LineSource): Promise<number> {
  const { project, options } = given;
  const problems: Problem[] = [];
  let exitCode = 0;
  try {
    for (let next: LinePlace | null = { offset: 0, line: 1 }; next !== null;) {
      const segment = await importSegment(given, source, next);
      problems.push(...segment.problems);
      next = segment.next;
    }
    if (problems.length > 0) exitCode = rejectedCode;
  } catch (failure) {
    if (failure instanceof Interrupted) {
      project.terminal.talk('Interrupted after a whole batch. The same command goes on from there.');
      return interruptedCode;
    }
    if (!(failure instanceof BatchRefused)) throw failure;
    problems.push(...failure.problems);
    exitCode = invalidCode;
  }
  printProblems(project.terminal, problems, options);
  if (options.report !== null) await writeReport(options.report, problems);
  if (exitCode === rejectedCode) await writeRejected(project, source, problems);
  return exitCode;
}

/** Writes the lines that were left out, as they are. */
async function writeRejected(
  { terminal }: Project,
  source: LineSource,
  problems: ReadonlyArray<Problem>,
): Promise<void> {
  const wanted = new Set(problems.map(({ at }) => at.line));
  const lines: string[] = [];
  for await (const block of source.blocks({ offset: 0, line: 1 })) {
    for (const [index, line] of block.lines.entries())
      if (typeof line === 'string' && wanted.has(block.start.line + index)) lines.push(line);
  }
  const file = `${source.file}.rejected.jsonl`;
  await writeLines(file, lines);
  terminal.talk(`${lines.length} records were left out; they are in ${file}, to be mended and imported.`);
}

/** One dossier of a file: from where it begins to where the next one does. */
async function importSegment(given: Given, source: LineSource, from: LinePlace) {
  const { project, store, model, options } = given;
  const begin = await beginning(model, source, from);
  const dossier = begin.id ?? options.dossier ?? dossierName(source.file, 'jsonl');
  const { file, fileHash } = source;
  const checkpoint = await beginBulk(store, model, {
    ...{ dossier, fileHash, source: file, owner: randomUUID(), now: new Date() },
    ...{ startOffset: from.offset, startLine: from.line, how: options.unfinished },
    head: (standing) => headOf(model, { file, dossier, head: begin.head, standing }),
  });
  if (checkpoint.batch > 0) sayTakenUp(given, checkpoint);
  const progress = new BulkProgress(project.terminal, { json: options.json, textBytes: source.textBytes });
  const { onError } = options;
  const reader = new BatchReader({ model, file, dossier, onError });
  const run = new BulkRun(
    { store, model, source, reader, progress, onError, isInterrupted: given.isInterrupted },
    checkpoint,
  );
  try {
    const { report, ...rest } = await run.toEnd();
    sayTimes(given, rest.times);
    printReports(project.terminal, [{ file, dossier, problems: [], ...report }], options);
    return rest;
  } catch (failure) {
    await sayUnfinished(given, run.checkpoint, failure);
    throw failure;
  }
}

/** How long each part took: what is worked out of claims apart from what the file says. */
function sayTimes({ project, options }: Given, times: BulkOutcome['times']): void {
  const ms = [...times].map(([state, each]) => [state.toLowerCase(), Math.round(each)] as const);
  if (options.json) project.terminal.data(JSON.stringify({ kind: 'times', ms: Object.fromEntries(ms) }));
  else
    project.terminal.talk(
      `Took ${ms.map(([state, each]) => `${(each / 1000).toFixed(1)} s for ${state}`).join(', ')}.`,
    );
}

function sayTakenUp({ project, options }: Given, { dossier, line, state, batch }: Checkpoint): void {
  const how = options.unfinished === 'restart' ? 'Begins the load' : 'Goes on with the load';
  project.terminal.talk(
    `${how} of "${dossier}": ${batch} batches done, ${state.toLowerCase()} from line ${line}.`,
  );
}

async function sayUnfinished(
  { project, store }: Given,
  checkpoint: Checkpoint,
  failure: unknown,
): Promise<void> {
  if (!(failure instanceof BatchRefused)) return;
  const { terminal } = project;
  if (await abandonBulk(store, checkpoint)) terminal.talk('Nothing was written.');
  else
    terminal.talk(
      `The load of "${checkpoint.dossier}" is unfinished. Mend the file and begin anew with --restart; what stands is compared.`,
    );
}
