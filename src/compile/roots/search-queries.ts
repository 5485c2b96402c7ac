import type { SearchIndexName } from '../../model/search-index.js';
import { isCompound, nameAsKey } from '../../model/search-properties.js';
import { mostWrongLetters } from './is-near-word.js';
import type { SearchWord } from './search-words.js';

/** A query of a full-text index, and the rank of the records that it finds. Higher ranks come first. */
export interface FullTextQuery {
  readonly index: SearchIndexName;
  /** In the syntax of Lucene's classic query parser; words are folded letters and digits, so they have no meaning there. */
  readonly query: string;
  readonly rank: number;
}

/** The query for records that have some words themselves, and the other words in the name of a record that they lead to. */
export interface LinkedNamesQuery {
  readonly rank: number;
  /** Finds records with any of the words in their names. */
  readonly names: string;
  /** The words as `searchNames` has them, each after a space. */
  readonly words: ReadonlyArray<string>;
  /** For each of these words, the clause that finds it in the texts of a record. */
  readonly clauses: ReadonlyArray<string>;
}

/** All queries of a search. */
export interface SearchQueries {
  /** Records with all words, and names that are almost the same as the text. */
  readonly exact: ReadonlyArray<FullTextQuery>;
  /** Records with misspelt or most words; asked if the others find few. */
  readonly near: ReadonlyArray<FullTextQuery>;
  /** At most one. */
  readonly linked: ReadonlyArray<LinkedNamesQuery>;
}

/**
 * The order of results: a whole name, the beginning of a name, the words of a name, a name with a letter or two misspelt, words of the
 * texts, their word forms, names of linked records, misspelt words, most words. From `leastRankOfNames` on, records with more
 * statements come first.
 */
const ranks = {
  name: 9,
  beginning: 8,
  wordsOfName: 7,
  oneLetter: 6,
  twoLetters: 5,
  words: 4,
  forms: 3,
  linked: 2,
  nearName: 1.5,
  near: 1,
  shortName: 0.5,
  mostWords: 0,
} as const;

/** From this rank on, a name is what was found. */
export const leastRankOfNames = ranks.twoLetters;

/** The fewest letters of a name that is worth listing before texts when one is wrong, and the most letters that are compared. */
const longName = 5;
const mostCompared = 40;
/** Lucene rejects a beginning of 1,000 bytes; a letter has at most four. */
const longestBeginning = 200;
/** The most words of a search that finds misspelt words, most words, or words of linked records. */
const mostNearWords = 6;

/** Returns the queries of a search; none if it has no words. */
export function searchQueries(words: ReadonlyArray<SearchWord>): SearchQueries {
  if (words.length === 0) return { exact: [], near: [], linked: [] };
  const needed = words.filter(({ isOptional }) => !isOptional);
  const all = allWords(words);
  return {
    exact: [
      ...nameQueries(nameAsKey(words)),
      { index: 'search_names', query: all, rank: ranks.wordsOfName },
      { index: 'search_words', query: all, rank: ranks.words },
      { index: 'search_forms', query: all, rank: ranks.forms },
    ],
    near: needed.length > mostNearWords ? [] : nearQueries(needed),
    linked: needed.length < 2 || needed.length > mostNearWords ? [] : [linkedQuery(needed)],
  };
}

/** Returns the queries for whole names. Of a short name, almost the same ones come last. */
function nameQueries(key: string): ReadonlyArray<FullTextQuery> {
  const { length } = Array.from(key);
  const index = 'search_keys';
  return [
    { index, query: key, rank: ranks.name },
    { index, query: `${key}*`, rank: ranks.beginning },
    ...(length > 1 && length <= mostCompared
      ? [{ index, query: `${key}~1`, rank: length >= longName ? ranks.oneLetter : ranks.shortName } as const]
      : []),
    ...(mostWrongLetters(key) === 2 ? [{ index, query: `${key}~2`, rank: ranks.twoLetters } as const] : []),
  ];
}

/** Returns the query for all words; the last one may be incomplete. Optional words only add to the score. */
function allWords(words: ReadonlyArray<SearchWord>): string {
  return words
    .map((word, place) => {
      const forms = place === words.length - 1 ? [...formsOf(word), ...beginningOf(word)] : formsOf(word);
      return `${word.isOptional ? '' : '+'}(${forms.join(' ')})`;
    })
    .join(' ');
}

/** Returns a word as terms of Lucene: its tokens in a row, or as one. */
function formsOf(word: SearchWord): ReadonlyArray<string> {
  const [first, ...rest] = word.tokens.map(({ folded }) => folded);
  if (first === undefined || rest.length === 0) return [word.joined];
  const phrase = `"${[first, ...rest].join(' ')}"`;
  return isCompound(word) ? [phrase, word.joined] : [phrase];
}

/** Returns the term for words that begin with a word. Letters of a script without spaces are terms of their own. */
function beginningOf({ tokens, joined }: SearchWord): ReadonlyArray<string> {
  const isFound = Array.from(joined).length <= longestBeginning && !tokens.every(({ isLetter }) => isLetter);
  return isFound ? [`${joined}*`] : [];
}

function nearQueries(words: ReadonlyArray<SearchWord>): ReadonlyArray<FullTextQuery> {
  const misspelt = words.map((word) => `+(${nearForms(word).join(' ')})`).join(' ');
  const most = mostOf(words);
  return [
    { index: 'search_names', query: misspelt, rank: ranks.nearName },
    { index: 'search_words', query: misspelt, rank: ranks.near },
    ...(most === null ? [] : [{ index: 'search_forms', query: most, rank: ranks.mostWords } as const]),
  ];
}

/** Returns the forms of a word, with one or two letters misspelt if it has enough of them. */
function nearForms(word: SearchWord): ReadonlyArray<string> {
  const wrong = mostWrongLetters(word.joined);
  const forms = formsOf(word).map((form) => `${form}^4`);
  return [...forms, ...beginningOf(word), ...(wrong === 0 ? [] : [`${word.joined}~${wrong}`])];
}

/** Returns the query for all words but one; null for a single word. */
function mostOf(words: ReadonlyArray<SearchWord>): string | null {
  if (words.length < 2) return null;
  return words
    .map((left) => {
      const others = words.filter((word) => word !== left);
      return `(${others.map((word) => `+(${formsOf(word).join(' ')})`).join(' ')})`;
    })
    .join(' ');
}

function linkedQuery(words: ReadonlyArray<SearchWord>): LinkedNamesQuery {
  return {
    rank: ranks.linked,
    names: words.map((word) => formsOf(word).join(' ')).join(' '),
    words: words.map(({ tokens }) => ` ${tokens.map(({ folded }) => folded).join(' ')} `),
    clauses: words.map((word) => `+(${formsOf(word).join(' ')})`),
  };
}
