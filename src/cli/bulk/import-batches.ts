import { append } from '../../lib/append.js';
import { keepHeapSmall } from '../../lib/small-heap.js';
import { BatchRefused } from '../../load/load.js';
import { indexPlan } from '../../model/index-plan.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import { applyConstraints } from '../../store/store.js';
import { checkFile } from './dry-run.js';
import { importSegment } from './import-segment.js';
import type { BatchImport, BatchImportOptions } from './import-segment.js';
import type { LinePlace, LineSource } from './line-source.js';
import { openSources } from './open-sources.js';
import { sayRows } from './progress.js';
import { Interrupted } from './run.js';
import { printProblems } from '../print-problems.js';
import { modelOf } from '../model-of.js';
import type { Project } from '../project.js';
import { withStore } from '../with-store.js';
import { writeLines, writeReport } from '../write-report.js';

const invalidCode = 3;
const rejectedCode = 4;
const interruptedCode = 130;

/**
 * Imports JSON Lines and CSV of any size, in batches: each is one transaction with its checkpoint, so that a load which breaks off
 * goes on from there. Memory stays flat but for some bytes a record.
 *
 * Gives the exit code: 0 done, 3 faulty and unfinished, 4 done but for rejected records, 130 interrupted and unfinished. Throws
 * LOAD_AT_WORK, FILE_CHANGED and what opening and reading files throws.
 */
export async function importInBatches(
  project: Project,
  paths: ReadonlyArray<string>,
  options: BatchImportOptions,
): Promise<number> {
  keepHeapSmall();
  const model = modelOf(project);
  const progress = sayRows(project.terminal, options);
  const sources = await openSources(paths, { model, progress, ...options });
  try {
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
    const { records, problems: found } = await checkFile(model, source);
    const problems = [...source.problems, ...(await source.placed(found, 'given'))];
    append(all, problems);
    const { file } = source;
    if (options.json)
      terminal.data(JSON.stringify({ kind: 'check', file, records, problems: problems.length }));
    else
      terminal.data(
        `${file}: ${records.toLocaleString('en-US')} records read, ${problems.length} problems; nothing was written`,
      );
  }
  if (options.replace)
    terminal.talk(
      'What --replace would remove is not looked for: --dry-run in batches reads the files alone.',
    );
  printProblems(terminal, all, options);
  if (options.report !== null) await writeReport(options.report, all);
  return all.length > 0 ? invalidCode : 0;
}

async function importSource(given: BatchImport, source: LineSource): Promise<number> {
  const { project, options } = given;
  const problems = [...source.problems];
  const rejected = new Set<number>();
  let exitCode = problems.length > 0 ? rejectedCode : 0;
  try {
    if (problems.length > 0 && options.onError === 'stop') {
      project.terminal.talk('Nothing was written.');
      throw new BatchRefused([]);
    }
    for (let next: LinePlace | null = { offset: 0, line: 1 }; next !== null;) {
      const segment = await importSegment(given, source, next);
      append(problems, segment.problems);
      for (const line of segment.rejected) rejected.add(line);
      next = segment.next;
    }
    if (problems.length > 0) exitCode = rejectedCode;
  } catch (failure) {
    if (failure instanceof Interrupted) {
      project.terminal.talk('Interrupted after a whole batch. The same command goes on from there.');
      return interruptedCode;
    }
    if (!(failure instanceof BatchRefused)) throw failure;
    append(problems, failure.problems);
    exitCode = invalidCode;
  }
  printProblems(project.terminal, problems, options);
  if (options.report !== null) await writeReport(options.report, problems);
  if (exitCode === rejectedCode) await writeRejected(project, source, rejected);
  return exitCode;
}

/** Writes the lines that were left out, as they are. */
async function writeRejected(
  { terminal }: Project,
  source: LineSource,
  wanted: ReadonlySet<number>,
): Promise<void> {
  const lines: string[] = [];
  for await (const block of source.blocks({ offset: 0, line: 1 })) {
    for (const [index, line] of block.lines.entries())
      if (typeof line === 'string' && wanted.has(block.start.line + index)) lines.push(line);
  }
  const { rejectedFile } = source;
  await writeLines(rejectedFile, lines);
  terminal.talk(
    `${lines.length} records were left out; they are in ${rejectedFile}, to be mended and imported.`,
  );
}
