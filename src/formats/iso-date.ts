import type { SourceRecords } from './source-records.js';

/** A day, month or year; a day also in the basic form, and with a time. */
const extended = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const basic = /^(\d{4})(\d{2})(\d{2})$/;
const timed =
  /^(\d{4}-\d{2}-\d{2}|\d{8})[T ]\d{2}(:?\d{2}(:?\d{2}([.,]\d+)?)?)?\s?(Z|UTC|[+-]\d{2}(:?\d{2})?)?$/i;

/**
 * Returns the date of an ISO 8601 text as a dossier writes it: `2019`, `2019-11`, `2019-11-05`. The basic form of a day (`20191105`)
 * and a time are read; of a time, the day that is written remains. Null for any other text, such as an epoch number or `2019/11/05`.
 *
 * Whether the day exists is checked with the dossier.
 */
function isoDate(text: string): string | null {
  const date = timed.exec(text)?.[1] ?? text;
  if (extended.test(date)) return date;
  const [, year, month, day] = basic.exec(date) ?? [];
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`;
}

/** Returns the date of a text as `isoDate` does; null for no text, and for another text, which is counted. */
export function readDate(records: SourceRecords, text: string | null | undefined): string | null {
  if (text === null || text === undefined || text === '') return null;
  const date = isoDate(text);
  if (date === null) records.countUnmapped('date', text);
  return date;
}
