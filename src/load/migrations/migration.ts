import type { Model } from '../../model/types.js';
import type { Rows, Store } from '../../store/store.js';

/** A change of the graph's layout. */
export interface Migration {
  /** The schema version that the graph has after it. */
  readonly version: number;
  /** What it does, for the log. */
  readonly name: string;
  /**
   * Changes the graph in batches. It may be begun again after it was interrupted, so that it leaves what is already changed as it is.
   */
  readonly run: (work: MigrationWork) => Promise<void>;
}

/** What a migration works with. */
export interface MigrationWork {
  readonly store: Store;
  readonly model: Model;
  /** Writes one batch in a transaction. Throws when another process has taken the migration over. */
  readonly write: (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<Rows>;
}
