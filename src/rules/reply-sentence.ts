import type { ClaimContext } from './claim-context.js';
import type { ResponseLink } from './evidence.js';
import { reportedSentence } from './reported-sentence.js';
import { namesInText } from './source-name.js';

/**
 * Writes a response as a sentence: `Dmitry Peskov did not address the request, in Latin Times' account.`
 *
 * Null where the evidence does not contain its content, or no chain leads to the statement. Source: rule 9.9, as amended.
 */
export function replySentenceOf(context: ClaimContext, response: ResponseLink): string | null {
  const { index } = context;
  const statement = index.statements.get(response.statement);
  const what = contentInText(context, response.content);
  if (!statement || what === null) return null;
  const names = namesInText(index, statement.sources);
  return reportedSentence(context, response, `${names} ${predicateOf(context, response, what)}`);
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
