import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';

/** How an import is done. */
export interface ImportOptions {
  /** Name of the format of all sources; null: each source is recognized. */
  readonly format: string | null;
  /** Name of the format of sources that are not recognized; otherwise those are refused with FORMAT_UNKNOWN. */
  readonly fallback?: string;
  /** Id of the dossier for records that name none; null: made of the name of the file. */
  readonly dossier: string | null;
  /** Removes from a dossier what the sources no longer have. Dossier files do so always. */
  readonly replace: boolean;
  /** Compares and reports, and writes nothing. */
  readonly dryRun: boolean;
  /** `stop`: writes nothing of a dossier with problems; `skip`: writes the records without problems. */
  readonly onError: 'stop' | 'skip';
}

/** The graph that an import writes to. */
export interface ImportGraph {
  readonly store: Store;
  readonly model: Model;
}
