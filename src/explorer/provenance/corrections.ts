import type { ClaimDocument } from './documents.js';

/** What the publisher of a document did to it later. */
export interface CorrectionWords {
  /** "Corrected on 2025-03-07", "Withdrawn". */
  readonly what: string;
  /** What follows for the claim; null if nothing does. */
  readonly consequence: string | null;
}

/** Returns the correction of a document in words; null if it was not corrected. */
export function correctionOf({ correction, correctedOn }: ClaimDocument): CorrectionWords | null {
  if (correction === null) return null;
  const day = correctedOn ? ` on ${correctedOn}` : '';
  return correction === 'RETRACTED'
    ? { what: `Withdrawn${day}`, consequence: 'Its statements do not count as sources any more.' }
    : { what: `Corrected${day}`, consequence: null };
}
