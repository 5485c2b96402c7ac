import type { StoreRequest } from './store-request.js';

/** A Cypher text and its parameters, which are plain values. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The names of the columns, for a text that returns at least one row: a snapshot reads it in a cheaper way. */
  readonly columns?: ReadonlyArray<string>;
}

/** Rows as lists in the order of RETURN. Numbers are JavaScript numbers; times are text (`toString` in Cypher). */
export type Rows = ReadonlyArray<ReadonlyArray<unknown>>;

/** Receives the rows of a statement one by one, when they arrive, so that not all are in memory at once. Must not throw. */
export type OnRow = (row: ReadonlyArray<unknown>) => void;

/** A statement of a snapshot. With `onRow`, the result has no rows. */
export interface SnapshotStatement extends CypherStatement {
  readonly onRow?: OnRow;
}

/** The rows of one read; `dbHits` only if it was profiled. */
export interface ReadResult {
  readonly rows: Rows;
  readonly dbHits?: number;
}

/** One committed state of the graph, read by any number of statements; each is one round trip. */
export interface Snapshot {
  read(statement: SnapshotStatement): Promise<ReadResult>;
}

/** The result of reading a snapshot, and whether it shows exactly one committed state. */
export interface SnapshotResult<T> {
  readonly value: T;
  /** False if the lock that guarantees it could not be taken, within the time limit or at all. */
  readonly isConsistent: boolean;
}

/** The current write transaction. The store that runs it handles failed statements. With `onRow`, no rows are returned. */
export interface WriteTransaction {
  run(text: string, parameters?: Readonly<Record<string, unknown>>, onRow?: OnRow): Promise<Rows>;
}

/** Options of a read; `timeoutMs` replaces the default limit of the store. */
export interface ReadOptions {
  readonly timeoutMs?: number;
  /** Measures the statement, so that the result has `dbHits`. Slower. */
  readonly profile?: boolean;
  /** Ends the read, also in the database; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The request of a client that needs the result. Default: none. */
  readonly onBehalfOf?: StoreRequest | undefined;
}

/** Options of a write; `timeoutMs` replaces the default limit of the store. */
export type WriteOptions = Pick<ReadOptions, 'timeoutMs' | 'onBehalfOf'>;

/**
 * The interface to the graph; parameters and results are plain JavaScript values.
 *
 * Every method throws STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_TIMEOUT or STORE_FAILED, with the driver's error as
 * cause; no message contains Cypher text or the address of the server.
 */
export interface Store {
  /** Sends one auto-commit read. Repeats it after a failure that is safe to repeat, at most twice and within the time limit. */
  read(statement: CypherStatement, options?: ReadOptions): Promise<ReadResult>;
  /**
   * Reads one committed state of the graph: each write of this program is visible completely or not at all.
   *
   * `work` must be repeatable: it is run again if a write was committed in the meantime, or after a failure that is safe to repeat.
   */
  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>, options?: ReadOptions): Promise<SnapshotResult<T>>;
  /**
   * Has Neo4j make and cache the plans of statements that snapshots will read, without running them; in one round trip. Plans depend on
   * the texts alone, not on the values of parameters.
   */
  plan(statements: ReadonlyArray<CypherStatement>, options?: Omit<ReadOptions, 'profile'>): Promise<void>;
  /** Runs `work` in one write transaction. `work` must be repeatable: it is run again after transient failures. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Sends one auto-commit write, once: a schema command, which cannot share a transaction with data. */
  command(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<Rows>;
  /** Runs one cheap query, once. */
  check(options?: { readonly timeoutMs?: number }): Promise<void>;
  /** Closes all connections. */
  close(): Promise<void>;
}

/** The address of the graph, and the limits on its use. */
export interface StoreOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
  readonly poolSize: number;
  /** The layout version of this program, by default that of the model. Writes to a graph with a newer version are rejected. */
  readonly schemaVersion?: number;
}
