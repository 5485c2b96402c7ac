import type { Interval } from './evidence.js';

/** An interval of which nothing is known. */
export const unknownInterval: Interval = { dateStart: null, dateEnd: null };

/** Whether the one certainly ended before the other began; an unknown bound leaves it uncertain. */
export function isCertainlyBefore(earlier: Interval, later: Interval): boolean {
  return earlier.dateEnd !== null && later.dateStart !== null && earlier.dateEnd < later.dateStart;
}

/** Whether the two are not known to lie apart. */
export function mayOverlap(one: Interval, other: Interval): boolean {
  return !isCertainlyBefore(one, other) && !isCertainlyBefore(other, one);
}

/** The day that ends first; an unknown one ends never. */
export function earlierEnd(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** The least day with which all begin and the last with which all end; unknown where one of them is. */
export function spanOf(intervals: ReadonlyArray<Interval>): Interval {
  const starts = intervals.map(({ dateStart }) => dateStart);
  const ends = intervals.map(({ dateEnd }) => dateEnd);
  return { dateStart: extreme(starts, 'least'), dateEnd: extreme(ends, 'greatest') };
}

function extreme(days: ReadonlyArray<string | null>, which: 'least' | 'greatest'): string | null {
  const known = days.filter((day) => day !== null).sort();
  if (known.length < days.length) return null;
  return known.at(which === 'least' ? 0 : -1) ?? null;
}
