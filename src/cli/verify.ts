import { KnownError } from '../errors.js';
import { validateFiles } from '../import/import.js';
import { counted } from '../lib/counted.js';
import type { GraphData } from '../model/graph-data.js';
import { readText, verifyDossier } from '../verify/verify.js';
import type { TextOfDocument } from './document-of-text.js';
import { modelOf } from './model-of.js';
import { printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import { printVerification } from './print-verification.js';
import type { Project } from './project.js';
import { readTexts } from './read-texts.js';
import type { Terminal } from './terminal.js';

/** How the command `verify` was called. */
export interface VerifyCall extends ProblemFormat {
  /** Files of texts; `ID=FILE` names the document. */
  readonly texts: ReadonlyArray<string>;
}

const invalidCode = 3;

/**
 * Compares the passages and quotations of a dossier with the texts of its documents. Writes nothing.
 *
 * Returns the exit code: 0 all found, 3 some changed, ambiguous or not found, or problems of the dossier, 2 missing, 1 unreadable.
 * Throws OPTION_INVALID if it is not clear which document has a text.
 */
export async function verify(project: Project, dossier: string, call: VerifyCall): Promise<number> {
  const { terminal } = project;
  const report = await validateFiles(modelOf(project), [dossier], { format: null, onEvent: () => undefined });
  if (report.failures.length > 0)
    return Math.max(...report.failures.map((failure) => printFailure(terminal, failure)));
  printProblems(terminal, report.problems, call);
  if (report.problems.length > 0) return invalidCode;
  const [graph, another] = report.graphs;
  if (!graph || another)
    throw new KnownError(
      'OPTION_INVALID',
      `"${dossier}" has ${counted(report.graphs.length, 'dossier')}; one is verified.`,
      {
        hint: 'Export one dossier to a file, and verify that.',
      },
    );
  const read = readTexts(graph.nodes, call.texts);
  if (read.failures.length > 0)
    return Math.max(...read.failures.map((failure) => printFailure(terminal, failure)));
  printOtherTexts(terminal, graph, read.texts);
  const verifications = verifyDossier(graph, read.texts);
  return printVerification(terminal, verifications, call) > 0 ? invalidCode : 0;
}

/** Says so where a text is not the one in which the passages were marked. */
function printOtherTexts(
  terminal: Terminal,
  { nodes }: GraphData,
  texts: ReadonlyArray<TextOfDocument>,
): void {
  for (const { file, text, document } of texts) {
    const marked = nodes.find(({ id }) => id === document)?.properties['textSha256'];
    if (marked !== undefined && marked !== readText(text).sha256)
      terminal.message(
        `${file} is not the text in which the passages were marked; they are looked for in it.`,
      );
  }
}
