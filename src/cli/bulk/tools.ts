import type { BulkReport, Checkpoint } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import type { BatchReader } from './batch-reader.js';
import type { BulkProgress } from './progress.js';
import type { LinePlace, LineSource } from './line-source.js';

/** What a run works with. */
export interface BulkTools {
  readonly store: Store;
  readonly model: Model;
  readonly source: LineSource;
  readonly reader: BatchReader;
  readonly progress: BulkProgress;
  readonly onError: 'stop' | 'skip';
  /** True when the user has asked for an end. */
  readonly isInterrupted: () => boolean;
}

/** What came of one dossier of a file. */
export interface BulkOutcome {
  readonly report: BulkReport;
  /** Why records were left out. */
  readonly problems: ReadonlyArray<Problem>;
  /** Where the next dossier of the file begins. */
  readonly next: LinePlace | null;
  /** How long each part took, in ms. */
  readonly times: ReadonlyMap<Checkpoint['state'], number>;
}
