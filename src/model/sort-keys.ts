/** An index entry of Neo4j has at most 8 kB. */
const longestKey = 1000;

/**
 * Returns the key by which names and titles are sorted: without marks and case, at most 1,000 characters. Returns an empty string if
 * there is no name.
 *
 * @example nameKey('Nicolás Maduro') // 'nicolas maduro'
 */
export function nameKey(name: string | undefined): string {
  return Array.from(withoutMarks(name ?? ''))
    .slice(0, longestKey)
    .join('');
}

/** Returns a text in the form in which names are compared: NFKD, without marks, lower case. */
function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Returns the key by which dates are sorted: the first day, `YYYY-MM-DD`. Without a day it is an empty string, which is earliest. */
export function dateKey(dateStart: string | undefined): string {
  return dateStart ?? '';
}
