import { attributionChainOf, type AttributionChain } from './attribution-chain.js';
import { chainsOf, type ChainList } from './chains.js';
import type { Evidence } from './evidence.js';
import { claimContextOf, type ClaimContext } from './claim-context.js';
import { claimSentencesOf } from './claim-sentences.js';
import { ruleContextOf } from './rule-context.js';
import { derivedValuesOf, type DerivedValues } from './derived-values.js';
import { originsOf, type Origins, type VersionScope } from './origins.js';
import type { Party } from './parties.js';
import { positionsOf, type Positions } from './positions.js';
import { requestOutcomeOf, type RequestOutcome } from './request-outcome.js';
import { statusOf, type StatusReport } from './status.js';
import { compareVersions, type VersionComparison } from './version-comparison.js';

export type {
  ContentLink,
  Evidence,
  EvidenceSource,
  EvidenceStatement,
  Interval,
  RelationLink,
  ResponseLink,
  RoleLink,
  SpeaksForLink,
} from './evidence.js';
export { affectingEnds, affectingRecord } from './evidence-table.js';
export type { AffectingRecords } from './evidence-table.js';
export { evidenceOfGraphs } from './evidence-of-graphs.js';
export { evidenceColumns, evidenceText, mostStatements } from './evidence-text.js';
export { EvidenceReader } from './read-evidence.js';
export type { AttributionChain } from './attribution-chain.js';
export type { DerivedValues } from './derived-values.js';
export type { Origins, VersionScope } from './origins.js';
export type { Party } from './parties.js';
export type { StatusEvidence } from './positions.js';
export type { ReportedOutcome, RequestOutcome } from './request-outcome.js';
export type { StatusReport } from './status.js';
export type { VersionComparison } from './version-comparison.js';

/** The derived values of one claim; each is computed when its function is called. */
export interface Rules {
  /** Returns at most 200 chains: the shortest first, then by the ids of their statements. */
  readonly attributionChains: () => ReadonlyArray<AttributionChain>;
  /** Returns whether there are more chains. */
  readonly attributionChainsTruncated: () => boolean;
  /** Returns the sentences of these chains and of all replies, each once. */
  readonly sentences: () => ReadonlyArray<string>;
  readonly origins: (scope: VersionScope) => Origins;
  readonly parties: () => ReadonlyArray<Party>;
  readonly status: () => StatusReport;
  /** Returns null for a claim that is no request. */
  readonly outcome: () => RequestOutcome | null;
  readonly versions: () => VersionComparison;
  readonly derivedValues: () => DerivedValues;
}

/** Returns the rules for a claim; null where the evidence does not contain it, as it is not in the graph. */
export type RulesByClaim = (claim: string) => Rules | null;

/**
 * Returns the rules over evidence. Values refer to records by id and to enum values by name; all lists have a defined order.
 *
 * The evidence must have been read for each claim that is passed. Pure: the same evidence gives the same values, whatever the order of
 * its lists, except that the items, replies and sources of one record keep their order.
 */
export function createRules(evidence: Evidence): RulesByClaim {
  const shared = ruleContextOf(evidence);
  return (claim) => (evidence.claims.has(claim) ? rulesOf(claimContextOf(shared, claim)) : null);
}

function rulesOf(context: ClaimContext): Rules {
  let listed: ChainList | null = null;
  const chains = (): ChainList => (listed ??= chainsOf(context));
  let known: Positions | null = null;
  const positions = (): Positions => (known ??= positionsOf(context));
  const isRequest = context.index.claims.get(context.claim)?.kind === 'REQUEST';
  return {
    attributionChains: () => chains().chains.map((chain) => attributionChainOf(context, chain)),
    attributionChainsTruncated: () => chains().truncated,
    sentences: () => claimSentencesOf(context, chains().chains),
    origins: (scope) => originsOf(context, scope),
    parties: () => context.parties,
    status: () => statusOf(context, positions()),
    outcome: () => (isRequest ? requestOutcomeOf(context, positions()) : null),
    versions: () => compareVersions(context.index, context.versions),
    derivedValues: () => derivedValuesOf(context, positions()),
  };
}
