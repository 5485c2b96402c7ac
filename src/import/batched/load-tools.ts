import type { BatchedReport, Checkpoint } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import type { BatchReader } from './batch-reader.js';
import type { LoadProgress } from './load-progress.js';
import type { LinePlace, LineSource } from '../sources/line-source.js';

/** What a run works with. */
export interface LoadTools {
  readonly store: Store;
  readonly model: Model;
  readonly source: LineSource;
  readonly reader: BatchReader;
  readonly progress: LoadProgress;
  readonly onError: 'stop' | 'skip';
  /** True when the user has asked for an end. */
  readonly isInterrupted: () => boolean;
}

/** What came of one dossier of a file. */
export interface LoadOutcome {
  readonly report: BatchedReport;
  /** Why records were left out. */
  readonly problems: ReadonlyArray<Problem>;
  /** Where the next dossier of the file begins. */
  readonly next: LinePlace | null;
  /** How long each part took, in ms. */
  readonly times: ReadonlyMap<Checkpoint['state'], number>;
}
