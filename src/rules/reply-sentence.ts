import type { ClaimContext } from './claim-context.js';
import type { Prefix } from './commitment.js';
import type { ResponseLink } from './evidence.js';
import { rootDocumentsOf } from './root.js';
import { capitalized } from './sentence-root.js';
import { namesInText, possessive } from './source-name.js';

/**
 * Writes a response as a sentence: `Dmitry Peskov did not address the request, in Latin Times' account.`
 *
 * Null where the evidence does not contain its content, or no chain leads to the statement. Source: rule 9.9, as amended.
 */
export function replySentenceOf(context: ClaimContext, response: ResponseLink): string | null {
  const { index } = context;
  const statement = index.statements.get(response.statement);
  const what = contentInText(context, response.content);
  const certainty = certaintyOf(context, response.statement);
  if (!statement || what === null || certainty === null) return null;
  const names = namesInText(index, statement.sources);
  const words = `${names} ${predicateOf(context, response, what)}${accountInText(context, response)}`;
  const sentence = capitalized(`${certainty}${words}`).replace(/\s+/g, ' ').trim();
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
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

function predicateOf({ index }: ClaimContext, { content, stance }: ResponseLink, what: string): string {
  const isRequest = index.claims.get(content)?.kind === 'REQUEST';
  switch (stance) {
    case 'CONFIRM':
      return `confirmed that ${what}`;
    case 'DENY':
      return `denied that ${what}`;
    case 'DEFLECT':
      return `did not address the ${isRequest ? 'request' : `question whether ${what}`}`;
    case 'DECLINE_COMMENT':
      return `declined to comment on whether ${what}`;
    case 'QUERY':
      return `asked whether ${what}`;
    default:
      return `commented on whether ${what}`;
  }
}

/** Describes a claim by its text, a statement by its sources. */
function contentInText({ index }: ClaimContext, content: string): string | null {
  const statement = index.statements.get(content);
  if (statement) return `${namesInText(index, statement.sources)} said so`;
  return index.claims.get(content)?.text.trim() ?? null;
}

/** Returns `, in N's account`, where the document of another source presents it as this response. */
function accountInText({ index }: ClaimContext, { statement, accordingTo }: ResponseLink): string {
  const outer = index.contentLinksTo(statement).map(({ link }) => link.statement);
  const accounts = [...new Set(accordingTo.length > 0 ? accordingTo : outer)].sort();
  const own = index.statements.get(statement)?.sources ?? [];
  const sources = accounts.flatMap((id) => {
    const account = index.statements.get(id);
    return account && rootDocumentsOf(index, account).length > 0 ? account.sources : [];
  });
  const others = [...new Set(sources)].filter((id) => !own.includes(id));
  return others.length > 0 ? `, in ${possessive(namesInText(index, others))} account` : '';
}
