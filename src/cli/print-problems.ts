import { formatProblem } from '../dossier/dossier.js';
import { errorCodes } from '../errors.js';
import type { KnownError } from '../errors.js';
import { counted } from '../lib/counted.js';
import type { Problem } from '../model/graph-data.js';
import type { Terminal } from './terminal.js';

/** How problems are printed: as lines on stderr or as JSON Lines on stdout, and the maximum number. */
export interface ProblemFormat {
  readonly json: boolean;
  readonly maxErrors: number;
}

/** A problem, a note, or advice. */
type Printed = Omit<Problem, 'code'> & { readonly code: string };

/** Prints problems, notes or advice, each with its place. */
export function printProblems(
  terminal: Terminal,
  problems: ReadonlyArray<Printed>,
  { json, maxErrors, kind = 'problem' }: ProblemFormat & { readonly kind?: 'problem' | 'note' | 'advice' },
): void {
  for (const problem of problems.slice(0, maxErrors)) {
    if (json) terminal.data(JSON.stringify(asRecord(problem, kind)));
    else terminal.message(kind === 'problem' ? formatProblem(problem) : `${kind}: ${formatProblem(problem)}`);
  }
  const more = problems.length - maxErrors;
  if (more > 0) terminal.message(`... and ${more} more. Use --max-errors to print more.`);
}

function asRecord({ at, code, message, hint }: Printed, kind: string): Record<string, unknown> {
  return { kind, ...at, code, message, hint };
}

/** Returns the message that dossiers with problems were not written, for a number of problems above 0. */
export function notWrittenText(problems: number): string {
  return `Found ${counted(problems, 'problem')}. Dossiers with problems were not written.`;
}

/** Prints the code, the message and the hint of a failure to stderr. Returns its exit code. */
export function printFailure(terminal: Terminal, failure: KnownError): number {
  terminal.message(`${failure.code} ${failure.message}`);
  terminal.message(`  ${failure.hint}`);
  return errorCodes[failure.code].exitCode;
}
