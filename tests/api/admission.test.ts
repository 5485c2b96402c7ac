import { describe, expect, it } from '@jest/globals';
import { createAdmission } from '../../src/api/admission.js';
import type { Compilation } from '../../src/compile/compile.js';
import { KnownError } from '../../src/errors.js';

const operation = (visits: number) =>
  ({ cost: { records: 1, recordLimit: 1, visits, visitLimit: 1e9 } }) as Compilation; // all that is read

/** Work that ends after some milliseconds of the clock. */
async function busy(): Promise<void> {
  const endsAt = performance.now() + 5;
  while (performance.now() < endsAt) await new Promise(setImmediate);
}

/** Returns the code of the operation that follows one of a small cost. */
async function codeAfter(visits: number, work: () => Promise<unknown>): Promise<unknown> {
  const admission = createAdmission({ largeAtOnce: 1, atOnce: 2, waiting: 0, visitsPerSecond: 100 });
  const of = { compilation: operation(visits), client: 'a' };
  await admission.run(of, work).catch(() => undefined);
  return admission
    .run(of, () => Promise.resolve('answered'))
    .catch((failure: unknown) => (failure as KnownError).code);
}

describe('createAdmission', () => {
  it('charges the time of an operation that the database has ended', async () => {
    const cause = Object.assign(new Error(), { code: 'Neo.ClientError.Transaction.TransactionTimedOut' });
    const ended = new KnownError('STORE_TIMEOUT', 'Too long.', { cause });
    const misjudged = async () => {
      await busy();
      throw ended;
    };
    expect(await codeAfter(1, misjudged)).toBe('RATE_LIMITED');
  });

  it('charges the cost alone of an operation of small cost that was answered, or that failed otherwise', async () => {
    expect(await codeAfter(1, busy)).toBe('answered');
    const failing = async () => {
      await busy();
      throw new KnownError('STORE_TIMEOUT', 'A silent Neo4j.');
    };
    expect(await codeAfter(1, failing)).toBe('answered');
  });
});
