import { signOf } from './commitment.js';
import type { Ending } from './ending.js';
import type { ClaimGround } from './ground.js';
import type { PartyPosition, Positions, StatusEvidence } from './positions.js';

/** How the parties of a claim stand to it. */
export type ClaimStatus =
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'DENIED'
  | 'OPINION'
  | 'ASSERTED_BY_PARTY'
  | 'NEITHER_CONFIRMED_NOR_DENIED'
  | 'CONFLICTING_REPORTS'
  | 'REPORTED'
  | 'REPORTED_UNTRUE'
  | 'LEFT_OPEN'
  | 'NO_SOURCE_LEFT';

/** Whether origins say that a claim is so. */
export type Polarity = 'POSITIVE' | 'NEGATIVE' | 'MIXED' | 'OPEN';

/** How the parties of a claim stand to it, with what this rests on. */
export interface StatusReport {
  readonly value: ClaimStatus;
  readonly polarity: Polarity;
  readonly withinOneSide: boolean;
  readonly changed: boolean;
  readonly stanceDisputed: boolean;
  readonly onOtherVersionOnly: boolean;
  readonly evidence: ReadonlyArray<StatusEvidence>;
}

/** Works out the status of a claim from where its parties stand and from the endings of all its tellings. Source: rule 5. */
export function statusOf(ground: ClaimGround, positions: Positions): StatusReport {
  const { claim, index, ownEndings, endings } = ground;
  const { evidence, standing, changed, stanceDisputed } = positions;
  const hasSource = ownEndings.length > 0;
  const polarity = hasSource ? polarityOf(endings) : 'OPEN';
  const kind = index.claims.get(claim)?.kind ?? '';
  const sides = [...standing.values()];
  const replies = evidence.filter((row) => row.stance !== null && row.partiesSpokenFor.length > 0);
  const value = hasSource
    ? statusValue(new Set(sides.flatMap((side) => [...side])), polarity, kind)
    : 'NO_SOURCE_LEFT';
  return {
    value,
    polarity,
    withinOneSide: value === 'DISPUTED' && sides.some(saysBoth),
    changed,
    stanceDisputed,
    onOtherVersionOnly: replies.length > 0 && replies.every(({ version }) => version !== claim),
    evidence,
  };
}

/** The table of statuses, first row that fits. */
function statusValue(does: ReadonlySet<PartyPosition>, polarity: Polarity, kind: string): ClaimStatus {
  if (does.has('DENIES')) return does.has('AFFIRMS') || does.has('ASSERTS') ? 'DISPUTED' : 'DENIED';
  if (does.has('AFFIRMS')) return 'CONFIRMED';
  if (kind === 'EVALUATION') return 'OPINION';
  if (does.has('ASSERTS')) return 'ASSERTED_BY_PARTY';
  if (does.has('EVADES')) return 'NEITHER_CONFIRMED_NOR_DENIED';
  switch (polarity) {
    case 'MIXED':
      return 'CONFLICTING_REPORTS';
    case 'POSITIVE':
      return 'REPORTED';
    case 'NEGATIVE':
      return 'REPORTED_UNTRUE';
    case 'OPEN':
      return 'LEFT_OPEN';
  }
}

function saysBoth(side: ReadonlySet<PartyPosition>): boolean {
  return side.has('DENIES') && (side.has('AFFIRMS') || side.has('ASSERTS'));
}

function polarityOf(endings: ReadonlyArray<Ending>): Polarity {
  const signs = new Set(endings.map(({ commitment }) => signOf(commitment)));
  if (signs.has(1)) return signs.has(-1) ? 'MIXED' : 'POSITIVE';
  return signs.has(-1) ? 'NEGATIVE' : 'OPEN';
}
