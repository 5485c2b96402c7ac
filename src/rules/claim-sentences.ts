import type { Chain } from './chains.js';
import type { ClaimContext } from './claim-context.js';
import type { ResponseLink } from './evidence.js';
import { replySentenceOf } from './reply-sentence.js';
import { sentenceOf } from './sentence.js';

/**
 * Returns all sentences on a claim, each once: those of its listed chains, each followed by the replies that its last statement makes,
 * then the other replies to the claim and its versions.
 *
 * A reply that is told as the last link of a chain is not told again. Source: rule 9, "Each reply".
 */
export function claimSentencesOf(context: ClaimContext, chains: ReadonlyArray<Chain>): ReadonlyArray<string> {
  const replies = context.versions.ids.flatMap((version) => {
    return context.index.responsesTo(version).toSorted(byStatementAndStance);
  });
  const told = new Set(chains.filter(({ last }) => last.deemed).map(({ last }) => last.node.statement.id));
  const untold = replies.filter(({ statement, content, stance }) => {
    return !(content === context.claim && told.has(statement) && isDeemedContent(stance));
  });
  return [
    ...new Set([
      ...chains.flatMap((chain) => [sentenceOf(context, chain), ...replySentencesOf(context, chain)]),
      ...untold.flatMap((response) => replySentenceOf(context, response) ?? []),
    ]),
  ];
}

/** Writes one sentence for each response of the last statement of a chain, except the one that is the chain's last link. */
export function replySentencesOf(context: ClaimContext, { last }: Chain): ReadonlyArray<string> {
  const responses = context.index.responsesFrom(last.node.statement.id).filter(({ content, stance }) => {
    return !(last.deemed && content === last.claim && isDeemedContent(stance));
  });
  return responses.flatMap((response) => replySentenceOf(context, response) ?? []);
}

function isDeemedContent(stance: string): boolean {
  return stance === 'CONFIRM' || stance === 'DENY';
}

function byStatementAndStance(one: ResponseLink, other: ResponseLink): number {
  const [a, b] = [one, other].map(({ statement, stance }) => `${statement}\n${stance}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
