import type { ResponseLink } from './evidence.js';
import type { ClaimContext } from './claim-context.js';
import { rootDocumentsOf } from './root.js';
import { namesInText, possessive } from './source-name.js';

/** Writes one sentence for each response of a statement, in the order of the responses. Source: rule 9.9. */
export function replySentencesOf(context: ClaimContext, statement: string): ReadonlyArray<string> {
  return context.index.responsesFrom(statement).flatMap((response) => {
    const words = replyInText(context, response);
    if (words === null) return [];
    const sentence = `${words}${accountInText(context, response)}`.replace(/\s+/g, ' ').trim();
    return [sentence.endsWith('.') ? sentence : `${sentence}.`];
  });
}

/** Returns null where the evidence does not contain the content of the response. */
function replyInText(context: ClaimContext, { content, stance }: ResponseLink): string | null {
  const what = contentInText(context, content);
  if (what === null) return null;
  const isRequest = context.index.claims.get(content)?.kind === 'REQUEST';
  switch (stance) {
    case 'CONFIRM':
      return `The statement confirmed that ${what}`;
    case 'DENY':
      return `It denied that ${what}`;
    case 'DEFLECT':
      return `The statement did not address the ${isRequest ? 'request' : `question whether ${what}`}`;
    case 'DECLINE_COMMENT':
      return `It declined to comment on whether ${what}`;
    case 'QUERY':
      return `It asked whether ${what}`;
    default:
      return `It commented on whether ${what}`;
  }
}

/** Describes a claim by its text, a statement by its sources. */
function contentInText({ index }: ClaimContext, content: string): string | null {
  const statement = index.statements.get(content);
  if (statement) return `${namesInText(index, statement.sources)} said so`;
  return index.claims.get(content)?.text.trim() ?? null;
}

/** Returns `, in N's account`, where a root presents it as this response. */
function accountInText({ index }: ClaimContext, { statement, accordingTo }: ResponseLink): string {
  const outer = index.contentLinksTo(statement).map(({ link }) => link.statement);
  const accounts = [...new Set(accordingTo.length > 0 ? accordingTo : outer)].sort();
  const sources = accounts.flatMap((id) => {
    const account = index.statements.get(id);
    return account && rootDocumentsOf(index, account).length > 0 ? account.sources : [];
  });
  return sources.length > 0 ? `, in ${possessive(namesInText(index, [...new Set(sources)]))} account` : '';
}
