import type { ResponseLink } from './evidence.js';
import type { ClaimGround } from './ground.js';
import { rootDocumentsOf } from './root.js';
import { namesInText, possessive } from './source-name.js';

/** Puts what a statement responds to in sentences, one each, in the order of the responses. Source: rule 9.9. */
export function replySentencesOf(ground: ClaimGround, statement: string): ReadonlyArray<string> {
  return ground.index.responsesOf(statement).flatMap((response) => {
    const words = replyInText(ground, response);
    if (words === null) return [];
    const sentence = `${words}${accountInText(ground, response)}`.replace(/\s+/g, ' ').trim();
    return [sentence.endsWith('.') ? sentence : `${sentence}.`];
  });
}

/** Null where the evidence does not hold what is responded to. */
function replyInText(ground: ClaimGround, { content, stance }: ResponseLink): string | null {
  const what = contentInText(ground, content);
  if (what === null) return null;
  const isRequest = ground.index.claims.get(content)?.kind === 'REQUEST';
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

/** A claim by its text; a statement by who made it. */
function contentInText({ index }: ClaimGround, content: string): string | null {
  const statement = index.statements.get(content);
  if (statement) return `${namesInText(index, statement.sources)} said so`;
  return index.claims.get(content)?.text.trim() ?? null;
}

/** In whose account it is this response, where that is a document's own voice. */
function accountInText({ index }: ClaimGround, { statement, accordingTo }: ResponseLink): string {
  const holders = index.holdersOf(statement).map((link) => link.statement);
  const tellers = [...new Set(accordingTo.length > 0 ? accordingTo : holders)].sort();
  const outer = tellers.flatMap((id) => {
    const teller = index.statements.get(id);
    return teller && rootDocumentsOf(index, teller).length > 0 ? teller.sources : [];
  });
  return outer.length > 0 ? `, in ${possessive(namesInText(index, [...new Set(outer)]))} account` : '';
}
