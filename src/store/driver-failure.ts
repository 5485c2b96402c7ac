import { Neo4jError } from 'neo4j-driver';
import { KnownError } from '../errors.js';
import { TimeRanOut } from './within-time.js';

const unreachable: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
]);

/**
 * Turns a failure of the driver into one that a user can act on; anything else is given back as it came.
 *
 * Messages hold neither Cypher text nor the address of the server: they may reach a client of the API.
 */
export function toKnownError(cause: unknown): unknown {
  if (cause instanceof TimeRanOut) return timeout(cause);
  if (!(cause instanceof Neo4jError)) return cause;
  if (unreachable.has(cause.code)) {
    return new KnownError('STORE_UNREACHABLE', 'Neo4j cannot be reached.', { cause });
  }
  if (cause.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new KnownError('STORE_UNREACHABLE', 'This Neo4j has no database of that name.', {
      hint: 'Check NEO4J_DATABASE.',
      cause,
    });
  }
  if (cause.code.startsWith('Neo.ClientError.Security.')) {
    return new KnownError('STORE_UNAUTHORIZED', 'Neo4j refused the user name or the password.', { cause });
  }
  if (isTimeout(cause)) return timeout(cause);
  if (/OutOfMemory/.test(cause.code)) {
    return new KnownError('STORE_FAILED', 'Neo4j has not enough memory for it.', {
      hint: 'Ask for less, or give it more: ONRECORD_HEAP_MB for the local one.',
      cause,
    });
  }
  return new KnownError('STORE_FAILED', `Neo4j could not do it (${cause.code}).`, { cause });
}

/** True for failures after which the same read may be sent again. */
export function isSafeToRepeat(failure: unknown): boolean {
  if (!(failure instanceof KnownError) || failure.code === 'STORE_TIMEOUT') return false;
  return failure.cause instanceof Neo4jError && failure.cause.retryable;
}

function timeout(cause: Error): KnownError {
  return new KnownError('STORE_TIMEOUT', 'Neo4j did not answer within the time limit.', { cause });
}

function isTimeout({ code, message }: Neo4jError): boolean {
  return (
    /TransactionTimedOut|LockAcquisitionTimeout/.test(code) ||
    message.startsWith('Connection acquisition timed out')
  );
}
