import { describe, expect, it } from '@jest/globals';
import { whyNotReady } from '../../src/api/health.js';
import { KnownError } from '../../src/errors.js';
import type { ErrorCode } from '../../src/errors.js';

function failing(code: ErrorCode) {
  return { read: () => Promise.reject(new KnownError(code, 'Late.')) };
}

describe('whyNotReady', () => {
  it('is null under load, as long as operations are answered', async () => {
    expect(await whyNotReady(failing('STORE_TIMEOUT'), 1, () => true)).toBeNull();
    expect(await whyNotReady(failing('STORE_TIMEOUT'), 1, () => false)).toMatchObject({
      code: 'STORE_TIMEOUT',
    });
  });

  it('is the failure if Neo4j cannot be reached, whatever was answered before', async () => {
    const failure = await whyNotReady(failing('STORE_UNREACHABLE'), 1, () => true);
    expect(failure).toMatchObject({ code: 'STORE_UNREACHABLE' });
  });
});
