import edtf, { parse, type Parsed } from 'edtf';

/** The first and last day that a date can mean, `YYYY-MM-DD`; null where nothing gives a bound. */
export interface DateBounds {
  readonly start: string | null;
  readonly end: string | null;
}

/** No date of EDTF level 1 that a dossier needs is longer; keeps the parser's work small. */
const maxTextLength = 80;

/**
 * Works out the first and last day that an EDTF date can mean.
 *
 * `text` is EDTF level 1 (`2025`, `2025-10~`, `2013/..`). A time of day is left aside: the day is the one that is written.
 * "About" and "uncertain" move no bound. A season is bounded by its year only, since it lies otherwise in the north and the south.
 * Years outside 0000 to 9999 give no bound. Null when the text is no such date (the caller reports DATE_INVALID with its line).
 * Source: ISO 8601-2:2019, level 1.
 */
export function partialDateBounds(text: string): DateBounds | null {
  const parsed = parsePartialDate(text);
  if (!parsed) return null;
  try {
    const { min, max } = edtf(parsed);
    return { start: dayOf(min), end: dayOf(max) };
  } catch {
    // The library throws for an interval that ends before it begins.
    return null;
  }
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function parsePartialDate(text: string): Parsed | null {
  if (text.length > maxTextLength) return null;
  try {
    parse(text, { level: 1 });
    // Checked with its time, then read again without: a time without a zone would be read in the machine's zone.
    return withoutSeasons(parse(text.replace(/T[^/]*/g, ''), { level: 1 }));
  } catch {
    return null;
  }
}

function withoutSeasons(parsed: Parsed): Parsed {
  if (parsed.type === 'Season') return { type: 'Date', level: 0, values: parsed.values.slice(0, 1) };
  const values = parsed.values.map((value) =>
    typeof value === 'object' && value !== null ? withoutSeasons(value) : value,
  );
  return { ...parsed, values };
}

function dayOf(time: number | null): string | null {
  if (time === null || !Number.isFinite(time)) return null;
  const day = new Date(time).toISOString().split('T')[0] ?? '';
  return day.length === 10 ? day : null;
}
