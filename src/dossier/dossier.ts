import { append } from '../lib/append.js';
import type { GraphData, Problem } from '../model/graph-data.js';
import { isLocalId } from '../model/ids.js';
import { inFileOrder } from '../model/in-file-order.js';
import type { Model } from '../model/types.js';
import type { ReadContext } from './read-context.js';
import { readFile } from './read-file.js';
import type { DossierFile } from './read-file.js';
import { readablePart } from './readable-part.js';
import { recordSet } from './record-set.js';
import { dossierRefusals } from './refusals/refusals.js';
import { toGraph } from './to-graph.js';
import { unknownReferences } from './unknown-references.js';

export type { DossierFile } from './read-file.js';
export { recordReader } from './read-alone.js';
export type { RecordAlone, RecordReader } from './read-alone.js';

/** What the reading of dossiers gives. */
export interface DossierReading {
  /** One for each file without problems, in the order of the files. */
  readonly graphs: ReadonlyArray<GraphData>;
  /** What could be read of the other files: to ask the graph what else is wrong, never to be loaded. */
  readonly partial: ReadonlyArray<GraphData>;
  /** All that the files are refused for, by file and place. */
  readonly problems: ReadonlyArray<Problem>;
  /** References that no file settles (ID_UNKNOWN); the loader asks the graph. */
  readonly notes: ReadonlyArray<Problem>;
}

/**
 * Reads dossiers from YAML or JSON, or from what another reader has made of a file, and checks them by all that the files alone can show, in one pass over all files together.
 *
 * `maxQuoteWords` is the most words that a quotation may have, 50 where nothing is said. Pure. Never throws: problems are returned.
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
    dossierRefusals.flatMap((refusal) => refusal(set, { maxQuoteWords })),
  );
  const fileNames = files.map(({ file }) => file);
  const refused = new Set(problems.map(({ at }) => at.file));
  const sound = drafts.filter(({ file }) => !refused.has(file));
  const faulty = drafts.filter(({ file, dossier }) => refused.has(file) && isLocalId(dossier.id));
  return {
    graphs: sound.map((draft) => toGraph(model, draft)),
    partial: faulty.map((draft) => toGraph(model, readablePart(draft))),
    problems: inFileOrder(problems, fileNames),
    notes: inFileOrder(unknownReferences(set), fileNames),
  };
}

/** Prints a problem as `file:line:column code message`, with the path of the field and the next step on lines below. */
export function formatProblem({ code, message, hint, at }: Problem): string {
  const path = at.path === '' ? [] : [`  at ${at.path}`];
  return [`${at.file}:${at.line}:${at.column} ${code} ${message}`, ...path, `  ${hint}`].join('\n');
}
