import { KnownError } from '../../errors.js';
import { textWords } from '../../model/text-words.js';
import { isCompound } from '../../model/search-properties.js';
import type { TextWord } from '../../model/text-words.js';

/** The longest text to search for, in UTF-16 code units. */
const longestText = 500;

/** Words that a record need not have if there are others. Source: Lucene's EnglishAnalyzer. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/** A word of a search. */
export interface SearchWord extends TextWord {
  /** Whether a record need not have it: it is a stop word beside other words. */
  readonly isOptional: boolean;
}

/**
 * Returns the words of a search; none if it has only signs.
 *
 * Throws VALUE_INVALID for an empty text, or one that is too long.
 */
export function searchWords(text: unknown): ReadonlyArray<SearchWord> {
  const typed = String(text).normalize('NFC').trim();
  if (typed === '')
    throw new KnownError('VALUE_INVALID', 'Found an empty text to search for. Enter at least one word.');
  if (typed.length > longestText)
    throw new KnownError(
      'VALUE_INVALID',
      `Found a text of ${typed.length} characters; a search takes at most ${longestText}. Enter a few of its words.`,
    );
  const words = textWords(typed);
  const hasOthers = words.some(({ joined }) => !stopWords.has(joined));
  return words.map((word) => ({ ...word, isOptional: hasOthers && stopWords.has(word.joined) }));
}

/**
 * Returns, for each word of a filter, the forms of which a record must have one, as `searchText` has them between spaces. The last word may be
 * incomplete. A text without words gives a word without forms, which no record has.
 *
 * Throws VALUE_INVALID for a text that is too long.
 */
export function wordForms(text: string): ReadonlyArray<ReadonlyArray<string>> {
  const words = text.trim() === '' ? [] : searchWords(text);
  if (words.length === 0) return [[]];
  return words.map((word, place) => {
    const end = place === words.length - 1 ? '' : ' ';
    const apart = ` ${word.tokens.map(({ folded }) => folded).join(' ')}${end}`;
    return isCompound(word) ? [apart, ` ${word.joined}${end}`] : [apart];
  });
}
