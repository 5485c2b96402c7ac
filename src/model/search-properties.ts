import type { Properties, Value } from './graph-data.js';
import { textWords } from './text-words.js';
import type { TextWord } from './text-words.js';
import type { NodeType, Property } from './types.js';

/** The longest whole name that can be found as such, in letters. Lucene rejects terms of more than 32,766 bytes. */
const longestKey = 200;
/** A longer word of several parts, such as an address, is only found by its parts. */
const longestJoined = 40;

/** The properties that search reads; the loader writes them with each record, from its searched texts. */
export const searchPropertyNames = ['searchKeys', 'searchNames', 'searchText'] as const;

/**
 * Returns the search properties of a record, none for a record without searched texts.
 *
 * `searchKeys` are the names as one word each (`nicolasmaduro`), `searchNames` the words of each name and metonym (`nicolas maduro`),
 * `searchText` the words of all searched texts; `|` separates texts. All are folded.
 */
export function searchProperties({ properties: types }: NodeType, properties: Properties): Properties {
  const texts = [...types.values()].flatMap((property) =>
    textsOf(properties[property.name]).map((text) => ({ as: property.searched, words: textWords(text) })),
  );
  const searched = texts.filter(({ as, words }) => as !== null && words.length > 0);
  if (searched.length === 0) return {};
  const names = searched.filter(({ as }) => as !== 'TEXT');
  const whole = names.filter(({ as }) => as === 'NAME');
  return {
    ...listOf(
      'searchKeys',
      whole.map(({ words }) => nameAsKey(words)),
    ),
    ...listOf(
      'searchNames',
      names.map(({ words }) => indexedText(words)),
    ),
    searchText: searched.map(({ words }) => indexedText(words)).join(' | '),
  };
}

function listOf(name: string, values: ReadonlyArray<string>): Properties {
  return values.length === 0 ? {} : { [name]: [...new Set(values)] };
}

function textsOf(value: Value | undefined): ReadonlyArray<string> {
  if (Array.isArray(value)) return value as ReadonlyArray<string>;
  return typeof value === 'string' ? [value] : [];
}

/** Returns a name as one word, at most 200 letters. A leading article does not count. */
export function nameAsKey(words: ReadonlyArray<TextWord>): string {
  const named = words.length > 1 && words[0]?.joined === 'the' ? words.slice(1) : words;
  return Array.from(named.map(({ joined }) => joined).join(''))
    .slice(0, longestKey)
    .join('');
}

/** Returns the tokens of a text, then the words of several tokens as one. */
function indexedText(words: ReadonlyArray<TextWord>): string {
  const tokens = words.flatMap((word) => word.tokens.map(({ folded }) => folded));
  const joined = words.filter(isCompound).map((word) => word.joined);
  return [...tokens, ...new Set(joined)].join(' ');
}

/** Returns whether a word has several parts that people also write as one. */
export function isCompound({ tokens, joined }: TextWord): boolean {
  return tokens.length > 1 && joined.length <= longestJoined && !tokens.every(({ isLetter }) => isLetter);
}

/** Returns the searched properties of a type. */
export function searchedProperties({ properties }: NodeType): ReadonlyArray<Property> {
  return [...properties.values()].filter(({ searched }) => searched !== null);
}
