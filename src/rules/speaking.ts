import type { EvidenceStatement } from './evidence.js';
import type { ClaimGround } from './ground.js';
import { sidesSpokenFor } from './side.js';

/**
 * Works out the parties of a claim that a statement speaks for, in the order of the parties; empty for third parties.
 *
 * An actor or recipient speaks for the side it has in the claim, whatever office it holds when it speaks. Source: rule 2, the table.
 */
export function partiesSpokenForIn(ground: ClaimGround, statement: EvidenceStatement): ReadonlyArray<string> {
  const { index, parties, timeOf } = ground;
  if (parties.length === 0) return [];
  const spokenFor = new Set(sidesSpokenFor(index, statement, timeOf(statement.id)));
  const { onBehalfOf, sources } = statement;
  const speakers = new Set(onBehalfOf.length > 0 ? onBehalfOf : sources);
  return parties
    .filter(({ side, actors }) => spokenFor.has(side) || actors.some((actor) => speakers.has(actor)))
    .map(({ side }) => side);
}
