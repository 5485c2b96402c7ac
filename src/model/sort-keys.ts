/** What an index of Neo4j takes for one record is bounded: 8 kB. */
const longestKey = 1000;

/**
 * Gives the key by which names and titles are sorted: without marks and case, cut after 1,000 characters. The empty string for
 * no name.
 *
 * @example nameKey('Nicolás Maduro') // 'nicolas maduro'
 */
export function nameKey(name: string | undefined): string {
  return Array.from(withoutMarks(name ?? ''))
    .slice(0, longestKey)
    .join('');
}

/** Gives a text as names are compared: NFKD, marks removed, lower case. */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Gives the key by which dates are sorted: the first day, `YYYY-MM-DD`. The empty string, so the earliest, for no day. */
export function dateKey(dateStart: string | undefined): string {
  return dateStart ?? '';
}
