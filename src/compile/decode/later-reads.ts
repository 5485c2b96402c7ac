import type { Rules } from '../../rules/rules.js';
import type { FoundRecords } from './found-records.js';

/** Returns the value of one derived field by the rules for its claim. */
export type Derive = (rules: Rules) => unknown;

/** What the statements after the first have read. */
export interface LaterReads extends FoundRecords {
  /** Returns a derived value of a claim; null if its evidence is not read yet. Throws EVIDENCE_TOO_LARGE. */
  derived(claim: string, derive: Derive): unknown;
}
