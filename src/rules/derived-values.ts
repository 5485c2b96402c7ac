import type { ClaimGround } from './ground.js';
import { outcomesOf, type Outcome } from './outcome.js';
import { originsOf } from './origins.js';
import { positionsOf } from './positions.js';
import { statusOf, type ClaimStatus, type Polarity } from './status.js';

/** What is kept of the rules on a claim, so that lists can be filtered and ordered by it. */
export interface KeptValues {
  readonly status: ClaimStatus;
  readonly polarity: Polarity;
  readonly originsAtLeast: number;
  readonly originsAtMost: number;
  readonly againstAtLeast: number;
  readonly againstAtMost: number;
  /** Over all of the claim's own chains, however long; -1 where there is none. */
  readonly hearsayLeast: number;
  readonly hearsayMost: number;
  /** Of requests; the empty text for other claims. */
  readonly outcome: Outcome | '';
  /** The distinct outcomes of the addressees, in order. */
  readonly outcomes: ReadonlyArray<string>;
  /** The least id among the tellings: the same for all of them. */
  readonly versionOf: string;
  /** Ids of the named sources that are origins *for*, in order. */
  readonly originsFor: ReadonlyArray<string>;
  /** Those of them that are no party, nor of a party's side. */
  readonly originsOutside: ReadonlyArray<string>;
  /** The sides that are parties, in order. */
  readonly partySides: ReadonlyArray<string>;
}

/** Works out what is kept of a claim. */
export function keptValuesOf(ground: ClaimGround): KeptValues {
  const { claim, index, versions, parties, ownEndings } = ground;
  const positions = positionsOf(ground);
  const { value: status, polarity } = statusOf(ground, positions);
  const origins = originsOf(ground, 'ALL');
  const named = origins.for.origins.filter(({ anonymous }) => !anonymous);
  const partySides = parties.map(({ side }) => side);
  const isRequest = index.claims.get(claim)?.kind === 'REQUEST';
  const outcomes = isRequest ? outcomesOf(ground, positions) : null;
  const hearsays = ownEndings.map(({ arrival }) => arrival.leastDepth - 1);
  return {
    status,
    polarity,
    originsAtLeast: origins.for.atLeast,
    originsAtMost: origins.for.atMost,
    againstAtLeast: origins.against.atLeast,
    againstAtMost: origins.against.atMost,
    hearsayLeast: hearsays.length > 0 ? hearsays.reduce((a, b) => Math.min(a, b)) : -1,
    hearsayMost: ownEndings.reduce((most, { arrival }) => Math.max(most, arrival.mostDepth - 1), -1),
    outcome: outcomes?.value ?? '',
    outcomes: [...new Set(outcomes?.byAddressee.map(({ value }) => value))].sort(),
    versionOf: versions.ids.reduce((least, id) => (id < least ? id : least), claim),
    originsFor: named.map(({ source }) => source),
    originsOutside: named
      .filter(({ sides }) => !sides.some((side) => partySides.includes(side)))
      .map(({ source }) => source),
    partySides,
  };
}
