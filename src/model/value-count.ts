import type { Place, Problem } from './graph-data.js';

/**
 * Values that are read of one input at most. A dossier is checked as a whole, at some 1 KB a value: these are what a process of
 * 2 to 3 GB takes, and more than one transaction should.
 */
export const mostValues = 2_000_000;

/** Guards how many values of one input have been read. */
export class ValueCount {
  private left = mostValues;

  /** Counts values; false as soon as there are too many. */
  take(count = 1): boolean {
    this.left -= count;
    return this.left >= 0;
  }
}

/** What to say of an input that holds more; `at` is where reading ended. */
export function valuesTooMany(at: Place): Problem {
  return {
    code: 'VALUES_TOO_MANY',
    message: 'The file holds more values than can be checked as a whole. It was read up to here.',
    hint: 'Divide it; JSON Lines of any size are imported with --in-batches.',
    at,
  };
}
