import neo4j from 'neo4j-driver';
import type { Config, Driver, ManagedTransaction, QueryResult, Session, SessionConfig } from 'neo4j-driver';
import { KnownError } from '../errors.js';
import { dbHitsOf } from './db-hits.js';
import { isSafeToRepeat, toKnownError } from './driver-failure.js';
import { withinTime } from './within-time.js';

/** One Cypher text and its parameters; the parameters are plain values, never text of the statement. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Rows as lists in the order of RETURN. Numbers are JavaScript numbers; times come as text (`toString` in Cypher). */
export type Rows = ReadonlyArray<ReadonlyArray<unknown>>;

/** The rows of one read; `dbHits` only when it was profiled. */
export interface ReadResult {
  readonly rows: Rows;
  readonly dbHits?: number;
}

/** The write transaction at hand. Failures of a statement go to the store that runs the transaction. */
export interface WriteTransaction {
  run(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<Rows>;
}

/** How one read is to be done; `timeoutMs` stands in for the store's own limit. */
export interface ReadOptions {
  readonly timeoutMs?: number;
  /** Measures the statement, so that the result bears `dbHits`. Slower. */
  readonly profile?: boolean;
  /** Ends the read, in the database too; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * The graph, as the rest of the code sees it; parameters and answers are plain JavaScript values.
 *
 * Every method throws STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_TIMEOUT or STORE_FAILED, with the driver's error as
 * cause; no message holds Cypher text or the address of the server.
 */
export interface Store {
  /** Sends one auto-commit read; sends it again, at most twice and within the time limit, on failures safe to repeat. */
  read(statement: CypherStatement, options?: ReadOptions): Promise<ReadResult>;
  /** Runs `work` in one write transaction. It is run again on transient failures, so it must be repeatable. */
  write<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    options?: { readonly timeoutMs?: number },
  ): Promise<T>;
  /** Sends one auto-commit write, once: a schema command, which cannot share a transaction with data. */
  command(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<Rows>;
  /** Asks one cheap question, once. */
  check(options?: { readonly timeoutMs?: number }): Promise<void>;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** Where the graph is, and the limits on its use. */
export interface StoreOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
  readonly poolSize: number;
}

const connectTimeoutMs = 2_500;
const checkTimeoutMs = 4_000;
const longestRetryMs = 30_000;
const pausesMs: ReadonlyArray<number> = [100, 300];
/** Later than this a read is not sent again: the caller would rather know. */
const repeatWithinMs = 2_000;

/** Makes a store with one pool of connections, which are made when first used. Throws SETTING_INVALID for a bad address. */
export function connectStore(options: StoreOptions): Store {
  const driver = openDriver(options);
  return {
    read: (statement, readOptions = {}) => read(driver, options, statement, readOptions),
    write: (work, { timeoutMs = options.writeTimeoutMs } = {}) => write(driver, options, work, timeoutMs),
    command: (text, parameters = {}) => command(driver, options, { text, parameters }),
    check: async ({ timeoutMs = checkTimeoutMs } = {}) => {
      await readOnce(driver, options, { text: 'RETURN 1', parameters: {} }, { timeoutMs });
    },
    close: () => driver.close(),
  };
}

function openDriver(options: StoreOptions): Driver {
  const config: Pick<Config, keyof Config> = {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    fetchSize: -1, // all rows in one answer: pulling by portions would be more round trips
    maxConnectionPoolSize: options.poolSize,
    connectionTimeout: connectTimeoutMs,
    connectionAcquisitionTimeout: Math.max(options.readTimeoutMs, connectTimeoutMs + 500),
    maxTransactionRetryTime: Math.min(options.writeTimeoutMs, longestRetryMs),
    userAgent: 'onrecord',
  };
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), config);
  } catch (cause) {
    throw new KnownError('SETTING_INVALID', `NEO4J_URI: "${options.uri}" is no address of a Neo4j.`, {
      hint: 'Write it as bolt://HOST:7687, neo4j://HOST:7687 or neo4j+s://HOST.',
      cause,
    });
  }
}

function openSession(driver: Driver, { database }: StoreOptions, mode: 'READ' | 'WRITE'): Session {
  const config: Pick<SessionConfig, 'database' | 'defaultAccessMode'> = { database, defaultAccessMode: mode };
  return driver.session(config);
}

async function read(
  driver: Driver,
  store: StoreOptions,
  statement: CypherStatement,
  options: ReadOptions,
): Promise<ReadResult> {
  const limitMs = options.timeoutMs ?? store.readTimeoutMs;
  const startedAt = Date.now();
  const repeatUntil = startedAt + Math.min(limitMs, repeatWithinMs);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await readOnce(driver, store, statement, {
        ...options,
        timeoutMs: startedAt + limitMs - Date.now(),
      });
    } catch (failure) {
      const pauseMs = pausesMs[attempt];
      if (pauseMs === undefined || !isSafeToRepeat(failure) || Date.now() + pauseMs >= repeatUntil)
        throw failure;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
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
  const sent = runIn(session, profile ? `PROFILE ${text}` : text, parameters, timeoutMs);
  const { records, summary } = await finish(session, sent, { timeoutMs, signal });
  const rows = toRows(records);
  return profile ? { rows, dbHits: dbHitsOf(summary.queryProfile) } : { rows };
}

async function write<T>(
  driver: Driver,
  store: StoreOptions,
  work: (transaction: WriteTransaction) => Promise<T>,
  timeoutMs: number,
): Promise<T> {
  const session = openSession(driver, store, 'WRITE');
  const done = session.executeWrite((transaction) => work(writeTransaction(transaction)), {
    timeout: timeoutMs,
  });
  return finish(session, done, { timeoutMs: timeoutMs + longestRetryMs });
}

function writeTransaction(transaction: ManagedTransaction): WriteTransaction {
  return {
    async run(text, parameters = {}) {
      const { records } = await transaction.run(text, parameters);
      return toRows(records);
    },
  };
}

async function command(driver: Driver, store: StoreOptions, statement: CypherStatement): Promise<Rows> {
  const session = openSession(driver, store, 'WRITE');
  const sent = runIn(session, statement.text, statement.parameters, store.writeTimeoutMs);
  const { records } = await finish(session, sent, { timeoutMs: store.writeTimeoutMs });
  return toRows(records);
}

async function runIn(
  session: Session,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  timeoutMs: number,
): Promise<QueryResult> {
  // 0 would mean "no limit" to the server.
  return session.run(text, parameters, { timeout: Math.max(1, Math.ceil(timeoutMs)) });
}

/**
 * Waits for what was sent and gives the connection back.
 *
 * The database ends what takes too long by itself; our own clock, a little later, is for a line that has gone dead.
 * Closing a session whose answer is still coming resets its connection, which ends the transaction in the database.
 */
async function finish<T>(
  session: Session,
  sent: Promise<T>,
  limits: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
): Promise<T> {
  try {
    const result = await withinTime(sent, { ...limits, timeoutMs: limits.timeoutMs + 500 });
    await session.close();
    return result;
  } catch (failure) {
    void session.close().catch(() => undefined); // the failure at hand is the one to tell
    throw toKnownError(failure);
  }
}

function toRows(records: QueryResult['records']): Rows {
  return records.map((record) => [...record.values()] as unknown[]); // the driver types values as any
}
