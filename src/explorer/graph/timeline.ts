import type { Entry } from '../records.js';
import { isDatable } from './visible.js';

/** A stretch of a timeline. Days are `YYYY-MM-DD`, the last included. */
export interface Bucket {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Records over time. Nothing is guessed: what may lie in several stretches is counted apart. */
export interface Timeline {
  readonly buckets: ReadonlyArray<Bucket>;
  /** Dated, but across the edge of a stretch. */
  readonly imprecise: number;
  readonly undated: number;
}

const mostBuckets = 48;

/** Works out a histogram: by month, or by year where months would be too many. */
export function timelineOf(entries: ReadonlyArray<Entry>): Timeline {
  const datable = entries.filter(isDatable);
  const dated = datable.filter(({ dateStart, dateEnd }) => dateStart !== null && dateEnd !== null);
  const days = dated.flatMap(({ dateStart, dateEnd }) => [dateStart ?? '', dateEnd ?? '']).toSorted();
  const ranges = stretches(days[0], days.at(-1));
  const inside = (entry: Entry, from: string, to: string) =>
    (entry.dateStart ?? '') >= from && (entry.dateEnd ?? '') <= to;
  const buckets = ranges.map(({ label, from, to }): Bucket => ({
    label,
    from,
    to,
    count: dated.filter((entry) => inside(entry, from, to)).length,
  }));
  const precise = buckets.reduce((sum, { count }) => sum + count, 0);
  return { buckets, imprecise: dated.length - precise, undated: datable.length - dated.length };
}

type Stretch = Omit<Bucket, 'count'>;

function stretches(first: string | undefined, last: string | undefined): ReadonlyArray<Stretch> {
  if (first === undefined || last === undefined) return [];
  const [start, end] = [monthNumber(first), monthNumber(last)];
  if (end - start < mostBuckets)
    return Array.from({ length: end - start + 1 }, (_, place) => month(start + place));
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = Math.ceil((lastYear - firstYear + 1) / mostBuckets);
  return Array.from({ length: Math.ceil((lastYear - firstYear + 1) / step) }, (_, place) =>
    years(firstYear + place * step, step),
  );
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function month(number: number): Stretch {
  const [year, index] = [Math.floor(number / 12), number % 12];
  const label = `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
  const days = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  return { label, from: `${label}-01`, to: `${label}-${days}` };
}

function years(first: number, step: number): Stretch {
  const [from, to] = [String(first).padStart(4, '0'), String(first + step - 1).padStart(4, '0')];
  return { label: step === 1 ? from : `${from} to ${to}`, from: `${from}-01-01`, to: `${to}-12-31` };
}
