import type { ClaimContext } from './claim-context.js';
import { claimTimesOf } from './claim-times.js';
import { outcomesOf, type Outcome } from './outcome.js';
import { originSourcesOf } from './origins.js';
import type { Positions } from './positions.js';
import { statusOf, type ClaimStatus, type Polarity } from './status.js';

/** The derived values of a claim that are also stored, so that lists can be filtered and ordered by them. */
export interface DerivedValues {
  readonly status: ClaimStatus;
  readonly polarity: Polarity;
  readonly originsAtLeast: number;
  readonly originsAtMost: number;
  readonly againstAtLeast: number;
  readonly againstAtMost: number;
  /** Over all chains of the claim itself, including those too long to be listed; -1 where there is none. */
  readonly hearsayLeast: number;
  readonly hearsayMost: number;
  /** For requests only; empty text for other claims. */
  readonly outcome: Outcome | '';
  /** The distinct outcomes of the addressees, sorted. */
  readonly outcomes: ReadonlyArray<string>;
  /** The first id among the versions in text order: the same for all of them. */
  readonly versionOf: string;
  /** Ids of the named sources that are origins *for*, sorted. */
  readonly originsFor: ReadonlyArray<string>;
  /** Those of `originsFor` that are not on the side of a party. */
  readonly originsOutside: ReadonlyArray<string>;
  /** The sides that are parties, sorted. */
  readonly partySides: ReadonlyArray<string>;
  /** The first and last possible day on which the claim was first said; null where unknown. */
  readonly saidStart: string | null;
  readonly saidEnd: string | null;
  /** The first and last possible day on which the claim was first reported; null where unknown. */
  readonly reportedStart: string | null;
  readonly reportedEnd: string | null;
}

/** Derives the values of a claim that are stored. */
export function derivedValuesOf(context: ClaimContext, positions: Positions): DerivedValues {
  const { claim, index, versions, parties, ownChainGroups } = context;
  const { value: status, polarity } = statusOf(context, positions);
  const origins = originSourcesOf(context);
  const named = origins.for.origins.filter(({ anonymous }) => !anonymous);
  const partySides = parties.map(({ side }) => side);
  const { said, reported } = claimTimesOf(context);
  const isRequest = index.claims.get(claim)?.kind === 'REQUEST';
  const outcomes = isRequest ? outcomesOf(context, positions) : null;
  return {
    status,
    polarity,
    originsAtLeast: origins.for.atLeast,
    originsAtMost: origins.for.atMost,
    againstAtLeast: origins.against.atLeast,
    againstAtMost: origins.against.atMost,
    hearsayLeast:
      ownChainGroups.length === 0
        ? -1
        : ownChainGroups.reduce((least, { paths }) => Math.min(least, paths.leastDepth - 1), Infinity),
    hearsayMost: ownChainGroups.reduce((most, { paths }) => Math.max(most, paths.mostDepth - 1), -1),
    outcome: outcomes?.value ?? '',
    outcomes: [...new Set(outcomes?.byAddressee.map(({ value }) => value))].sort(),
    versionOf: versions.ids.reduce((least, id) => (id < least ? id : least), claim),
    originsFor: named.map(({ source }) => source),
    originsOutside: named
      .filter(({ sides }) => !sides.some((side) => partySides.includes(side)))
      .map(({ source }) => source),
    partySides,
    saidStart: said.dateStart,
    saidEnd: said.dateEnd,
    reportedStart: reported.dateStart,
    reportedEnd: reported.dateEnd,
  };
}
