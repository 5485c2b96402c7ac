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

/** One committed state of the graph, read by any number of statements; each is one round trip. */
export interface Snapshot {
  read(statement: CypherStatement): Promise<ReadResult>;
}

/** What was read of the graph, and whether all of it is of one committed state. */
export interface SnapshotResult<T> {
  readonly value: T;
  /** False where the lock that would make sure of it could not be had, within the time limit or at all. */
  readonly isConsistent: boolean;
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
  /**
   * Reads one committed state of the graph: each write of this program is seen whole or not at all.
   *
   * `work` is run again where a write was committed meanwhile, or on a failure that is safe to repeat; so it must be repeatable.
   */
  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>, options?: ReadOptions): Promise<SnapshotResult<T>>;
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
  /** The version of the layout that this program knows; writes to a graph of a newer one are refused. The model's own by default. */
  readonly schemaVersion?: number;
}
