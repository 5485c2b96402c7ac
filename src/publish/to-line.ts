import type { ClaimPage } from './claim-page.js';

/** Writes a published claim as one line: the claim, what is said of it, the date of the graph and its address. */
export function toLine(page: ClaimPage): string {
  const { title, graphDay, address, id } = page;
  const parts = [
    `${title}.`,
    ...statementsOf(page),
    graphDay === null ? 'Onrecord.' : `Onrecord, graph of ${graphDay}.`,
    address ?? id,
  ];
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Returns what the shortest forms say of a claim: items, status, outcomes, replies, denials, contradictions and corrections. */
export function statementsOf(page: ClaimPage): ReadonlyArray<string> {
  const { items, status, outcomes, replies, related, corrections } = page;
  return [
    ...(items.length > 0 ? [`Items: ${items.join('; ')}.`] : []),
    `Status: ${status.word}. ${status.reason}`,
    ...outcomes.map(({ addressee, words, note }) => `${addressee}: ${words}${note ? ` (${note})` : ''}.`),
    ...replies,
    ...related.filter(({ isContradiction }) => isContradiction).map(relatedSentence),
    ...corrections,
  ];
}

function relatedSentence({ words, texts }: ClaimPage['related'][number]): string {
  return `${words}: ${texts.join('; ')}.`;
}
