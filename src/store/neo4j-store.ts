import neo4j from 'neo4j-driver';
import type { Config, Driver, ManagedTransaction, NotificationFilter } from 'neo4j-driver';
import { KnownError } from '../errors.js';
import { answersBolt } from '../local-neo4j/local-neo4j.js';
import type { BoltAddress } from '../local-neo4j/local-neo4j.js';
import { createLineWatch } from './line-watch.js';
import { repeated } from './repeated.js';
import { openSequenceLock, takeLock } from './sequence-lock.js';
import type { SequenceLock } from './sequence-lock.js';
import { finish, openSession, received, toReadResult, toRows, transactionLimit } from './session.js';
import { SeenNumber } from './seen-number.js';
import { createSnapshots, snapshotText } from './snapshots.js';
import type { ReadSnapshot } from './snapshots.js';
import { withOneParameter } from './with-one-parameter.js';
import type {
  CypherStatement,
  ReadOptions,
  ReadResult,
  Rows,
  Store,
  StoreOptions,
  WriteOptions,
  WriteTransaction,
} from './store-interface.js';

/** The line watch notices a silent address earlier; this limit also counts time in which our own process is too busy to connect. */
const connectTimeoutMs = 10_000;
const checkTimeoutMs = 4_000;
const longestRetryMs = 30_000;
/** Connections of the sequence lock, which only one write and one read hold at a time. */
const lockPoolSize = 2;
const defaultPort = 7687;

/** The connections of a store, which are replaced as a whole. */
interface Connections {
  readonly driver: Driver;
  readonly lock: SequenceLock;
  readonly seen: SeenNumber;
  readonly snapshot: ReadSnapshot;
}

/**
 * Creates a store with one pool of connections, which are opened on first use. Throws SETTING_INVALID for an invalid address.
 *
 * If Neo4j is silent, the connections are replaced: a broken line cuts them without notice, and they would not recover.
 */
export function connectStore(options: StoreOptions): Store {
  let current = openConnections(options);
  const address = boltAddress(options.uri);
  const watched = createLineWatch({
    answers: (signal) => answersBolt(address, signal),
    onSilent: () => {
      void close(current).catch(() => undefined);
      current = openConnections(options);
    },
  });
  return {
    read: (statement, { timeoutMs: limitMs = options.readTimeoutMs, signal, ...readOptions } = {}) =>
      watched(
        (ended) =>
          repeated(limitMs, (timeoutMs) =>
            readOnce(current.driver, options, statement, { ...readOptions, timeoutMs, signal: ended }),
          ),
        signal,
      ),
    snapshot: (work, { signal, ...readOptions } = {}) =>
      watched((ended) => current.snapshot(work, { ...readOptions, signal: ended }), signal),
    plan: (statements, { timeoutMs = options.readTimeoutMs, signal, ...planOptions } = {}) =>
      watched(
        (ended) => plan(current.driver, options, statements, { ...planOptions, timeoutMs, signal: ended }),
        signal,
      ),
    write: (work, { timeoutMs = options.writeTimeoutMs, onBehalfOf } = {}) =>
      watched((signal) => write({ ...current, options }, work, { timeoutMs, signal, onBehalfOf })),
    command: (text, parameters = {}) =>
      watched((signal) => command(current.driver, options, { text, parameters }, signal)),
    check: async ({ timeoutMs = checkTimeoutMs } = {}) => {
      await readOnce(current.driver, options, { text: 'RETURN 1', parameters: {} }, { timeoutMs });
    },
    close: () => close(current),
  };
}

function openConnections(options: StoreOptions): Connections {
  const driver = openDriver(options);
  const lock = openSequenceLock(openDriver({ ...options, poolSize: lockPoolSize }), options);
  const seen = new SeenNumber();
  return { driver, lock, seen, snapshot: createSnapshots({ driver, lock, seen }, options) };
}

async function close({ driver, lock }: Connections): Promise<void> {
  await Promise.all([driver.close(), lock.close()]);
}

/** Returns the address of a URI that the driver has accepted. */
function boltAddress(uri: string): BoltAddress {
  const { protocol, hostname, port } = new URL(uri);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || defaultPort),
    isSecure: protocol.includes('+s'),
  };
}

/** Nobody reads the notifications of Neo4j, and each is a kilobyte beside an answer. */
const silence: Pick<NotificationFilter, keyof NotificationFilter> = { minimumSeverityLevel: 'OFF' };

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
    notificationFilter: silence,
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
  statement: CypherStatement,
  { timeoutMs, profile, signal, onBehalfOf }: ReadOptions & { readonly timeoutMs: number },
): Promise<ReadResult> {
  signal?.throwIfAborted();
  const session = openSession(driver, store, { mode: 'READ', onBehalfOf });
  const { text, parameters } = withOneParameter(statement);
  const limit = transactionLimit({ timeoutMs, onBehalfOf });
  const sent = session.run(profile ? `PROFILE ${text}` : text, parameters, limit);
  const result = await finish(session, Promise.resolve(sent), { timeoutMs, signal });
  return toReadResult(result);
}

/** Sends all statements at once, with EXPLAIN. */
async function plan(
  driver: Driver,
  store: StoreOptions,
  statements: ReadonlyArray<CypherStatement>,
  options: Omit<ReadOptions, 'profile'> & { readonly timeoutMs: number },
): Promise<void> {
  options.signal?.throwIfAborted();
  const session = openSession(driver, store, { mode: 'READ', onBehalfOf: options.onBehalfOf });
  const transaction = session.beginTransaction(transactionLimit(options));
  const sent = statements.map(async (statement) => {
    const { text, parameters } = withOneParameter({ ...statement, text: snapshotText(statement) });
    await transaction.run(`EXPLAIN ${text}`, parameters);
  });
  await finish(session, Promise.all(sent), options, transaction);
}

/** The driver, the lock and the options of a write. */
type WriteContext = Pick<Connections, 'driver' | 'lock' | 'seen'> & { readonly options: StoreOptions };

/** Runs work in a write transaction. Takes the sequence lock last, so that a write waits for it only while another one commits. */
async function write<T>(
  { driver, lock, seen, options }: WriteContext,
  work: (transaction: WriteTransaction) => Promise<T>,
  {
    timeoutMs,
    signal,
    onBehalfOf,
  }: WriteOptions & { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<T> {
  const session = openSession(driver, options, { mode: 'WRITE', onBehalfOf });
  const abandoned = new AbortController();
  const begun: { number: number | null } = { number: null };
  const done = session.executeWrite(async (transaction) => {
    begun.number = null;
    const writing = writeTransaction(transaction, abandoned.signal);
    const value = await work(writing);
    if (writing.hasWritten()) {
      await takeLock(transaction, options);
      begun.number = await lock.begin({ onBehalfOf });
      seen.forget();
    }
    abandoned.signal.throwIfAborted();
    return value;
  }, transactionLimit({ timeoutMs, onBehalfOf }));
  const limits = { timeoutMs: timeoutMs + longestRetryMs, signal };
  const value = await finish(session, done, limits).catch((failure: unknown) => {
    abandoned.abort(failure);
    throw failure;
  });
  onBehalfOf?.onCommit(session.lastBookmarks());
  // The write is committed. If its end cannot be marked, the next holder of the lock marks it.
  if (begun.number !== null) await lock.end(begun.number, { onBehalfOf }).catch(() => undefined);
  return value;
}

/**
 * Returns the transaction for the caller, and whether a statement has changed anything so far.
 *
 * No statement runs after the signal: a write that was reported as failed must not go on, or begin again, when Neo4j answers later.
 */
function writeTransaction(
  transaction: ManagedTransaction,
  abandoned: AbortSignal,
): WriteTransaction & { hasWritten(): boolean } {
  let hasWritten = false;
  return {
    async run(text, parameters = {}, onRow) {
      abandoned.throwIfAborted();
      const { records, summary } = await received(transaction.run(text, parameters), onRow);
      hasWritten ||= summary.counters.containsUpdates();
      return toRows(records);
    },
    hasWritten: () => hasWritten,
  };
}

async function command(
  driver: Driver,
  store: StoreOptions,
  statement: CypherStatement,
  signal: AbortSignal,
): Promise<Rows> {
  const session = openSession(driver, store, { mode: 'WRITE' });
  const limits = { timeoutMs: store.writeTimeoutMs, signal };
  const sent = session.run(statement.text, statement.parameters, transactionLimit(limits));
  const { records } = await finish(session, Promise.resolve(sent), limits);
  return toRows(records);
}
