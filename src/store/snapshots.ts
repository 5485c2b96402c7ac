import type { Driver, QueryResult, Session, Transaction } from 'neo4j-driver';
import { repeated } from './repeated.js';
import type { SeenNumber } from './seen-number.js';
import { sequenceText, takeLock, withSequence } from './sequence-lock.js';
import type { SequenceLock } from './sequence-lock.js';
import { finish, openSession, received, toReadResult, transactionLimit } from './session.js';
import type {
  CypherStatement,
  OnRow,
  ReadOptions,
  ReadResult,
  Snapshot,
  SnapshotResult,
  SnapshotStatement,
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
 * A snapshot is first read without the lock: it is one committed state if the sequence number was even before, and is the same after each
 * statement. "Before" may be long before: the number that the last read has seen serves as well, as it never returns to a former
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
  const { recent } = seen;
  // With a recent number, one statement is all that a read needs: it is a transaction, without messages to begin and end it.
  const transaction =
    recent === null || options.profile ? session.beginTransaction(transactionLimit(options)) : undefined;
  const send = transaction ? inTransaction(transaction) : oneByOne(session, options);
  const numbers = [recent === null ? sequenceNumber(send) : Promise.resolve(recent)];
  const done = (async () => {
    const value = await work({
      read: (statement) => {
        const { result, number } = readWithNumber(send, statement, options);
        numbers.push(number);
        return result;
      },
    });
    const [first = 1, ...others] = await Promise.all(numbers);
    seen.see(others.at(-1) ?? first);
    return { value, isConsistent: first % 2 === 0 && others.every((number) => number === first) };
  })();
  return finish(session, done, options, transaction);
}

/** Sends a statement: in a transaction, or as a transaction. */
type Send = (
  text: string,
  parameters?: Readonly<Record<string, unknown>>,
  onRow?: OnRow,
) => Promise<QueryResult>;

function inTransaction(transaction: Pick<Transaction, 'run'>): Send {
  return (text, parameters, onRow) => received(transaction.run(text, parameters), onRow);
}

/** Runs each statement of a session as a transaction, when the one before it is complete: a session does not allow more. */
function oneByOne(session: Session, { timeoutMs, onBehalfOf }: AttemptOptions): Send {
  const endsAt = performance.now() + timeoutMs;
  let last: Promise<unknown> | undefined;
  return (text, parameters = {}, onRow) => {
    const run = (): Promise<QueryResult> => {
      const limit = transactionLimit({ timeoutMs: endsAt - performance.now(), onBehalfOf });
      return received(
        withoutStack(() => session.run(text, parameters, limit)),
        onRow,
      );
    };
    const sent = last ? last.then(run) : run();
    last = sent.catch(() => undefined); // the caller handles the failure
    return sent;
  };
}

/** Reads a statement, and the sequence number after it; as one statement where the columns of the text are known. */
function readWithNumber(
  send: Send,
  statement: SnapshotStatement,
  options: ReadOptions,
): { readonly result: Promise<ReadResult>; readonly number: Promise<number> } {
  const { columns, parameters, onRow } = statement;
  // Profiled, it would count the database hits of the number, too.
  if (columns === undefined || options.profile) {
    const result = sendStatement(send, statement, options);
    return { result: result.then(toReadResult), number: sequenceNumber(send) };
  }
  let largest = -1;
  const withoutNumber: (row: ReadonlyArray<unknown>) => ReadonlyArray<unknown> = (row) => {
    largest = Math.max(largest, Number(row[columns.length]));
    return row.slice(0, -1);
  };
  const numbered: SnapshotStatement = { text: snapshotText(statement), parameters };
  const sent = onRow
    ? sendStatement(
        send,
        {
          ...numbered,
          onRow: (row) => {
            onRow(withoutNumber(row));
          },
        },
        options,
      )
    : sendStatement(send, numbered, options);
  const result = sent.then(toReadResult).then(({ rows }) => ({ rows: rows.map(withoutNumber) }));
  const number = result.then(() => largest);
  number.catch(() => undefined); // the statement fails, too
  return { result, number };
}

/** Returns the text that a snapshot sends for a statement: with the sequence number in each row, if its columns are known. */
export function snapshotText({ text, columns }: CypherStatement): string {
  return columns === undefined ? text : withSequence(text, columns);
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
  const send = inTransaction(transaction);
  const done = (async () => {
    await takeLock(transaction, store);
    const number = await sequenceNumber(send);
    // Odd although no write is committing: the process that made it odd has ended.
    if (number % 2 === 1) await lock.end(number, options);
    return work({
      read: async (statement) => toReadResult(await sendStatement(send, statement, options)),
    });
  })();
  // Rolling the transaction back releases the lock.
  return finish(session, done, options, transaction);
}

function sendStatement(
  send: Send,
  statement: SnapshotStatement,
  { profile }: ReadOptions,
): Promise<QueryResult> {
  const { text, parameters } = withOneParameter(statement);
  return send(profile ? `PROFILE ${text}` : text, parameters, statement.onRow);
}

/**
 * Calls the driver, which records the call stack of each statement in case it fails. It always leads here, and recording it takes a tenth of
 * the time of a small read; what failed is said by the id of the request.
 */
function withoutStack<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function sequenceNumber(send: Send): Promise<number> {
  const number = (async () => {
    const { records } = await send(sequenceText);
    return Number(records[0]?.get(0));
  })();
  number.catch(() => undefined); // the statement sent with it fails, too, and its failure is the one to report
  return number;
}
