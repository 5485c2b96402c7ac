import type { Interval } from './evidence.js';

/** An interval with both bounds unknown. */
export const unknownInterval: Interval = { dateStart: null, dateEnd: null };

/** Returns whether the first interval certainly ended before the second began; with an unknown bound it is uncertain. */
export function isCertainlyBefore(earlier: Interval, later: Interval): boolean {
  return earlier.dateEnd !== null && later.dateStart !== null && earlier.dateEnd < later.dateStart;
}

/** Returns whether two intervals can overlap. */
export function mayOverlap(one: Interval, other: Interval): boolean {
  return !isCertainlyBefore(one, other) && !isCertainlyBefore(other, one);
}

/** Returns the earlier of two last days; a known one where the other is unknown. */
export function earlierEnd(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Returns the interval from the earliest first day to the latest last day; a bound is unknown where one of them is. */
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
