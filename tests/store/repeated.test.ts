import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { KnownError } from '../../src/errors.js';
import { repeated } from '../../src/store/repeated.js';

function lost(): KnownError {
  const cause = new Neo4jError('The line was cut.', 'ServiceUnavailable', '08000', 'cut');
  return new KnownError('STORE_UNREACHABLE', 'Neo4j cannot be reached.', { cause });
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('repeated', () => {
  it.each([-3_600_000, 3_600_000])('keeps its time limit when the clock is set by %i ms', async (jumpMs) => {
    const today = Date.now();
    let jumps = 0;
    jest.spyOn(Date, 'now').mockImplementation(() => today + jumps * jumpMs);
    const limitsMs: number[] = [];
    const answer = await repeated(60_000, (timeoutMs) => {
      limitsMs.push(timeoutMs);
      jumps += 1;
      return limitsMs.length === 1 ? Promise.reject(lost()) : Promise.resolve('answered');
    });
    expect(answer).toBe('answered');
    expect(limitsMs).toHaveLength(2);
    for (const limitMs of limitsMs) expect(Math.abs(60_000 - limitMs)).toBeLessThan(30_000);
  });

  it('throws a failure that is not safe to repeat at once', async () => {
    let attempts = 0;
    const failing = () => {
      attempts += 1;
      return Promise.reject(new KnownError('STORE_TIMEOUT', 'Too long.'));
    };
    await expect(repeated(60_000, failing)).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    expect(attempts).toBe(1);
  });
});
