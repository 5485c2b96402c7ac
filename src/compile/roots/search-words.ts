import { KnownError } from '../../errors.js';
import { withoutMarks } from '../../model/sort-keys.js';

/** The longest text to search for, in UTF-16 code units. */
const longestText = 500;

/** The longest run of letters, typed or folded: the index divides longer ones, and Lucene cannot search for their beginnings. */
const longestToken = 250;

/** Words that the analyzer of the index leaves out. Source: Lucene's EnglishAnalyzer. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/** Latin letters that have no parts, as the analyzer folds them. Source: Lucene's ASCIIFoldingFilter. */
const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
};

/** A run of letters and digits in a text. */
export interface Token {
  readonly start: number;
  readonly text: string;
  readonly folded: string;
}

/** A word as it was typed: the text between two spaces, and the tokens in it. */
export interface SearchWord {
  readonly typed: string;
  readonly tokens: ReadonlyArray<Token>;
}

/** Han and Hiragana are written without spaces: each letter is a token. */
const single = String.raw`\p{Script=Han}|\p{Script=Hiragana}`;
const tokenPattern = new RegExp(String.raw`${single}|(?:(?!${single})[\p{L}\p{N}\p{M}])+`, 'gu');

/** Returns the tokens of a text; everything else is ignored. */
export function tokensOf(text: string): ReadonlyArray<Token> {
  return [...text.matchAll(tokenPattern)]
    .map(({ index, 0: found }) => ({ start: index, text: found, folded: folded(found) }))
    .filter(({ folded: rest }) => rest !== '');
}

/** Returns the letters and digits of a text without marks and case, so that they compare as people expect. */
export function folded(text: string): string {
  return withoutMarks(text)
    .replace(/[ßæœøłđðþħŧŋı]/g, (letter) => wholeLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Says whether the index ignores a word. */
export function isStopWord(token: string): boolean {
  return stopWords.has(token);
}

/**
 * Returns the words of a search; none if it has only signs.
 *
 * A possessive counts as the word itself. Throws VALUE_INVALID for an empty text, or if the text or a word is too long.
 */
export function searchWords(text: unknown): ReadonlyArray<SearchWord> {
  const typed = String(text).normalize('NFC').trim();
  if (typed === '') throw new KnownError('VALUE_INVALID', 'Found an empty text to search for.');
  if (typed.length > longestText)
    throw new KnownError(
      'VALUE_INVALID',
      `Found a text of ${typed.length} characters; a search takes at most ${longestText}.`,
    );
  const words = typed
    .split(/\s+/u)
    .map((part) => part.replace(/(?<=[\p{L}\p{N}])['’]s$/u, ''))
    .map((part) => ({ typed: part, tokens: tokensOf(part) }))
    .filter(({ tokens }) => tokens.length > 0);
  for (const { text: token, folded: letters } of words.flatMap(({ tokens }) => tokens))
    checkLength(token, letters);
  return words;
}

function checkLength(token: string, letters: string): void {
  const length = Math.max(token.length, letters.length);
  if (length > longestToken)
    throw new KnownError(
      'VALUE_INVALID',
      `Found the word "${token.slice(0, 20)}…" of ${length} letters; a word of a search has at most ${longestToken}.`,
    );
}

/** A query that finds nothing: a sign is no word. */
const nothing = '"!"';

/**
 * Returns the query for Lucene. A record must have all words; the last word may be incomplete.
 *
 * Words are quoted: within quotation marks, only the mark and the backslash have a meaning.
 */
export function luceneQuery(words: ReadonlyArray<SearchWord>): string {
  const last = words.at(-1);
  if (!last) return nothing;
  const whole = words.slice(0, -1).filter((word) => !leftOut(word));
  const mayLack = leftOut(last) && whole.length > 0;
  return [...whole.map((word) => `+(${wholeWord(word)})`), `${mayLack ? '' : '+'}(${beginning(last)})`].join(
    ' ',
  );
}

function leftOut({ tokens: [first, ...rest] }: SearchWord): boolean {
  return first !== undefined && rest.length === 0 && isStopWord(first.folded);
}

/** The index has a possessive as a word of its own. */
function wholeWord({ typed }: SearchWord): string {
  return /['’]/u.test(typed) ? quoted(typed) : `${quoted(typed)} ${quoted(`${typed}'s`)}`;
}

/** The index does not fold an incomplete word, so the query has it both as typed and folded. */
function beginning(word: SearchWord): string {
  const token = word.tokens.at(-1);
  if (!token) return wholeWord(word);
  const starts = [...new Set([token.text.toLowerCase(), token.folded])].map((start) => `${start}*`).join(' ');
  const before = word.typed.slice(0, token.start);
  const start = tokensOf(before).length > 0 ? `(+${quoted(before)} +(${starts}))` : starts;
  return `${wholeWord(word)} ${start}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, String.raw`\$&`)}"`;
}
