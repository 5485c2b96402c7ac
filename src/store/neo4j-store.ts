import neo4j from 'neo4j-driver';
import type { Config, Driver, ManagedTransaction } from 'neo4j-driver';
import { KnownError } from '../errors.js';
import { repeated } from './repeated.js';
import { openSequenceLock, takeLock } from './sequence-lock.js';
import type { SequenceLock } from './sequence-lock.js';
import { finish, openSession, toReadResult, toRows, transactionLimit } from './session.js';
import { createSnapshots } from './snapshots.js';
import { currentRequest } from './store-request.js';
import type {
  CypherStatement,
  ReadOptions,
  ReadResult,
  Rows,
  Store,
  StoreOptions,
  WriteTransaction,
} from './store-interface.js';

const connectTimeoutMs = 2_500;
const checkTimeoutMs = 4_000;
const longestRetryMs = 30_000;
/** Connections of the sequence lock, which only one write and one read hold at a time. */
const lockPoolSize = 2;

/** Creates a store with one pool of connections, which are opened on first use. Throws SETTING_INVALID for an invalid address. */
export function connectStore(options: StoreOptions): Store {
  const driver = openDriver(options);
  const lock = openSequenceLock(openDriver({ ...options, poolSize: lockPoolSize }), options);
  const snapshot = createSnapshots(driver, options, lock);
  return {
    read: (statement, { timeoutMs: limitMs = options.readTimeoutMs, ...readOptions } = {}) =>
      repeated(limitMs, (timeoutMs) => readOnce(driver, options, statement, { ...readOptions, timeoutMs })),
    snapshot: (work, readOptions = {}) => snapshot(work, readOptions),
    write: (work, { timeoutMs = options.writeTimeoutMs } = {}) =>
      write({ driver, lock, options }, work, timeoutMs),
    command: (text, parameters = {}) => command(driver, options, { text, parameters }),
    check: async ({ timeoutMs = checkTimeoutMs } = {}) => {
      await readOnce(driver, options, { text: 'RETURN 1', parameters: {} }, { timeoutMs });
    },
    close: async () => {
      await Promise.all([driver.close(), lock.close()]);
    },
  };
}

function openDriver(options: StoreOptions): Driver {
  const config: Pick<Config, keyof Config> = {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    fetchSize: -1, // all rows in one response: several portions would need more round trips
    maxConnectionPoolSize: options.poolSize,
    connectionTimeout: connectTimeoutMs,
    connectionAcquisitionTimeout: Math.max(options.readTimeoutMs, connectTimeoutMs + 500),
    maxTransactionRetryTime: Math.min(options.writeTimeoutMs, longestRetryMs),
    userAgent: 'onrecord',
  };
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), config);
  } catch (cause) {
    throw new KnownError('SETTING_INVALID', `NEO4J_URI: "${options.uri}" is not the address of a Neo4j.`, {
      hint: 'Write it as bolt://HOST:7687, neo4j://HOST:7687 or neo4j+s://HOST.',
      cause,
    });
  }
}

async function readOnce(
  driver: Driver,
  store: StoreOptions,
  { text, parameters }: CypherStatement,
  { timeoutMs, profile, signal }: ReadOptions & { readonly timeoutMs: number },
): Promise<ReadResult> {
  signal?.throwIfAborted();
  const session = openSession(driver, store, 'READ');
  const sent = session.run(profile ? `PROFILE ${text}` : text, parameters, transactionLimit(timeoutMs));
  const result = await finish(session, Promise.resolve(sent), { timeoutMs, signal });
  return toReadResult(result);
}

/** The driver, the lock and the options of a write. */
interface WriteContext {
  readonly driver: Driver;
  readonly lock: SequenceLock;
  readonly options: StoreOptions;
}

/** Runs work in a write transaction. Takes the sequence lock last, so that a write waits for it only while another one commits. */
async function write<T>(
  { driver, lock, options }: WriteContext,
  work: (transaction: WriteTransaction) => Promise<T>,
  timeoutMs: number,
): Promise<T> {
  const session = openSession(driver, options, 'WRITE');
  const begun: { number: number | null } = { number: null };
  const done = session.executeWrite(async (transaction) => {
    begun.number = null;
    const writing = writeTransaction(transaction);
    const value = await work(writing);
    if (writing.hasWritten()) {
      await takeLock(transaction, options);
      begun.number = await lock.begin();
    }
    return value;
  }, transactionLimit(timeoutMs));
  const value = await finish(session, done, { timeoutMs: timeoutMs + longestRetryMs });
  currentRequest()?.onCommit(session.lastBookmarks());
  // The write is committed. If its end cannot be marked, the next holder of the lock marks it.
  if (begun.number !== null) await lock.end(begun.number).catch(() => undefined);
  return value;
}

/** Returns the transaction for the caller, and whether a statement has changed anything so far. */
function writeTransaction(transaction: ManagedTransaction): WriteTransaction & { hasWritten(): boolean } {
  let hasWritten = false;
  return {
    async run(text, parameters = {}) {
      const { records, summary } = await transaction.run(text, parameters);
      hasWritten ||= summary.counters.containsUpdates();
      return toRows(records);
    },
    hasWritten: () => hasWritten,
  };
}

async function command(driver: Driver, store: StoreOptions, statement: CypherStatement): Promise<Rows> {
  const session = openSession(driver, store, 'WRITE');
  const limits = { timeoutMs: store.writeTimeoutMs };
  const sent = session.run(statement.text, statement.parameters, transactionLimit(limits.timeoutMs));
  const { records } = await finish(session, Promise.resolve(sent), limits);
  return toRows(records);
}
