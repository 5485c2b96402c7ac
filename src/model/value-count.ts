import type { Place, Problem } from './graph-data.js';

/**
 * The maximum number of values in one input. A dossier is checked as a whole and needs about 1 KB per value: this number fits into a
 * process with 2 to 3 GB, and is more than one transaction should write.
 */
export const maxValues = 2_000_000;

/** Counts the values of one input up to the maximum. */
export class ValueCount {
  private left = maxValues;

  /** Counts values. Returns false as soon as there are too many. */
  take(count = 1): boolean {
    this.left -= count;
    return this.left >= 0;
  }
}

/** Returns the problem of an input with more values than the maximum; `at` is the place where reading ended. */
export function valuesTooMany(at: Place): Problem {
  return {
    code: 'VALUES_TOO_MANY',
    message: 'The file contains more values than can be checked as a whole. It was read up to here.',
    hint: 'Divide the file, or convert it to JSON Lines, which can be imported in batches whatever their size.',
    at,
  };
}
