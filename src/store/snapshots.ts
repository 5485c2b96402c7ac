import type { Driver, QueryResult, Transaction } from 'neo4j-driver';
import { repeated } from './repeated.js';
import { sequenceText, takeLock } from './sequence-lock.js';
import type { SequenceLock } from './sequence-lock.js';
import { finish, openSession, toReadResult, transactionLimit } from './session.js';
import type { ReadOptions, Snapshot, SnapshotResult, StoreOptions } from './store-interface.js';
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
 * A snapshot is first read without the lock: the sequence number is read with each statement, in the same round trip. If the number was
 * odd or has changed, the snapshot is read again. The last attempt holds the lock, so that no write can commit; only one at a time.
 */
export function createSnapshots(driver: Driver, store: StoreOptions, lock: SequenceLock): ReadSnapshot {
  let lastLocked: Promise<unknown> = Promise.resolve();
  return async (work, options) => {
    const endsAt = performance.now() + (options.timeoutMs ?? store.readTimeoutMs);
    const left = (): number => endsAt - performance.now();
    const attempt = () =>
      repeated(left(), (timeoutMs) => readWithoutLock(driver, store, work, { ...options, timeoutMs }));
    const first = await attempt();
    if (first.isConsistent) return first;
    try {
      const second = await attempt();
      if (second.isConsistent) return second;
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
  driver: Driver,
  store: StoreOptions,
  work: (snapshot: Snapshot) => Promise<T>,
  options: AttemptOptions,
): Promise<SnapshotResult<T>> {
  options.signal?.throwIfAborted();
  const session = openSession(driver, store, 'READ');
  // The statements are sent together: none waits for the one before it.
  const transaction = session.beginTransaction(transactionLimit(options.timeoutMs));
  const before = sequenceNumber(transaction);
  let after = before;
  const done = (async () => {
    const value = await work({
      read: async (statement) => {
        const answer = send(transaction, statement, options);
        after = sequenceNumber(transaction);
        return toReadResult(await answer);
      },
    });
    const [first, last] = await Promise.all([before, after]);
    return { value, isConsistent: first === last && first % 2 === 0 };
  })();
  return finish(session, done, options, transaction);
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
  const session = openSession(driver, store, 'WRITE');
  const transaction = session.beginTransaction(transactionLimit(options.timeoutMs));
  const done = (async () => {
    await takeLock(transaction, store);
    const number = await sequenceNumber(transaction);
    // Odd although no write is committing: the process that made it odd has ended.
    if (number % 2 === 1) await lock.end(number);
    return work({
      read: async (statement) => toReadResult(await send(transaction, statement, options)),
    });
  })();
  // Rolling the transaction back releases the lock.
  return finish(session, done, options, transaction);
}

function send(
  transaction: Pick<Transaction, 'run'>,
  { text, parameters }: Parameters<Snapshot['read']>[0],
  { profile }: ReadOptions,
): Promise<QueryResult> {
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
