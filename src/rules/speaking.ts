import type { ClaimContext } from './claim-context.js';
import { sidesSpokenFor } from './side.js';
import type { StatementNode } from './statement-nodes.js';

/**
 * Returns the parties of a claim that a statement speaks for, in the order of the parties; empty for third parties.
 *
 * An actor or recipient of the claim always speaks for its side in the claim, whatever office it holds when it speaks. Source: rule 2, the table.
 */
export function partiesSpokenForIn(context: ClaimContext, node: StatementNode): ReadonlyArray<string> {
  const { index, parties, saidAt } = context;
  if (parties.length === 0) return [];
  const spokenFor = sidesSpokenFor(index, node.statement, saidAt(node));
  const { onBehalfOf, sources } = node.statement;
  const speakers = onBehalfOf.length > 0 ? onBehalfOf : sources;
  return parties
    .filter(({ side, actors }) => {
      return spokenFor.includes(side) || speakers.some((speaker) => actors.includes(speaker));
    })
    .map(({ side }) => side);
}
