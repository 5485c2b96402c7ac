import { foldText } from '../../model/fold-text.js';
import { textWords } from '../../model/text-words.js';
import type { Token } from '../../model/text-words.js';
import { isNearWord } from './is-near-word.js';
import type { SearchWord } from './search-words.js';

/** A range of a text in UTF-16 code units; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the ranges of a text that match the words of a search, in order. The last word may be incomplete. A word that the text does not
 * have matches its other forms and spellings.
 */
export function rangesOf(text: string, words: ReadonlyArray<SearchWord>): ReadonlyArray<TextRange> {
  const wordsOfText = textWords(text).map(({ tokens }) => tokens);
  return joined(
    words.flatMap((word, place) => {
      if (word.isOptional) return [];
      const isLast = place === words.length - 1;
      const exact = wordsOfText.flatMap((tokens) =>
        tokens.flatMap((_, index) => rangeAt(tokens.slice(index), word.joined, isLast) ?? []),
      );
      if (exact.length > 0) return exact;
      return wordsOfText.flatMap((tokens) => nearRanges(tokens, word));
    }),
  );
}

/** Returns the range of tokens that together are the word, or begin with it; null if they are not. */
function rangeAt(tokens: ReadonlyArray<Token>, word: string, isLast: boolean): TextRange | null {
  const start = tokens[0]?.start ?? 0;
  let before = '';
  for (const { start: from, text, folded } of tokens) {
    const read = before + folded;
    if (read === word) return { start, end: from + text.length };
    if (isLast && read.startsWith(word))
      return { start, end: from + lengthOfStart(text, word.length - before.length) };
    if (!word.startsWith(read)) return null;
    before = read;
  }
  return null;
}

function nearRanges(tokens: ReadonlyArray<Token>, { joined: word }: SearchWord): ReadonlyArray<TextRange> {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const whole = tokens.map(({ folded }) => folded).join('');
  if (isNearWord(whole, word)) return [{ start: first.start, end: last.start + last.text.length }];
  return tokens
    .filter(({ folded }) => isNearWord(folded, word))
    .map(({ start, text }) => ({ start, end: start + text.length }));
}

/** Returns the length of the start of a token that folds to a number of code units. Marks belong to the letter before them. */
function lengthOfStart(text: string, foldedLength: number): number {
  let length = 0;
  let reached = 0;
  for (const letter of text) {
    const more = foldText(letter).length;
    if (reached >= foldedLength && more > 0) break;
    reached += more;
    length += letter.length;
  }
  return length;
}

/** Merges ranges that overlap. */
function joined(ranges: ReadonlyArray<TextRange>): ReadonlyArray<TextRange> {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.reduce<ReadonlyArray<TextRange>>((before, range) => {
    const last = before.at(-1);
    if (!last || range.start >= last.end) return [...before, range];
    return [...before.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }];
  }, []);
}
