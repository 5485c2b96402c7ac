import { chainGroupsOf, lastLinksOf, type ChainGroup, type LastLink } from './chain-groups.js';
import type { Evidence, Interval } from './evidence.js';
import { indexEvidence, type EvidenceIndex } from './evidence-index.js';
import { unknownInterval } from './interval.js';
import { originPointsIn, type OriginPoints } from './origin-points.js';
import { partiesOf, type Party } from './parties.js';
import { pathGroupsOf, type PathGroups } from './path-groups.js';
import { saidTimes } from './said-time.js';
import { disputedStatements } from './stance-dispute.js';
import { versionsOf, type Versions } from './versions.js';

/** The inputs that the rules for all claims share. */
export interface RuleContext {
  readonly index: EvidenceIndex;
  readonly pathGroups: PathGroups;
  /** Returns when a statement was said; an unknown interval for a statement that no chain leads to. */
  readonly timeOf: (statement: string) => Interval;
}

/** The inputs of the rules for one claim. */
export interface ClaimContext extends RuleContext {
  readonly claim: string;
  readonly versions: Versions;
  readonly parties: ReadonlyArray<Party>;
  /** Statements whose stance towards the claim differs between outlets. */
  readonly disputed: ReadonlySet<string>;
  /** The last links of the claim itself, including those of statements that no chain leads to. */
  readonly lastLinks: ReadonlyArray<LastLink>;
  /** The chains of the claim itself, in groups. */
  readonly ownChainGroups: ReadonlyArray<ChainGroup>;
  /** The chains of all its versions, in groups. */
  readonly chainGroups: ReadonlyArray<ChainGroup>;
  /** Returns the origins of a group of chains, which are derived once. */
  readonly originPointsOf: (group: ChainGroup) => OriginPoints;
}

/** Prepares the inputs that all claims share: an index of the links, the chains to each statement, and when each was said. */
export function ruleContextOf(evidence: Evidence): RuleContext {
  const index = indexEvidence(evidence);
  const times = saidTimes(index);
  return { index, pathGroups: pathGroupsOf(index, times), timeOf: (id) => times.get(id) ?? unknownInterval };
}

/** Prepares the inputs of the rules for one claim. */
export function claimContextOf(shared: RuleContext, claim: string): ClaimContext {
  const { index, pathGroups } = shared;
  const versions = versionsOf(index, claim);
  const disputed = disputedStatements(index, pathGroups, versions.ids);
  const lastLinks = lastLinksOf(index, disputed, claim);
  const ownChainGroups = chainGroupsOf(pathGroups, lastLinks);
  const others = versions.ids.slice(1).flatMap((version) => {
    return chainGroupsOf(pathGroups, lastLinksOf(index, disputed, version));
  });
  return {
    ...shared,
    claim,
    versions,
    parties: partiesOf(index, versions.ids),
    disputed,
    lastLinks,
    ownChainGroups,
    chainGroups: others.length === 0 ? ownChainGroups : [...ownChainGroups, ...others],
    originPointsOf: originPointsIn(shared),
  };
}
