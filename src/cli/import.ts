import { importFiles as runImport } from '../import/import.js';
import type { FilesImportOptions, ImportResult } from '../import/import.js';
import { counted } from '../lib/counted.js';
import { modelOf } from './model-of.js';
import { importPrinter } from './print-import.js';
import { notWrittenText, printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import type { Project } from './project.js';
import { withGraph } from './with-graph.js';
import { writeLines, writeReport } from './write-report.js';

/** How the command `import` was called. */
export interface ImportCall extends FilesImportOptions, ProblemFormat {
  /** File for all problems, as JSON Lines; null for none. */
  readonly report: string | null;
  /** Returns 4 if a field or value of the files could not be imported. */
  readonly strict: boolean;
}

const exitCodes = { DONE: 0, INVALID: 3, STOPPED: 3, REJECTED: 4, INTERRUPTED: 130 } as const;

/**
 * Imports files of any format.
 *
 * Returns the exit code: 0 done; 1 unreadable; 2 missing; 3 problems, and the dossiers that have them were not written; 4 done except
 * for rejected records, or with `strict` for fields and values; 130 interrupted, to be continued.
 */
export async function importFiles(
  project: Project,
  paths: ReadonlyArray<string>,
  call: ImportCall,
): Promise<number> {
  const model = modelOf(project);
  const print = importPrinter(project.terminal, call);
  const leftOut = new Set<string>();
  const result = await withInterrupt((isInterrupted) =>
    runImport(
      {
        model,
        isInterrupted,
        onEvent: (event) => {
          if (event.kind === 'unmapped') leftOut.add(event.what);
          print(event);
        },
        useGraph: (work) => withGraph(project, call.dryRun ? 'READ' : 'WRITE', work),
      },
      paths,
      call,
    ),
  );
  const exitCode = await finish(project, result, call);
  return exitCode === 0 && call.strict && leftOut.size > 0 ? exitCodes.REJECTED : exitCode;
}

/** Runs work that the first SIGINT stops after the current batch; a second one ends the process. */
async function withInterrupt<T>(work: (isInterrupted: () => boolean) => Promise<T>): Promise<T> {
  let isInterrupted = false;
  const interrupt = (): void => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt);
  try {
    return await work(() => isInterrupted);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function finish({ terminal }: Project, result: ImportResult, call: ImportCall): Promise<number> {
  const { failures = [], outcome, problems, rejections, rejected } = result;
  if (failures.length > 0) return Math.max(...failures.map((failure) => printFailure(terminal, failure)));
  const all = [...rejections, ...problems];
  printProblems(terminal, all, call);
  if (call.report !== null) await writeReport(call.report, all);
  if (!call.dryRun)
    for (const { file, lines } of rejected) {
      await writeLines(file, lines);
      terminal.message(
        `Wrote ${counted(lines.length, 'rejected record')} to ${file}. Repair that file, and import it.`,
      );
    }
  if (problems.length > 0 && outcome === 'INVALID') terminal.message(notWrittenText(problems.length));
  if (outcome === 'INTERRUPTED')
    terminal.message('Interrupted after a complete batch. Run the same command again to continue.');
  return exitCodes[outcome];
}
