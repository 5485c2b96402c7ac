import { Neo4jError } from 'neo4j-driver';
import { KnownError } from '../errors.js';
import { isMemoryCode } from './why-ended-by-database.js';
import { TimeRanOut } from './within-time.js';

const unreachableCodes: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'ProtocolError', // the connection was closed while it was being opened, or in the middle of a message
]);

/** A database that is read-only, a member of a cluster that may not write, and a user who may only read. */
const readOnlyCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Security.Forbidden',
]);

/** A local Neo4j that has ended is started again within some ten seconds. */
const retryAfterSeconds = 5;

/**
 * Converts a failure of the driver to one that a user can act on. Returns any other failure unchanged.
 *
 * Messages contain neither Cypher text, nor codes of Neo4j, nor the address of the server, because they may reach a client of the API.
 * The log has the cause.
 */
export function toKnownError(cause: unknown): unknown {
  if (cause instanceof TimeRanOut) return timeout(cause);
  if (!(cause instanceof Neo4jError)) return cause;
  if (isLost(cause)) return unreachable(cause);
  if (cause.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new KnownError('STORE_UNREACHABLE', 'Neo4j has no database with this name.', {
      hint: 'Check NEO4J_DATABASE.',
      cause,
    });
  }
  if (readOnlyCodes.has(cause.code)) {
    return new KnownError('STORE_FAILED', 'Neo4j accepts no writes for this database.', {
      hint: 'Make the database writable, and connect to the server that leads it as a user who may write. Reads work as before.',
      cause,
    });
  }
  if (cause.code.startsWith('Neo.ClientError.Security.')) {
    return new KnownError('STORE_UNAUTHORIZED', 'Neo4j rejected the user name or password.', { cause });
  }
  if (cause.code.startsWith('Neo.ClientError.Transaction.InvalidBookmark')) {
    return new KnownError('BOOKMARK_INVALID', 'Neo4j does not know the bookmarks of the request.', { cause });
  }
  if (isTimeout(cause)) return timeout(cause);
  if (isMemoryCode(cause.code)) {
    return new KnownError('STORE_FAILED', 'Neo4j does not have enough memory for the statement.', {
      hint: 'Request less, or give Neo4j more memory; for a local Neo4j, set ONRECORD_HEAP_MB.',
      cause,
    });
  }
  return new KnownError('STORE_FAILED', 'Neo4j could not run the statement.', { cause });
}

/**
 * Returns whether the same read may be sent again after a failure. One that needed too much memory would need as much again, though Neo4j
 * calls that failure transient.
 */
export function isSafeToRepeat(failure: unknown): boolean {
  if (!(failure instanceof KnownError) || failure.code === 'STORE_TIMEOUT') return false;
  const { cause } = failure;
  if (!(cause instanceof Neo4jError) || isMemoryCode(cause.code)) return false;
  return cause.retryable || isLost(cause);
}

/** Returns whether the connection failed, or was closed by us because Neo4j was silent. */
function isLost({ code, message }: Neo4jError): boolean {
  return unreachableCodes.has(code) || message.startsWith('Pool is closed');
}

/** Returns STORE_UNREACHABLE for a Neo4j that does not answer; it may answer again soon. */
export function unreachable(cause?: Error): KnownError {
  return new KnownError('STORE_UNREACHABLE', 'Neo4j cannot be reached.', { cause, retryAfterSeconds });
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
