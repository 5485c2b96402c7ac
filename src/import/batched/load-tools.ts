import type { BatchedReport, Checkpoint } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import type { BatchReader } from './batch-reader.js';
import type { LoadProgress } from './load-progress.js';
import type { LinePlace, LineSource } from '../sources/line-source.js';

/** The parts that a batched load uses. */
export interface LoadTools {
  readonly store: Store;
  readonly model: Model;
  readonly source: LineSource;
  readonly reader: BatchReader;
  readonly progress: LoadProgress;
  readonly onError: 'stop' | 'skip';
  /** Returns whether the user has interrupted the import. */
  readonly isInterrupted: () => boolean;
}

/** The outcome of the load of one dossier. */
export interface LoadOutcome {
  readonly report: BatchedReport;
  /** The reasons why records were rejected. */
  readonly problems: ReadonlyArray<Problem>;
  /** The beginning of the next dossier of the file; null after the last one. */
  readonly next: LinePlace | null;
  /** The duration of each state, in ms. */
  readonly times: ReadonlyMap<Checkpoint['state'], number>;
}
