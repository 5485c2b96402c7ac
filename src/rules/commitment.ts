import { invariant } from '../lib/invariant.js';

/** How a source puts a content. Source: FactBank, by the model's names. */
export type Factuality =
  | 'CERTAIN'
  | 'PROBABLE'
  | 'POSSIBLE'
  | 'CERTAIN_NOT'
  | 'PROBABLE_NOT'
  | 'POSSIBLE_NOT'
  | 'KNOWN_UNDISCLOSED'
  | 'UNCOMMITTED';

/** What the links above a statement leave of what it says; DENIED: somebody says that the next one did not say it. */
export type Prefix = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNCOMMITTED' | 'DENIED';

/** How a chain as a whole puts what it leads to. */
export interface Commitment {
  readonly commitment: Factuality;
  readonly attributionDenied: boolean;
}

interface Measure {
  /** 1 says so, -1 says not so, 0 is open. */
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

/** Reads the text of a factuality; any other text is a broken invariant. */
export function factualityOf(text: string): Factuality {
  invariant(Object.hasOwn(measures, text), `"${text}" is a factuality`);
  // True by the line above: the keys of the table are the type.
  return text as Factuality;
}

/** 1 where it says that it is so, -1 where that it is not so, 0 where it leaves it open. */
export function signOf(factuality: Factuality): -1 | 0 | 1 {
  return measures[factuality].sign;
}

/** Whether it is put forward as a fact or as likely, of either sign. */
export function isHeld(factuality: Factuality): boolean {
  return measures[factuality].strength >= 2;
}

/** Adds a link to those above: what they leave of the statement, or item, that the link leads to. */
export function extendPrefix(prefix: Prefix, factuality: Factuality): Prefix {
  const { sign, strength } = measures[factuality];
  if (prefix === 'DENIED' || sign < 0) return 'DENIED';
  if (prefix === 'UNCOMMITTED' || sign === 0) return 'UNCOMMITTED';
  return strength < measures[prefix].strength ? positive(strength) : prefix;
}

/** Works out how a chain puts its claim, from what stands above the last link and that link. Source: rule 1. */
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
