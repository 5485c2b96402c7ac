import type { ClaimContext } from './claim-context.js';
import type { Prefix } from './commitment.js';
import { finished } from './sentence-text.js';
import { namesInText, possessive } from './source-name.js';

/** A statement, and the statements that present it as what it is. */
export interface ReportedStatement {
  readonly statement: string;
  /** Empty for all statements that have it as content. */
  readonly accordingTo: ReadonlyArray<string>;
}

/**
 * Writes a clause on one statement as a sentence that says how certain it is that the statement was made, and in whose account.
 *
 * Null where no chain leads to the statement. Source: rule 9.9, as amended.
 */
export function reportedSentence(
  context: ClaimContext,
  reported: ReportedStatement,
  clause: string,
): string | null {
  const certainty = certaintyOf(context, reported.statement);
  return certainty === null ? null : finished(`${certainty}${clause}${accountInText(context, reported)}`);
}

/** The words before a reply for the best chain that leads to it. */
const certainties: ReadonlyArray<readonly [Prefix, string]> = [
  ['CERTAIN', ''],
  ['PROBABLE', 'it is likely that '],
  ['POSSIBLE', 'it is possible that '],
  ['UNCOMMITTED', 'it is left open whether '],
  ['DENIED', 'it is said not to be true that '],
];

/** Returns null where no chain leads to the statement. */
function certaintyOf({ pathsTo }: ClaimContext, statement: string): string | null {
  const prefixes = new Set(pathsTo(statement).map(({ prefix }) => prefix));
  return certainties.find(([prefix]) => prefixes.has(prefix))?.[1] ?? null;
}

/** Returns `, in N's account`, where a statement of another source presents it so, be that a document's own or one that it passes on. */
function accountInText({ index }: ClaimContext, { statement, accordingTo }: ReportedStatement): string {
  const outer = index.contentLinksTo(statement).map(({ link }) => link.statement);
  const accounts = [...new Set(accordingTo.length > 0 ? accordingTo : outer)].sort();
  const own = index.statements.get(statement)?.sources ?? [];
  const sources = accounts.flatMap((id) => index.statements.get(id)?.sources ?? []);
  const others = [...new Set(sources)].filter((id) => !own.includes(id));
  return others.length > 0 ? `, in ${possessive(namesInText(index, others))} account` : '';
}
