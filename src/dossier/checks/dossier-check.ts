import type { Problem } from '../../model/graph-data.js';
import type { RecordSet } from '../record-set.js';

/** A check that needs only the files. Returns every place that fails it; never throws. */
export type DossierCheck = (set: RecordSet, options: CheckOptions) => ReadonlyArray<Problem>;

/** Options of the checks. */
export interface CheckOptions {
  /** The maximum number of words in a quotation. */
  readonly maxQuoteWords: number;
}
