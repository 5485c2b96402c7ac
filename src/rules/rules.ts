import { chainsOf, type Chain, type ChainItem, type ChainList, type ChainStep } from './chains.js';
import type { Factuality } from './commitment.js';
import type { Evidence } from './evidence.js';
import { claimGroundOf, groundOf, type ClaimGround } from './ground.js';
import { keptValuesOf, type KeptValues } from './kept-values.js';
import { originsOf, type Origins, type VersionScope } from './origins.js';
import type { Party } from './parties.js';
import { positionsOf } from './positions.js';
import { replySentencesOf } from './reply-sentence.js';
import { requestOutcomeOf, type RequestOutcome } from './request-outcome.js';
import { sentenceOf } from './sentence.js';
import { statusOf, type StatusReport } from './status.js';
import { compareVersions, type VersionComparison } from './version-comparison.js';

export type {
  ContentLink,
  Evidence,
  EvidenceActor,
  EvidenceClaim,
  EvidenceDocument,
  EvidenceSource,
  EvidenceStatement,
  Interval,
  RelationLink,
  ResponseLink,
  RoleLink,
  StandingLink,
} from './evidence.js';
export { evidenceText, mostStatements } from './evidence-text.js';
export { readEvidence } from './read-evidence.js';
export type { AnswerKind } from './answers.js';
export type { ChainItem } from './chains.js';
export type { Factuality } from './commitment.js';
export type { KeptValues } from './kept-values.js';
export type { Origin, Origins, OriginSet, VersionScope } from './origins.js';
export type { AddresseeOutcome, Outcome, OutcomeAnswer } from './outcome.js';
export type { Party, PartyRole } from './parties.js';
export type { PartyPosition, Stance, StatusEvidence } from './positions.js';
export type { ReplySought } from './reply-sought.js';
export type { OutcomeContext, RequestOutcome } from './request-outcome.js';
export type { ClaimStatus, Polarity, StatusReport } from './status.js';
export type { VersionCell, VersionComparison, VersionRole, VersionRow } from './version-comparison.js';

/** A way by which a claim came to be on record: from a document that was read, through all who pass it on, to the claim. */
export interface AttributionChain {
  readonly links: ReadonlyArray<ChainLink>;
  readonly depth: number;
  readonly hearsay: number;
  readonly commitment: Factuality;
  readonly attributionDenied: boolean;
  readonly attributionDisputed: boolean;
  readonly deemed: boolean;
  readonly document: string;
  readonly items: ReadonlyArray<ChainItem>;
  readonly sentence: string;
  readonly replySentences: ReadonlyArray<string>;
}

/** One statement of a chain, with what it says of the next. */
export interface ChainLink {
  readonly statement: string;
  readonly sources: ReadonlyArray<string>;
  readonly onBehalfOf: ReadonlyArray<string>;
  readonly via: ReadonlyArray<string>;
  readonly documents: ReadonlyArray<string>;
  readonly cue: string | null;
  readonly quotes: ReadonlyArray<string>;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly factuality: Factuality;
  readonly locator: string | null;
  readonly as: string | null;
  readonly inferred: boolean;
}

/** What the rules say of the claim that evidence is about; each value is worked out when it is asked for. */
export interface Rules {
  /** At most 200, each of at most 8 statements: the shortest first, then by the ids of their statements. */
  readonly attributionChains: () => ReadonlyArray<AttributionChain>;
  /** There are more chains, or longer ones. */
  readonly attributionChainsTruncated: () => boolean;
  readonly origins: (scope: VersionScope) => Origins;
  readonly parties: () => ReadonlyArray<Party>;
  readonly status: () => StatusReport;
  /** Null for claims that are no requests. */
  readonly outcome: () => RequestOutcome | null;
  readonly versions: () => VersionComparison;
  readonly keptValues: () => KeptValues;
}

/** Gives the rules for a claim. Null where the evidence does not hold the claim: it is not in the graph. */
export type RulesByClaim = (claim: string) => Rules | null;

/**
 * Makes the rules over evidence. Values name nodes by their ids, and enumerations by their names; all lists are in a fixed order.
 *
 * The evidence must have been read for each claim that is asked about. Pure: the same evidence gives the same values, whatever the
 * order of its lists, but for items, replies and sources of one record, which keep theirs.
 */
export function createRules(evidence: Evidence): RulesByClaim {
  const shared = groundOf(evidence);
  return (claim) => (evidence.claims.has(claim) ? rulesOf(claimGroundOf(shared, claim)) : null);
}

function rulesOf(ground: ClaimGround): Rules {
  let listed: ChainList | null = null;
  const chains = (): ChainList => (listed ??= chainsOf(ground));
  const isRequest = ground.index.claims.get(ground.claim)?.kind === 'REQUEST';
  return {
    attributionChains: () => chains().chains.map((chain) => shownChain(ground, chain)),
    attributionChainsTruncated: () => chains().truncated,
    origins: (scope) => originsOf(ground, scope),
    parties: () => ground.parties,
    status: () => statusOf(ground, positionsOf(ground)),
    outcome: () => (isRequest ? requestOutcomeOf(ground, positionsOf(ground)) : null),
    versions: () => compareVersions(ground.index, ground.versions),
    keptValues: () => keptValuesOf(ground),
  };
}

function shownChain(ground: ClaimGround, chain: Chain): AttributionChain {
  const { document, links, last, commitment, attributionDenied, attributionDisputed, items } = chain;
  return {
    links: links.map(shownLink),
    depth: links.length,
    hearsay: links.length - 1,
    commitment,
    attributionDenied,
    attributionDisputed,
    deemed: last.deemed,
    document: document.id,
    items,
    sentence: sentenceOf(ground, chain),
    replySentences: replySentencesOf(ground, last.statement.id),
  };
}

function shownLink({ statement, factuality, locator, as, inferred }: ChainStep): ChainLink {
  const { id, sources, onBehalfOf, via, reportedIn, cue, quotes, date, dateText } = statement;
  return {
    statement: id,
    sources,
    onBehalfOf,
    via,
    documents: [...new Set(reportedIn.map(({ document }) => document))],
    cue,
    quotes,
    date,
    dateText,
    factuality,
    locator,
    as,
    inferred,
  };
}
