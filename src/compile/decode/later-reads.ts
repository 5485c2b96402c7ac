import type { Rules } from '../../rules/rules.js';

/** Returns the value of one derived field by the rules for its claim. */
export type Derive = (rules: Rules) => unknown;

/** Records that values name by id, read in tables. */
export interface FoundRecords {
  /** Returns what is selected of a record, by the index of its table; null if it was not read. */
  record(table: number, id: string): unknown;
}

/** What the statements after the first have read. */
export interface LaterReads extends FoundRecords {
  /** Returns a derived value of a claim; null if its evidence is not read yet. Throws EVIDENCE_TOO_LARGE. */
  derived(claim: string, derive: Derive): unknown;
}
