import { formatProblem } from '../dossier/dossier.js';
import type { VerificationCode } from '../model/verification-codes.js';
import type { Verification } from '../verify/verify.js';
import type { ProblemFormat } from './print-problems.js';
import type { Terminal } from './terminal.js';

interface Report {
  readonly code: VerificationCode;
  readonly message: string;
  readonly hint: string;
  /** Whether the command fails because of it. */
  readonly isFault: boolean;
}

const counted = {
  FOUND: 'found',
  FOLDED: 'found with other quotation marks, dashes or spaces, or with words left out',
  MOVED: 'found at another place',
  AMBIGUOUS: 'ambiguous',
  CHANGED: 'changed',
  NOT_FOUND: 'not found',
  TRANSLATED: 'translated, and not checked',
  NO_TEXT: 'of documents whose text was not given',
} as const satisfies Record<Verification['state'], string>;

/**
 * Prints what was found: each passage or quotation that is not where the dossier has it, then the counts; with `json` every passage and
 * quotation, one a line. Returns the number of those that are changed, ambiguous or not found.
 */
export function printVerification(
  terminal: Terminal,
  verifications: ReadonlyArray<Verification>,
  { json, maxErrors }: ProblemFormat,
): number {
  const reported = verifications.map((verification) => ({ verification, report: reportOf(verification) }));
  if (json)
    for (const { verification, report } of reported)
      terminal.data(JSON.stringify(asRecord(verification, report)));
  else printReports(terminal, reported, maxErrors);
  return reported.filter(({ report }) => report?.isFault).length;
}

interface Reported {
  readonly verification: Verification;
  readonly report: Report | null;
}

function printReports(terminal: Terminal, reported: ReadonlyArray<Reported>, maxErrors: number): void {
  const printed = reported.flatMap(({ verification: { at }, report }) => (report ? [{ ...report, at }] : []));
  for (const { isFault, ...problem } of printed.slice(0, maxErrors))
    terminal.message(isFault ? formatProblem(problem) : `note: ${formatProblem(problem)}`);
  const more = printed.length - maxErrors;
  if (more > 0) terminal.message(`... and ${more} more. Use --max-errors to print more.`);
  const counts = Object.entries(counted).map(([state, words]) => {
    const count = reported.filter(({ verification }) => verification.state === state).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  terminal.message(`Passages and quotations: ${counts.flat().join('; ') || 'none'}.`);
}

function asRecord({ at, place, ...verification }: Verification, report: Report | null): object {
  const { code = null, message = null, hint = null } = report ?? {};
  const { start = null, end = null } = place ?? {};
  return { ...verification, start, end, ...at, code, message, hint };
}

/** Returns what to say of a passage or quotation; null where all is as the dossier has it, or nothing was compared. */
function reportOf(verification: Verification): Report | null {
  const { kind, state, textLine } = verification;
  const where = textLine === null ? '' : ` in line ${textLine} of the text`;
  switch (state) {
    case 'FOUND':
    case 'FOLDED':
    case 'NO_TEXT':
      return null;
    case 'MOVED': {
      const hint = 'Mark the passage again, if the dossier is to follow the changed text.';
      return { code: 'PASSAGE_MOVED', message: `The passage stands${where}.`, hint, isFault: false };
    }
    case 'AMBIGUOUS': {
      const message = 'The words of the passage stand in the text, but it is not clear which place is meant.';
      return {
        code: 'PASSAGE_AMBIGUOUS',
        message,
        hint: 'Find the place, and mark the passage again.',
        isFault: true,
      };
    }
    case 'CHANGED': {
      const message = `Other words stand${where}, where the passage stood.`;
      const hint = 'Compare the entry with the text as it is now; the publisher may have corrected it.';
      return { code: 'PASSAGE_CHANGED', message, hint, isFault: true };
    }
    case 'TRANSLATED': {
      const message = `The quotation ${shown(verification)} is in another language than the text.`;
      return { code: 'QUOTATION_TRANSLATED', message, hint: 'Compare it by hand.', isFault: false };
    }
    case 'NOT_FOUND':
      return kind === 'passage'
        ? {
            code: 'PASSAGE_NOT_FOUND',
            message: 'Neither the passage nor the words around it stand in the text.',
            hint: 'Check that it is the text of this document, and compare the entry with it.',
            isFault: true,
          }
        : {
            code: 'QUOTATION_NOT_FOUND',
            message: `The quotation ${shown(verification)} does not stand in the text.`,
            hint: 'Write it as the text has it; "…" stands for omitted words, [ ] for your own.',
            isFault: true,
          };
  }
}

function shown({ quote }: Verification): string {
  const words = quote ?? '';
  return `"${words.length > 80 ? `${words.slice(0, 79)}…` : words}"`;
}
