import type { Driver, QueryResult, Result, Session, SessionConfig, Transaction } from 'neo4j-driver';
import { toKnownError } from './driver-failure.js';
import { dbHitsOf } from './db-hits.js';
import type { OnRow, ReadResult, Rows, StoreOptions } from './store-interface.js';
import type { StoreRequest } from './store-request.js';
import { withinTime } from './within-time.js';

/** The request that a transaction is for; undefined for those of the server itself. */
export interface ForRequest {
  readonly onBehalfOf?: StoreRequest | undefined;
}

/** Opens a session, which takes a connection when a statement is sent, and sees what the bookmarks of the request stand for. */
export function openSession(
  driver: Driver,
  { database }: Pick<StoreOptions, 'database'>,
  { mode, onBehalfOf }: { readonly mode: 'READ' | 'WRITE' } & ForRequest,
): Session {
  const bookmarks = onBehalfOf?.bookmarks ?? [];
  const config: Pick<SessionConfig, 'database' | 'defaultAccessMode' | 'bookmarks'> = {
    database,
    defaultAccessMode: mode,
    ...(bookmarks.length > 0 ? { bookmarks: [...bookmarks] } : {}),
  };
  return driver.session(config);
}

/** Returns the time limit for Neo4j, to which 0 would mean "no limit", with the metadata of the request. */
export function transactionLimit({ timeoutMs, onBehalfOf }: { readonly timeoutMs: number } & ForRequest): {
  readonly timeout: number;
  readonly metadata?: Record<string, unknown>;
} {
  return {
    timeout: Math.max(1, Math.ceil(timeoutMs)),
    ...(onBehalfOf ? { metadata: { app: 'onrecord', requestId: onBehalfOf.requestId } } : {}),
  };
}

/**
 * Neo4j looks for transactions over their time limit every two seconds (`db.transaction.monitor.check.interval`), and a silent line is
 * noticed within five seconds: both come before our own limit, and are reported as what they are.
 */
const endedWithinMs = 5_000;

/**
 * Waits for the result of a session and releases its connection. A given transaction is rolled back and its connection released
 * without waiting, because the result is complete.
 *
 * The database ends statements that take too long; our own limit, some seconds later, is for a dead connection. Closing a session before
 * its result is complete resets the connection, which ends the transaction in the database.
 */
export async function finish<T>(
  session: Session,
  sent: Promise<T>,
  limits: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
  transaction?: Transaction,
): Promise<T> {
  try {
    const result = await withinTime(sent, { ...limits, timeoutMs: limits.timeoutMs + endedWithinMs });
    if (transaction) void rollBack(session, transaction);
    else await session.close();
    return result;
  } catch (failure) {
    void session.close().catch(() => undefined); // the failure caught here is the one to report
    throw toKnownError(failure);
  }
}

/** Rolls a transaction back, so that closing the session does not reset the connection. */
async function rollBack(session: Session, transaction: Transaction): Promise<void> {
  await transaction.rollback().catch(() => undefined);
  await session.close().catch(() => undefined);
}

/** Waits for the result of a statement. With `onRow`, passes it the rows when they arrive; the result then has no records. */
export function received(
  result: Pick<Result, 'then' | 'subscribe'>,
  onRow: OnRow | undefined,
): Promise<QueryResult> {
  if (!onRow) return Promise.resolve(result);
  return new Promise((resolve, reject) => {
    result.subscribe({
      onNext: (record) => {
        onRow(rowOf(record));
      },
      onCompleted: (summary) => {
        resolve({ records: [], summary });
      },
      onError: reject,
    });
  });
}

/** Returns the rows of a result as lists in the order of RETURN. */
export function toRows(records: QueryResult['records']): Rows {
  return records.map(rowOf);
}

function rowOf(record: QueryResult['records'][number]): ReadonlyArray<unknown> {
  return [...record.values()] as unknown[]; // the driver types values as any
}

/** Returns the rows of a read, with its database hits if it was profiled. */
export function toReadResult({ records, summary }: QueryResult): ReadResult {
  const rows = toRows(records);
  return summary.profile ? { rows, dbHits: dbHitsOf(summary.queryProfile) } : { rows };
}
