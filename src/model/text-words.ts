import { foldText } from './fold-text.js';

/** A part of a word: a run of letters and digits, or one letter of a script that is written without spaces. */
export interface Token {
  /** The position in the text, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  readonly folded: string;
  /** Whether it is one letter of a script without spaces between words. */
  readonly isLetter: boolean;
}

/** What readers take for one word: `O'Brien`, `U.S.A.`, `Su-30MK2`, or a run of letters without spaces. */
export interface TextWord {
  readonly tokens: ReadonlyArray<Token>;
  /** The tokens as one: `obrien`, `usa`, `su30mk2`. */
  readonly joined: string;
}

/** Scripts whose readers find words within runs of letters. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');
const letter = String.raw`(?=[${unspaced}])\p{L}[\p{M}\p{Cf}]*`;
const tokenPattern = new RegExp(
  String.raw`${letter}|(?:(?!(?=[${unspaced}])\p{L})[\p{L}\p{N}\p{M}\p{Cf}])+`,
  'gu',
);
const isLetter = new RegExp(`^${letter}$`, 'u');

/** Signs within a word; any other sign ends it. */
const wordPattern = /[\p{L}\p{N}\p{M}\p{Cf}'’‘ʼ`´._&+@\-‐‑‒–·・]+/gu;
const possessive = /(?<=[\p{L}\p{N}])['’]s$/iu;

/** Returns the words of a text in order, without signs. A possessive counts as the word itself. */
export function textWords(text: string): ReadonlyArray<TextWord> {
  return [...text.matchAll(wordPattern)].flatMap(({ index, 0: found }) => {
    const tokens = tokensOf(found.replace(possessive, ''), index);
    return tokens.length === 0 ? [] : { tokens, joined: tokens.map(({ folded }) => folded).join('') };
  });
}

function tokensOf(word: string, start: number): ReadonlyArray<Token> {
  return [...word.matchAll(tokenPattern)]
    .map(({ index, 0: text }) => ({
      start: start + index,
      text,
      folded: foldText(text).replace(/[^\p{L}\p{N}\p{M}]/gu, ''),
      isLetter: isLetter.test(text),
    }))
    .filter(({ folded }) => folded !== '');
}
