/**
 * Gives the key by which names and titles are sorted: NFKD, marks removed, lower case. The empty string for no name.
 *
 * @example nameKey('Nicolás Maduro') // 'nicolas maduro'
 */
export function nameKey(name: string | undefined): string {
  if (name === undefined) return '';
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Gives the key by which dates are sorted: the first day, `YYYY-MM-DD`. The empty string, so the earliest, for no day. */
export function dateKey(dateStart: string | undefined): string {
  return dateStart ?? '';
}
