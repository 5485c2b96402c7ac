import type { EvidenceIndex } from './evidence-index.js';
import { unknownInterval } from './interval.js';
import { sidesOf } from './side.js';

/** The role of a party in a claim. */
export type PartyRole = 'ACTOR' | 'RECIPIENT';

/** A side that takes part in the claim as actor or recipient. */
export interface Party {
  readonly side: string;
  readonly roles: ReadonlyArray<PartyRole>;
  /** The actors and recipients of the claim and its versions that belong to this side. */
  readonly actors: ReadonlyArray<string>;
}

/**
 * Derives the parties of a claim: the sides of the actors and recipients of all its versions, at the dates of each version, sorted by id.
 *
 * Items and objects are no parties. Source: rule 3.
 */
export function partiesOf(index: EvidenceIndex, versions: ReadonlyArray<string>): ReadonlyArray<Party> {
  const found = new Map<string, { readonly roles: Set<PartyRole>; readonly actors: Set<string> }>();
  for (const role of ['ACTOR', 'RECIPIENT'] as const) {
    for (const { side, actor } of sidesInRole(index, versions, role)) {
      const party = found.get(side) ?? { roles: new Set(), actors: new Set() };
      found.set(side, party);
      party.roles.add(role);
      party.actors.add(actor);
    }
  }
  return [...found.keys()].sort().map((side) => {
    const party = found.get(side);
    return { side, roles: [...(party?.roles ?? [])], actors: [...(party?.actors ?? [])].sort() };
  });
}

/** Returns the actors in a role of these claims, once for each of their sides at the dates of the claim. */
export function sidesInRole(
  index: EvidenceIndex,
  claims: ReadonlyArray<string>,
  role: PartyRole,
): ReadonlyArray<{ readonly actor: string; readonly side: string }> {
  return claims.flatMap((claim) =>
    index
      .rolesOf(claim)
      .filter((link) => link.role === role && link.isActor)
      .flatMap(({ thing }) =>
        sidesOf(index, thing, index.claims.get(claim) ?? unknownInterval).map((side) => ({
          actor: thing,
          side,
        })),
      ),
  );
}
