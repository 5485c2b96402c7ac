import type { Driver, QueryResult, Session, SessionConfig, Transaction } from 'neo4j-driver';
import { toKnownError } from './driver-failure.js';
import { dbHitsOf } from './db-hits.js';
import type { ReadResult, Rows, StoreOptions } from './store-interface.js';
import { withinTime } from './within-time.js';

/** Opens a session, which takes a connection when something is sent. */
export function openSession(
  driver: Driver,
  { database }: Pick<StoreOptions, 'database'>,
  mode: 'READ' | 'WRITE',
): Session {
  const config: Pick<SessionConfig, 'database' | 'defaultAccessMode'> = { database, defaultAccessMode: mode };
  return driver.session(config);
}

/** The time limit as Neo4j takes it: 0 would mean "no limit" to the server. */
export function transactionLimit(timeoutMs: number): { readonly timeout: number } {
  return { timeout: Math.max(1, Math.ceil(timeoutMs)) };
}

/**
 * Waits for what was sent and gives the connection back. Where a transaction is given, it is rolled back and the connection given back
 * without waiting: all that was asked for has come.
 *
 * The database ends what takes too long by itself; our own clock, a little later, is for a line that has gone dead.
 * Closing a session whose answer is still coming resets its connection, which ends the transaction in the database.
 */
export async function finish<T>(
  session: Session,
  sent: Promise<T>,
  limits: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
  transaction?: Transaction,
): Promise<T> {
  try {
    const result = await withinTime(sent, { ...limits, timeoutMs: limits.timeoutMs + 500 });
    if (transaction) void rollBack(session, transaction);
    else await session.close();
    return result;
  } catch (failure) {
    void session.close().catch(() => undefined); // the failure at hand is the one to tell
    throw toKnownError(failure);
  }
}

/** An open transaction would cost its connection a reset as the session is closed. */
async function rollBack(session: Session, transaction: Transaction): Promise<void> {
  await transaction.rollback().catch(() => undefined);
  await session.close().catch(() => undefined);
}

/** Gives the rows of a result as lists in the order of RETURN. */
export function toRows(records: QueryResult['records']): Rows {
  return records.map((record) => [...record.values()] as unknown[]); // the driver types values as any
}

/** Gives the rows of a read, with its database hits where it was profiled. */
export function toReadResult({ records, summary }: QueryResult): ReadResult {
  const rows = toRows(records);
  return summary.profile ? { rows, dbHits: dbHitsOf(summary.queryProfile) } : { rows };
}
