import type { Chain } from './chains.js';
import type { ClaimContext } from './claim-context.js';
import type { Factuality } from './commitment.js';
import type { ResponseLink } from './evidence.js';
import type { LastLink } from './last-links.js';
import { replySentenceOf } from './reply-sentence.js';
import { sentenceOf } from './sentence.js';

/**
 * Returns all sentences on a claim, each once: those of its listed chains, each followed by the replies that its last statement makes,
 * then the other replies to the claim and its versions.
 *
 * A reply that says the same as the last link of a chain is not told again. Source: rule 9, "Each reply".
 */
export function claimSentencesOf(context: ClaimContext, chains: ReadonlyArray<Chain>): ReadonlyArray<string> {
  const replies = context.versions.ids.flatMap((version) => {
    return context.index.responsesTo(version).toSorted(byStatementAndStance);
  });
  const untold = replies.filter((response) => {
    return !chains.some(({ last }) => last.node.statement.id === response.statement && says(last, response));
  });
  return [
    ...new Set([
      ...chains.flatMap((chain) => [sentenceOf(context, chain), ...replySentencesOf(context, chain)]),
      ...untold.flatMap((response) => replySentenceOf(context, response) ?? []),
    ]),
  ];
}

/** Writes one sentence for each response of the last statement of a chain, except one that says the same as the chain's last link. */
export function replySentencesOf(context: ClaimContext, { last }: Chain): ReadonlyArray<string> {
  const responses = context.index.responsesFrom(last.node.statement.id);
  return responses
    .filter((response) => !says(last, response))
    .flatMap((response) => replySentenceOf(context, response) ?? []);
}

/** Returns whether the last link of a chain says what its statement replies: it is that reply, or it has the claim as its content. */
function says({ claim, deemed, factuality }: LastLink, { content, stance }: ResponseLink): boolean {
  const stated = statedBy[stance];
  return content === claim && stated !== undefined && (deemed || stated === factuality);
}

const statedBy: Readonly<Record<string, Factuality>> = { CONFIRM: 'CERTAIN', DENY: 'CERTAIN_NOT' };

function byStatementAndStance(one: ResponseLink, other: ResponseLink): number {
  const [a, b] = [one, other].map(({ statement, stance }) => `${statement}\n${stance}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
