import type { Driver, QueryResult, Transaction } from 'neo4j-driver';
import { repeated } from './repeated.js';
import type { SeenNumber } from './seen-number.js';
import { sequenceText, takeLock, withSequence } from './sequence-lock.js';
import type { SequenceLock } from './sequence-lock.js';
import { finish, openSession, toReadResult, transactionLimit } from './session.js';
import type {
  CypherStatement,
  ReadOptions,
  ReadResult,
  Snapshot,
  SnapshotResult,
  StoreOptions,
} from './store-interface.js';
import { withOneParameter } from './with-one-parameter.js';
import { withinTime } from './within-time.js';

/** Reads one committed state of the graph, as `Store.snapshot` describes. */
export type ReadSnapshot = <T>(
  work: (snapshot: Snapshot) => Promise<T>,
  options: ReadOptions,
) => Promise<SnapshotResult<T>>;

type AttemptOptions = ReadOptions & { readonly timeoutMs: number };

/**
 * Returns a function that reads snapshots.
 *
 * A snapshot is first read without the lock: it is one committed state if the sequence number was even before, and is the same after the
 * last statement. "Before" may be long before: the number that the last read has seen serves as well, as it never returns to a former
 * value; it is used only while it is recent, as there may have been a write since. The number after is read in the same round trip as
 * the statement. If it was odd or has changed, the snapshot is read again. The last attempt holds the lock, so that no write can commit;
 * only one at a time.
 */
export function createSnapshots(
  { driver, lock, seen }: { readonly driver: Driver; readonly lock: SequenceLock; readonly seen: SeenNumber },
  store: StoreOptions,
): ReadSnapshot {
  let lastLocked: Promise<unknown> = Promise.resolve();
  return async (work, options) => {
    const endsAt = performance.now() + (options.timeoutMs ?? store.readTimeoutMs);
    const left = (): number => endsAt - performance.now();
    const attempt = () =>
      repeated(left(), (timeoutMs) =>
        readWithoutLock({ driver, store, seen }, work, { ...options, timeoutMs }),
      );
    const isSeen = seen.recent !== null;
    const first = await attempt();
    if (first.isConsistent) return first;
    try {
      // A number seen earlier may have been changed before this read began; that costs no attempt.
      for (let attempts = isSeen ? 2 : 1; attempts > 0; attempts -= 1) {
        const next = await attempt();
        if (next.isConsistent) return next;
      }
      const turn = lastLocked;
      const locked = (async () => {
        await turn;
        return readWithLock({ driver, store, lock }, work, { ...options, timeoutMs: left() });
      })();
      lastLocked = locked.catch(() => undefined); // its own caller handles the failure
      const value = await withinTime(locked, { timeoutMs: left(), signal: options.signal });
      return { value, isConsistent: true };
    } catch {
      // No time is left, or this user of Neo4j may not take the lock: the first result can still be used.
      options.signal?.throwIfAborted();
      return first;
    }
  };
}

async function readWithoutLock<T>(
  {
    driver,
    store,
    seen,
  }: { readonly driver: Driver; readonly store: StoreOptions; readonly seen: SeenNumber },
  work: (snapshot: Snapshot) => Promise<T>,
  options: AttemptOptions,
): Promise<SnapshotResult<T>> {
  options.signal?.throwIfAborted();
  const session = openSession(driver, store, { mode: 'READ', onBehalfOf: options.onBehalfOf });
  // The statements are sent together: none waits for the one before it.
  const transaction = session.beginTransaction(transactionLimit(options));
  const { recent } = seen;
  const before = recent === null ? sequenceNumber(transaction) : Promise.resolve(recent);
  let after = before;
  const done = (async () => {
    const value = await work({
      read: async (statement) => {
        const { result, number } = readWithNumber(transaction, statement, options);
        after = number;
        return result;
      },
    });
    const [first, last] = await Promise.all([before, after]);
    seen.see(last);
    return { value, isConsistent: first === last && first % 2 === 0 };
  })();
  return finish(session, done, options, transaction);
}

/** Reads a statement, and the sequence number after it; as one statement where the text returns one row. */
function readWithNumber(
  transaction: Pick<Transaction, 'run'>,
  statement: CypherStatement,
  options: ReadOptions,
): { readonly result: Promise<ReadResult>; readonly number: Promise<number> } {
  const { columns, text, parameters } = statement;
  // Profiled, it would count the database hits of the number, too.
  if (columns === undefined || options.profile) {
    const result = send(transaction, statement, options);
    return { result: result.then(toReadResult), number: sequenceNumber(transaction) };
  }
  const both = send(transaction, { text: withSequence(text, columns), parameters }, options).then(
    toReadResult,
  );
  const number = both.then(({ rows }) => Number(rows[0]?.[columns.length]));
  number.catch(() => undefined); // the statement fails, too
  return { result: both.then(({ rows }) => ({ rows: rows.map((row) => row.slice(0, -1)) })), number };
}

async function readWithLock<T>(
  {
    driver,
    store,
    lock,
  }: { readonly driver: Driver; readonly store: StoreOptions; readonly lock: SequenceLock },
  work: (snapshot: Snapshot) => Promise<T>,
  options: AttemptOptions,
): Promise<T> {
  options.signal?.throwIfAborted();
  const session = openSession(driver, store, { mode: 'WRITE', onBehalfOf: options.onBehalfOf });
  const transaction = session.beginTransaction(transactionLimit(options));
  const done = (async () => {
    await takeLock(transaction, store);
    const number = await sequenceNumber(transaction);
    // Odd although no write is committing: the process that made it odd has ended.
    if (number % 2 === 1) await lock.end(number, options);
    return work({
      read: async (statement) => toReadResult(await send(transaction, statement, options)),
    });
  })();
  // Rolling the transaction back releases the lock.
  return finish(session, done, options, transaction);
}

function send(
  transaction: Pick<Transaction, 'run'>,
  statement: CypherStatement,
  { profile }: ReadOptions,
): Promise<QueryResult> {
  const { text, parameters } = withOneParameter(statement);
  return Promise.resolve(transaction.run(profile ? `PROFILE ${text}` : text, parameters));
}

function sequenceNumber(transaction: Pick<Transaction, 'run'>): Promise<number> {
  const number = (async () => {
    const { records } = await transaction.run(sequenceText);
    return Number(records[0]?.get(0));
  })();
  number.catch(() => undefined); // the statement sent with it fails, too, and its failure is the one to report
  return number;
}
