import { invariant } from '../lib/invariant.js';

/** How certain a statement is of its content. Source: FactBank, with the model's names. */
export type Factuality =
  | 'CERTAIN'
  | 'PROBABLE'
  | 'POSSIBLE'
  | 'CERTAIN_NOT'
  | 'PROBABLE_NOT'
  | 'POSSIBLE_NOT'
  | 'KNOWN_UNDISCLOSED'
  | 'UNCOMMITTED';

/** The combined factuality of the links before a statement; DENIED: an earlier source says that the next one did not say it. */
export type Prefix = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNCOMMITTED' | 'DENIED';

/** The factuality of a chain as a whole. */
export interface Commitment {
  readonly commitment: Factuality;
  readonly attributionDenied: boolean;
}

interface Measure {
  /** 1: it is so, -1: it is not so, 0: left open. */
  readonly sign: -1 | 0 | 1;
  readonly strength: number;
}

const measures: Readonly<Record<Factuality, Measure>> = {
  CERTAIN: { sign: 1, strength: 3 },
  PROBABLE: { sign: 1, strength: 2 },
  POSSIBLE: { sign: 1, strength: 1 },
  CERTAIN_NOT: { sign: -1, strength: 3 },
  PROBABLE_NOT: { sign: -1, strength: 2 },
  POSSIBLE_NOT: { sign: -1, strength: 1 },
  KNOWN_UNDISCLOSED: { sign: 0, strength: 0 },
  UNCOMMITTED: { sign: 0, strength: 0 },
};

const positives = ['UNCOMMITTED', 'POSSIBLE', 'PROBABLE', 'CERTAIN'] as const;
const negatives = ['UNCOMMITTED', 'POSSIBLE_NOT', 'PROBABLE_NOT', 'CERTAIN_NOT'] as const;

/** Converts text to a factuality; throws for any other text. */
export function factualityOf(text: string): Factuality {
  if (!Object.hasOwn(measures, text)) invariant(false, `"${text}" is a factuality`);
  return text as Factuality; // a key of the table, and these are the type
}

/** Returns 1 for a positive factuality, -1 for a negative one, 0 for one that leaves it open. */
export function signOf(factuality: Factuality): -1 | 0 | 1 {
  return measures[factuality].sign;
}

/** Returns whether a factuality is certain or probable, of either sign. */
export function isHeld(factuality: Factuality): boolean {
  return measures[factuality].strength >= 2;
}

/** Combines a prefix with the factuality of one more link. */
export function extendPrefix(prefix: Prefix, factuality: Factuality): Prefix {
  const { sign, strength } = measures[factuality];
  if (prefix === 'DENIED' || sign < 0) return 'DENIED';
  if (prefix === 'UNCOMMITTED' || sign === 0) return 'UNCOMMITTED';
  return strength < measures[prefix].strength ? positive(strength) : prefix;
}

/** Derives the commitment of a chain from its prefix and the factuality of its last link. Source: rule 1. */
export function commitmentOf(prefix: Prefix, last: Factuality): Commitment {
  if (prefix === 'DENIED') return { commitment: 'UNCOMMITTED', attributionDenied: true };
  return { commitment: prefix === 'UNCOMMITTED' ? prefix : weakest(prefix, last), attributionDenied: false };
}

function weakest(prefix: 'CERTAIN' | 'PROBABLE' | 'POSSIBLE', last: Factuality): Factuality {
  const { sign, strength } = measures[last];
  if (sign === 0) return last;
  const least = Math.min(strength, measures[prefix].strength);
  return sign > 0 ? positive(least) : (negatives[least] ?? 'UNCOMMITTED');
}

function positive(strength: number): (typeof positives)[number] {
  return positives[strength] ?? 'UNCOMMITTED';
}
