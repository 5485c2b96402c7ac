import { append } from '../lib/append.js';
import type { GraphData, Problem } from '../model/graph-data.js';
import { isLocalId } from '../model/ids.js';
import { inFileOrder } from '../model/in-file-order.js';
import type { Model } from '../model/types.js';
import { lateStatements } from './late-statements.js';
import type { ReadContext } from './read-context.js';
import { readFile } from './read-file.js';
import type { DossierFile } from './read-file.js';
import { readablePart } from './readable-part.js';
import { recordSet } from './record-set.js';
import { dossierChecks } from './checks/dossier-checks.js';
import { toGraph } from './to-graph.js';
import { unknownReferences } from './unknown-references.js';

export type { DossierFile } from './read-file.js';
export { editText } from './edit-text.js';
export type { DossierEdit, RecordFields } from './dossier-edit.js';
export { recordReader } from './record-reader.js';
export type { RecordAlone, RecordReader } from './record-reader.js';
export { plainDossier } from './plain-dossier.js';
export { yamlText } from './yaml-text.js';

/** The result of reading dossiers. */
export interface DossierReading {
  /** The graphs of the files without problems, in the order of the files. */
  readonly graphs: ReadonlyArray<GraphData>;
  /** The readable parts of the other files. They serve to find further problems in the graph and are never loaded. */
  readonly partial: ReadonlyArray<GraphData>;
  /** All problems, in order of file and place; a file with a problem is rejected. */
  readonly problems: ReadonlyArray<Problem>;
  /**
   * What may be right: references that no file resolves (ID_UNKNOWN), which the loader looks up in the graph, and statements that are
   * dated after the document that carries them (DATE_AFTER_REPORT).
   */
  readonly notes: ReadonlyArray<Problem>;
}

/**
 * Reads dossiers from YAML or JSON, or from maps that another reader has parsed, and runs all checks that need no graph on all files
 * together.
 *
 * `maxQuoteWords` is the maximum number of words in a quotation, 50 by default. Pure. Never throws: problems are returned.
 */
export function readDossiers(
  model: Model,
  files: ReadonlyArray<DossierFile>,
  { maxQuoteWords = 50 }: { readonly maxQuoteWords?: number } = {},
): DossierReading {
  const problems: Problem[] = [];
  const drafts = files.flatMap((given) => {
    const context: ReadContext = { model, file: given.file, report: (problem) => problems.push(problem) };
    return readFile(context, given) ?? [];
  });
  const set = recordSet(model, drafts);
  append(
    problems,
    dossierChecks.flatMap((check) => check(set, { maxQuoteWords })),
  );
  const fileNames = files.map(({ file }) => file);
  const rejected = new Set(problems.map(({ at }) => at.file));
  const sound = drafts.filter(({ file }) => !rejected.has(file));
  const faulty = drafts.filter(({ file, dossier }) => rejected.has(file) && isLocalId(dossier.id));
  return {
    graphs: sound.map((draft) => toGraph(model, draft)),
    partial: faulty.map((draft) => toGraph(model, readablePart(draft))),
    problems: inFileOrder(problems, fileNames),
    notes: inFileOrder([...unknownReferences(set), ...lateStatements(set)], fileNames),
  };
}

/** Returns a problem as text: `file:line:column code message`, then the path of the field and the hint on lines of their own. */
export function formatProblem({
  code,
  message,
  hint,
  at,
}: Omit<Problem, 'code'> & { readonly code: string }): string {
  const path = at.path === '' ? [] : [`  at ${at.path}`];
  return [`${at.file}:${at.line}:${at.column} ${code} ${message}`, ...path, `  ${hint}`].join('\n');
}
