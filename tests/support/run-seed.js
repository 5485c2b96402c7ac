import { randomInt } from 'node:crypto';

/** The seed of all that is drawn in this run: ONRECORD_TEST_SEED, or a new one, which is then found there. */
export function runSeed() {
  process.env.ONRECORD_TEST_SEED ||= String(randomInt(2 ** 31));
  return Number(process.env.ONRECORD_TEST_SEED);
}
