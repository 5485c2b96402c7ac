import type { KnownError } from '../errors.js';
import { importFiles, validateFiles } from '../import/import.js';
import type { FileValidation, ValidationReport } from '../import/import.js';
import { counted } from '../lib/counted.js';
import { importPrinter } from './print-import.js';
import { modelOf } from './model-of.js';
import { printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import type { Project } from './project.js';
import { readTexts } from './read-texts.js';
import type { Terminal } from './terminal.js';
import { withGraph } from './with-graph.js';

/** How the command `validate` was called. */
export interface ValidateCall extends ProblemFormat {
  /** Name of the format of all files; null to recognize the format of each. */
  readonly format: string | null;
  /** Also compares with the graph. */
  readonly against: boolean;
  /** Also prints advice on dossiers without problems; it does not change the exit code. */
  readonly advice: boolean;
  /** Files of texts for the advice; `ID=FILE` names the document. */
  readonly texts: ReadonlyArray<string>;
}

const invalidCode = 3;

/**
 * Checks files of any format, and writes nothing.
 *
 * Returns the exit code: 0 no problems, 3 problems, 2 missing, 1 unreadable; of several files the highest. Throws OPTION_INVALID if it is
 * not clear which document has a text.
 */
export async function validate(
  project: Project,
  paths: ReadonlyArray<string>,
  call: ValidateCall,
): Promise<number> {
  const { terminal } = project;
  const model = modelOf(project);
  const onEvent = importPrinter(terminal, { ...call, replace: false, dryRun: true });
  const unreadTexts: KnownError[] = [];
  const report = await validateFiles(model, paths, {
    ...{ format: call.format, onEvent },
    textsOf: (graphs) => {
      const records = graphs.flatMap(({ nodes }) => nodes);
      const { texts, failures } = readTexts(records, call.texts);
      unreadTexts.push(...failures);
      return texts;
    },
  });
  const failures = [...report.failures, ...unreadTexts];
  const codes = failures.map((failure) => printFailure(terminal, failure));
  const inGraph = call.against && codes.length === 0 ? await problemsInGraph(project, paths, call) : [];
  const problems = inGraph.length > 0 ? inGraph : report.problems;
  printProblems(terminal, problems, call);
  // With --against, references to records that are neither in the files nor in the graph are among the problems.
  const notes = report.notes.filter(({ code }) => !call.against || code !== 'ID_UNKNOWN');
  printProblems(terminal, notes, { ...call, kind: 'note' });
  if (call.advice) printProblems(terminal, report.advice, { ...call, kind: 'advice' });
  printFiles(terminal, report, { json: call.json, isSound: problems.length === 0 });
  return Math.max(0, ...codes, problems.length > 0 ? invalidCode : 0);
}

/** Returns all problems of an import, including those of the files, without writing. */
async function problemsInGraph(
  project: Project,
  paths: ReadonlyArray<string>,
  { format }: ValidateCall,
): Promise<ValidationReport['problems']> {
  const { problems } = await importFiles(
    {
      model: modelOf(project),
      isInterrupted: () => false,
      onEvent: () => undefined,
      useGraph: (work) => withGraph(project, 'READ', work),
    },
    paths,
    {
      format,
      fallback: 'dossier',
      dossier: null,
      replace: false,
      dryRun: true,
      onError: 'stop',
      batched: 'never',
      unfinished: 'wait',
    },
  );
  return problems;
}

function printFiles(
  terminal: Terminal,
  { files }: ValidationReport,
  { json, isSound }: { readonly json: boolean; readonly isSound: boolean },
): void {
  for (const file of files) {
    if (json) terminal.data(JSON.stringify({ kind: 'file', ...file }));
    else if (isSound) terminal.message(`${file.file}: ${recordsText(file)}, no problems`);
  }
}

function recordsText({ records, format }: FileValidation): string {
  const count = counted(records, 'record');
  return format === 'dossier' ? count : `${count} (${format})`;
}
