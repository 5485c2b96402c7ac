import { folded, isStopWord, tokensOf } from './search-words.js';
import type { SearchWord, Token } from './search-words.js';

/** A range of a text in UTF-16 code units; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Returns the ranges of a text that match the words of a search, in order. The last word may be incomplete. */
export function rangesOf(text: string, words: ReadonlyArray<SearchWord>): ReadonlyArray<TextRange> {
  const tokens = tokensOf(text);
  const found = tokens.flatMap((_, index) =>
    words.flatMap((word, place) => {
      const range = rangeAt(tokens.slice(index, index + word.tokens.length), word, {
        isLast: place === words.length - 1,
      });
      return range ? [range] : [];
    }),
  );
  return joined(found);
}

function rangeAt(
  tokens: ReadonlyArray<Token>,
  word: SearchWord,
  { isLast }: { readonly isLast: boolean },
): TextRange | null {
  const [first, final] = [tokens[0], tokens.at(-1)];
  const wanted = word.tokens.at(-1);
  if (!first || !final || !wanted || tokens.length < word.tokens.length) return null;
  const begins = tokens.slice(0, -1).every(({ folded: own }, index) => own === word.tokens[index]?.folded);
  if (!begins || (tokens.length === 1 && isStopWord(first.folded))) return null;
  if (final.folded === wanted.folded) return { start: first.start, end: final.start + final.text.length };
  if (!isLast || !final.folded.startsWith(wanted.folded)) return null;
  return { start: first.start, end: final.start + lengthOfStart(final.text, wanted.folded.length) };
}

/** Returns the length of the start of a token that folds to a number of letters. Marks belong to the letter before them. */
function lengthOfStart(text: string, foldedLength: number): number {
  let length = 0;
  let reached = 0;
  for (const letter of text) {
    const more = folded(letter).length;
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
