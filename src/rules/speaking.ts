import type { EvidenceStatement } from './evidence.js';
import type { ClaimContext } from './rule-context.js';
import { sidesSpokenFor } from './side.js';

/**
 * Returns the parties of a claim that a statement speaks for, in the order of the parties; empty for third parties.
 *
 * An actor or recipient of the claim always speaks for its side in the claim, whatever office it holds when it speaks. Source: rule 2, the table.
 */
export function partiesSpokenForIn(
  context: ClaimContext,
  statement: EvidenceStatement,
): ReadonlyArray<string> {
  const { index, parties, timeOf } = context;
  if (parties.length === 0) return [];
  const spokenFor = sidesSpokenFor(index, statement, timeOf(statement.id));
  const { onBehalfOf, sources } = statement;
  const speakers = onBehalfOf.length > 0 ? onBehalfOf : sources;
  return parties
    .filter(({ side, actors }) => {
      return spokenFor.includes(side) || speakers.some((speaker) => actors.includes(speaker));
    })
    .map(({ side }) => side);
}
