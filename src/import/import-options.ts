import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';

/** Options of an import. */
export interface ImportOptions {
  /** Name of the format of all sources; null to recognize the format of each. */
  readonly format: string | null;
  /** Name of the format of sources that are not recognized. Without it, such sources cause FORMAT_UNKNOWN. */
  readonly fallback?: string;
  /** Id of the dossier for records that name none; null to derive it from the file name. */
  readonly dossier: string | null;
  /** Removes stored records, links and fields that the sources no longer contain. Dossier files always do so. */
  readonly replace: boolean;
  /** Compares and reports without writing. */
  readonly dryRun: boolean;
  /** `stop`: writes nothing of a dossier with problems; `skip`: writes the records without problems. */
  readonly onError: 'stop' | 'skip';
  /** The load count of each dossier from which the sources were edited: DOSSIER_CHANGED is thrown if another load has changed it since. */
  readonly basedOn?: number | undefined;
  /** Also returns advice on the dossiers without problems. */
  readonly advice?: boolean;
}

/** The graph that an import writes to. */
export interface ImportGraph {
  readonly store: Store;
  readonly model: Model;
}
