import { findPassage, findQuotation, passageIn, readText, type FoundPlace } from '../../verify/verify.js';
import type { TextCheck, TextMark } from './outline-statement.js';

/** What is known of a document that is compared with its text. */
export interface CheckedDocument {
  /** The stored id. */
  readonly id: string;
  /** The hash of the text in which its passages were marked. */
  readonly textSha256: string | null;
  readonly language: string | null;
}

/** What was found of quotations and passages, for readers. */
const words: Readonly<Record<FoundPlace['state'] | 'TRANSLATED', string>> = {
  FOUND: 'in the text',
  FOLDED: 'in the text, with other marks or spaces, or with words left out',
  MOVED: 'in the text, at another place than before',
  AMBIGUOUS: 'at several places of the text',
  CHANGED: 'the text reads otherwise now',
  NOT_FOUND: 'not in the text',
  TRANSLATED: 'in another language than the text: not checked',
};

const verified: ReadonlySet<keyof typeof words> = new Set(['FOUND', 'FOLDED', 'MOVED']);

/** Returns what marks the quotations and passages of an outline, compared with the text of its document. */
export function textCheck(original: string, { id, textSha256, language }: CheckedDocument): TextCheck {
  const text = readText(original);
  return {
    isMarkedText: textSha256 === null || textSha256 === text.sha256,
    quotation: (quote, statement) => {
      const { state } = findQuotation(text, quote);
      const isTranslated = state === 'NOT_FOUND' && differs(statement.language, language);
      return mark('Quotation', isTranslated ? 'TRANSLATED' : state);
    },
    passage: (content) => {
      const passage = content.passageDocument === id ? passageIn(content) : null;
      return passage && mark('Passage', findPassage(text, passage, textSha256).state);
    },
  };
}

function mark(what: 'Quotation' | 'Passage', state: keyof typeof words): TextMark {
  return { isVerified: verified.has(state), words: `${what}: ${words[state]}` };
}

function differs(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.split('-')[0] !== other.split('-')[0];
}
