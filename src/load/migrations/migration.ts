import type { Model } from '../../model/types.js';
import type { Rows, Store } from '../../store/store.js';

/** A change of the schema of a graph. */
export interface Migration {
  /** The schema version of the graph after it. */
  readonly version: number;
  /** A description for the log. */
  readonly name: string;
  /**
   * SHA-256 of the code of its file, in hexadecimal digits, without imports, comments and blanks.
   *
   * It is written here, not computed when the program runs: built code depends on the compiler. It does not cover the functions of other
   * folders that a migration calls, such as those for derived values: these store what this version of the program stores, and change with it.
   */
  readonly checksum: string;
  /**
   * Changes the graph in batches. It can be restarted after an interruption, so it must not change migrated data again.
   */
  readonly run: (work: MigrationWork) => Promise<void>;
}

/** The tools of a migration. */
export interface MigrationWork {
  readonly store: Store;
  readonly model: Model;
  /** Writes one batch in a transaction. Throws if another process has taken over the migration. */
  readonly write: (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<Rows>;
}
