import type { OnImportEvent } from '../import-events.js';
import type { ImportGraph, ImportOptions } from '../import-options.js';

/** How a batched import is done. */
export interface BatchedImportOptions extends ImportOptions {
  /** What happens to an unfinished load: `wait` continues it when no process is at work, `resume` at once, `restart` begins again. */
  readonly unfinished: 'wait' | 'resume' | 'restart';
}

/** What an import of files works with. */
export interface FilesImport {
  readonly model: ImportGraph['model'];
  /** Opens the graph for some work, and closes it afterwards. A dry run of a batched import does without. */
  readonly useGraph: <T>(work: (graph: ImportGraph) => Promise<T>) => Promise<T>;
  readonly onEvent: OnImportEvent;
  /** True when the user has asked to stop: a batched load then ends after the current batch. */
  readonly isInterrupted: () => boolean;
}

/** A batched import with its graph open. */
export interface BatchedWork extends FilesImport {
  readonly graph: ImportGraph;
  readonly options: BatchedImportOptions;
}
