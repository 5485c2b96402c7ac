import type { Rules } from '../../rules/rules.js';
import type { FoundRecords } from './found-records.js';

/** Works out one derived field from the rules for its claim. */
export type Derive = (rules: Rules) => unknown;

/** What statements after the first have read, as the readers of an answer see it. */
export interface LaterReads extends FoundRecords {
  /** Gives a derived value of a claim; null where its evidence is not read yet. Throws EVIDENCE_TOO_LARGE. */
  derived(claim: string, derive: Derive): unknown;
}
