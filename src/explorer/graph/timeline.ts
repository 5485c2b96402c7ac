import type { GraphRecord } from '../records.js';
import { isDatable } from './visible-graph.js';

/** A period of a timeline. Days are `YYYY-MM-DD`, the last one included. */
export interface Bucket {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Records over time. A record whose date spans several periods is counted apart, not assigned to one. */
export interface Timeline {
  readonly buckets: ReadonlyArray<Bucket>;
  /** How many records have a date that spans several periods. */
  readonly imprecise: number;
  readonly undated: number;
}

const maxBuckets = 48;

/** Returns a histogram by month, or by year when there would be too many months. */
export function timelineOf(records: ReadonlyArray<GraphRecord>): Timeline {
  const datable = records.filter(isDatable);
  const dated = datable.filter(({ dateStart, dateEnd }) => dateStart !== null && dateEnd !== null);
  const days = dated.flatMap(({ dateStart, dateEnd }) => [dateStart ?? '', dateEnd ?? '']).toSorted();
  const ranges = periods(days[0], days.at(-1));
  const inside = (record: GraphRecord, from: string, to: string) =>
    (record.dateStart ?? '') >= from && (record.dateEnd ?? '') <= to;
  const buckets = ranges.map(({ label, from, to }): Bucket => ({
    label,
    from,
    to,
    count: dated.filter((record) => inside(record, from, to)).length,
  }));
  const precise = buckets.reduce((sum, { count }) => sum + count, 0);
  return { buckets, imprecise: dated.length - precise, undated: datable.length - dated.length };
}

type Period = Omit<Bucket, 'count'>;

function periods(first: string | undefined, last: string | undefined): ReadonlyArray<Period> {
  if (first === undefined || last === undefined) return [];
  const [start, end] = [monthNumber(first), monthNumber(last)];
  if (end - start < maxBuckets)
    return Array.from({ length: end - start + 1 }, (_, place) => month(start + place));
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = Math.ceil((lastYear - firstYear + 1) / maxBuckets);
  return Array.from({ length: Math.ceil((lastYear - firstYear + 1) / step) }, (_, place) =>
    years(firstYear + place * step, step),
  );
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function month(number: number): Period {
  const [year, index] = [Math.floor(number / 12), number % 12];
  const label = `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
  const days = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  return { label, from: `${label}-01`, to: `${label}-${days}` };
}

function years(first: number, step: number): Period {
  const [from, to] = [String(first).padStart(4, '0'), String(first + step - 1).padStart(4, '0')];
  return { label: step === 1 ? from : `${from} to ${to}`, from: `${from}-01-01`, to: `${to}-12-31` };
}
