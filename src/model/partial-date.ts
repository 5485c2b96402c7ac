import edtf, { parse, type Parsed } from 'edtf';

/** The first and last day that a date can mean, `YYYY-MM-DD`; null if it has no bound. */
export interface DateBounds {
  readonly start: string | null;
  readonly end: string | null;
}

/** The maximum length of a date, which limits the work of the parser. No date of EDTF level 1 in a dossier needs more. */
const maxTextLength = 80;

/**
 * Returns the first and last day that an EDTF date can mean.
 *
 * `text` is EDTF level 1 (`2025`, `2025-10~`, `2013/..`). A time of day is ignored: the day is the written one. "About" and
 * "uncertain" change no bound. A season is bounded only by its year, since it differs between north and south. Years outside 0000 to
 * 9999 have no bound. Returns null if the text is no such date (the caller reports DATE_INVALID with its line).
 * Source: ISO 8601-2:2019, level 1.
 */
export function partialDateBounds(text: string): DateBounds | null {
  return plainBounds(text) ?? boundsByGrammar(text);
}

/** A year, month or day without marks, the form of nearly all dates. The grammar needs a hundred times longer. */
function plainBounds(text: string): DateBounds | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const days = daysOfMonth(Number(year), Number(month));
  if (day === undefined) return { start: `${text}-01`, end: `${text}-${days}` };
  return Number(day) >= 1 && Number(day) <= days ? { start: text, end: text } : null;
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function boundsByGrammar(text: string): DateBounds | null {
  const parsed = parsePartialDate(text);
  if (!parsed) return null;
  return parsed.type === 'Interval' ? intervalBounds(parsed) : boundsOf(parsed);
}

/**
 * The bounds of an interval: the first day of its start, the last day of its end. The end may equal or contain the start
 * (`2014-03-23/2014`); null if it lies wholly before it. The library rejects both.
 */
function intervalBounds({ values: [from, to] }: Parsed): DateBounds | null {
  const start = isParsed(from) ? boundsOf(from).start : null;
  const end = isParsed(to) ? boundsOf(to).end : null;
  return start !== null && end !== null && end < start ? null : { start, end };
}

function boundsOf(parsed: Parsed): DateBounds {
  const { min, max } = edtf(parsed);
  return { start: dayOf(min), end: dayOf(max) };
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null;
}

/** Returns whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function parsePartialDate(text: string): Parsed | null {
  if (text.length > maxTextLength) return null;
  try {
    if (!hasRealDays(parse(text, { level: 1 }))) return null;
    // Checked with its time, then read again without: a time without a zone would be read in the machine's zone.
    return withoutSeasons(parse(text.replace(/T[^/]*/g, ''), { level: 1 }));
  } catch {
    return null;
  }
}

/**
 * Returns whether every day in a date exists: the library accepts 29 February in any year, and treats it as 1 March if the year has
 * none; also in the year 0, which it treats as 1900.
 */
function hasRealDays({ type, values }: Parsed): boolean {
  const [year, month, day] = values;
  if (type === 'Date' && typeof year === 'number' && typeof month === 'number' && typeof day === 'number')
    return day <= daysOfMonth(year === 0 ? 1900 : year, month + 1);
  return values.every((value) => !isParsed(value) || hasRealDays(value));
}

function withoutSeasons(parsed: Parsed): Parsed {
  if (parsed.type === 'Season') return { type: 'Date', level: 0, values: parsed.values.slice(0, 1) };
  const values = parsed.values.map((value) => (isParsed(value) ? withoutSeasons(value) : value));
  return { ...parsed, values };
}

function dayOf(time: number | null): string | null {
  if (time === null || !Number.isFinite(time)) return null;
  const day = new Date(time).toISOString().split('T')[0] ?? '';
  return day.length === 10 ? day : null;
}
