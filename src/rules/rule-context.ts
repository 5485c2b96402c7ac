import { arrivalsOf, type Arrivals } from './arrivals.js';
import { endingsOf, lastLinksOf, type Ending, type LastLink } from './ending.js';
import type { Evidence, Interval } from './evidence.js';
import { indexEvidence, type EvidenceIndex } from './evidence-index.js';
import { unknownInterval } from './interval.js';
import { partiesOf, type Party } from './parties.js';
import { saidTimes } from './said-time.js';
import { disputedStatements } from './stance-dispute.js';
import { versionsOf, type Versions } from './versions.js';

/** What all rules stand on, whichever claim they are asked about. */
export interface Ground {
  readonly index: EvidenceIndex;
  readonly arrivals: Arrivals;
  /** When a statement was said; nothing known for one that no chain leads to. */
  readonly timeOf: (statement: string) => Interval;
}

/** What the rules for one claim stand on. */
export interface ClaimGround extends Ground {
  readonly claim: string;
  readonly versions: Versions;
  readonly parties: ReadonlyArray<Party>;
  /** Statements of which outlets differ on what they say to the claim. */
  readonly disputed: ReadonlySet<string>;
  /** The claim's own last links, also of statements that no chain leads to. */
  readonly lastLinks: ReadonlyArray<LastLink>;
  /** Endings of the claim's own chains. */
  readonly ownEndings: ReadonlyArray<Ending>;
  /** Endings of the chains of all its tellings. */
  readonly endings: ReadonlyArray<Ending>;
}

/** Makes the ground of evidence: its links in both directions, how chains arrive at each statement, and when each was said. */
export function groundOf(evidence: Evidence): Ground {
  const index = indexEvidence(evidence);
  const times = saidTimes(index);
  return { index, arrivals: arrivalsOf(index, times), timeOf: (id) => times.get(id) ?? unknownInterval };
}

/** Makes the ground of one claim. */
export function claimGroundOf(ground: Ground, claim: string): ClaimGround {
  const { index, arrivals } = ground;
  const versions = versionsOf(index, claim);
  const disputed = disputedStatements(index, arrivals, versions.ids);
  const lastLinks = lastLinksOf(index, disputed, claim);
  const ownEndings = endingsOf(arrivals, lastLinks);
  const others = versions.ids.slice(1).flatMap((version) => {
    return endingsOf(arrivals, lastLinksOf(index, disputed, version));
  });
  const endings = [...ownEndings, ...others];
  const parties = partiesOf(index, versions.ids);
  return { ...ground, claim, versions, parties, disputed, lastLinks, ownEndings, endings };
}
