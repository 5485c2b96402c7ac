import type { OnImportEvent } from '../import-events.js';
import type { ImportGraph, ImportOptions } from '../import-options.js';

/** Options of a batched import. */
export interface BatchedImportOptions extends ImportOptions {
  /** `wait` continues an unfinished load if no process is working on it, `resume` immediately; `restart` starts it again. */
  readonly unfinished: 'wait' | 'resume' | 'restart';
}

/** The model, the graph and the callbacks of an import of files. */
export interface FilesImport {
  readonly model: ImportGraph['model'];
  /** Opens the graph, runs the work and closes the graph. A dry run of a batched import does not call it. */
  readonly useGraph: <T>(work: (graph: ImportGraph) => Promise<T>) => Promise<T>;
  readonly onEvent: OnImportEvent;
  /** Returns whether the user has interrupted the import. A batched load then ends after the current batch. */
  readonly isInterrupted: () => boolean;
}

/** A batched import with its graph open. */
export interface BatchedWork extends FilesImport {
  readonly graph: ImportGraph;
  readonly options: BatchedImportOptions;
}
