import { describe, expect, it } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import type { KnownError } from '../../src/errors.js';
import { isSafeToRepeat, toKnownError } from '../../src/store/driver-failure.js';
import { whyEndedByDatabase } from '../../src/store/store.js';

describe('toKnownError', () => {
  it.each([
    'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    'Neo.ClientError.Cluster.NotALeader',
    'Neo.ClientError.Security.Forbidden',
  ])('reports a Neo4j that accepts no writes: %s', (code) => {
    expect(toKnownError(failure(code))).toMatchObject({
      code: 'STORE_FAILED',
      message: 'Neo4j accepts no writes for this database.',
    });
  });

  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAUTHORIZED'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNREACHABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNREACHABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_TIMEOUT'],
    ['Neo.DatabaseError.General.UnknownError', 'STORE_FAILED'],
  ])('reports %s as %s, without the message of Neo4j', (code, expected) => {
    const known = toKnownError(failure(code)) as KnownError;
    expect(known).toMatchObject({ code: expected });
    expect(`${known.message} ${known.hint}`).not.toContain('secret');
  });
});

describe('whyEndedByDatabase', () => {
  it.each([
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'Neo.ClientError.General.TransactionOutOfMemoryError',
    'Neo.TransientError.General.TransactionOutOfMemoryError',
    'Neo.TransientError.General.TransactionMemoryLimit',
    'Neo.TransientError.General.OutOfMemoryError',
    'Neo.DatabaseError.General.OutOfMemoryError',
  ])('is memory, and the read is not repeated: %s', (code) => {
    const known = toKnownError(failure(code)) as KnownError;
    expect(known).toMatchObject({
      code: 'STORE_FAILED',
      message: 'Neo4j does not have enough memory for the statement.',
    });
    expect(whyEndedByDatabase(known)).toBe('memory');
    expect(isSafeToRepeat(known)).toBe(false);
  });

  it('is time for a transaction that took too long', () => {
    const code = 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration';
    expect(whyEndedByDatabase(toKnownError(failure(code)))).toBe('time');
  });

  it('is null for other failures, of which transient ones are repeated', () => {
    const known = toKnownError(failure('Neo.TransientError.Transaction.DeadlockDetected'));
    expect(whyEndedByDatabase(known)).toBeNull();
    expect(isSafeToRepeat(known)).toBe(true);
  });
});

function failure(code: string): Neo4jError {
  return new Neo4jError('MATCH (secret) at 10.0.0.1', code, '00000', '');
}
