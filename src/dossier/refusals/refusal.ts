import type { Problem } from '../../model/graph-data.js';
import type { RecordSet } from '../record-set.js';

/** One rule about the files alone. Gives every place where it is broken; never throws. */
export type Refusal = (set: RecordSet, options: RefusalOptions) => ReadonlyArray<Problem>;

/** What the rules can be told. */
export interface RefusalOptions {
  /** The most words that a quotation may have. */
  readonly maxQuoteWords: number;
}
