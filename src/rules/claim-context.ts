import { chainGroupsOf, type ChainGroup } from './chain-groups.js';
import { lastLinksOf, type LastLink } from './last-links.js';
import { partiesOf, type Party } from './parties.js';
import type { RuleContext } from './rule-context.js';
import { disputedStatements } from './stance-dispute.js';
import { versionsOf, type Versions } from './versions.js';

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
}

/** Prepares the inputs of the rules for one claim. */
export function claimContextOf(shared: RuleContext, claim: string): ClaimContext {
  const { index } = shared;
  const versions = versionsOf(index, claim);
  const disputed = disputedStatements(shared, versions.ids);
  const lastLinks = lastLinksOf(index, disputed, claim);
  const ownChainGroups = chainGroupsOf(shared, lastLinks);
  const others = versions.ids.slice(1).flatMap((version) => {
    return chainGroupsOf(shared, lastLinksOf(index, disputed, version));
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
  };
}
