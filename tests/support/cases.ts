import { invariant } from '../../src/lib/invariant.js';

/** How many random cases a law tries: in a usual run, and in `npm run test:deep`. */
export interface CaseCounts {
  readonly test: number;
  readonly deep: number;
}

/** Whether this is a deep run: ONRECORD_TEST_DEEP is set. */
export const isDeep = Boolean(process.env['ONRECORD_TEST_DEEP']);

/** The seed of all that is drawn in this run; a new one for each run unless ONRECORD_TEST_SEED is set. */
export function testSeed(): number {
  const seed = Number(process.env['ONRECORD_TEST_SEED'] || Number.NaN); // set by jest.config.js at the latest
  invariant(Number.isInteger(seed), 'ONRECORD_TEST_SEED is a whole number');
  return seed;
}

/** The count for this run. */
export function countOf({ test, deep }: CaseCounts): number {
  return isDeep ? deep : test;
}

/** What fast-check is told of a law: how many cases, and the seed of the run. */
export function cases(counts: CaseCounts): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: countOf(counts), seed: testSeed() };
}
