import { signOf } from './commitment.js';
import type { ChainGroup } from './chain-groups.js';
import type { ClaimContext } from './claim-context.js';
import type { PartyPosition, Positions, StatusEvidence } from './positions.js';

/** The status of a claim: mainly what its parties say about it. */
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

/** Whether the chains say that a claim is so, that it is not so, or both. */
export type Polarity = 'POSITIVE' | 'NEGATIVE' | 'MIXED' | 'OPEN';

/** The status of a claim with the statements that it is derived from. */
export interface StatusReport {
  readonly value: ClaimStatus;
  readonly polarity: Polarity;
  readonly withinOneSide: boolean;
  readonly changed: boolean;
  readonly stanceDisputed: boolean;
  readonly onOtherVersionOnly: boolean;
  readonly evidence: ReadonlyArray<StatusEvidence>;
}

/** Derives the status of a claim from the positions of its parties and from the chains of all its versions. Source: rule 5. */
export function statusOf(context: ClaimContext, positions: Positions): StatusReport {
  const { claim, index, ownChainGroups, chainGroups } = context;
  const { evidence, positionsBySide, changed, stanceDisputed } = positions;
  const hasSource = ownChainGroups.length > 0;
  const polarity = hasSource ? polarityOf(chainGroups) : 'OPEN';
  const kind = index.claims.get(claim)?.kind ?? '';
  const sides = [...positionsBySide.values()];
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

/** Applies the table of statuses: the first row that fits. */
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

function polarityOf(chainGroups: ReadonlyArray<ChainGroup>): Polarity {
  const signs = new Set(chainGroups.map(({ commitment }) => signOf(commitment)));
  if (signs.has(1)) return signs.has(-1) ? 'MIXED' : 'POSITIVE';
  return signs.has(-1) ? 'NEGATIVE' : 'OPEN';
}
