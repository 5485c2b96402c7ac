import type { ClaimPage } from './claim-page.js';

/** Writes a published claim as one line: the claim, its items with amounts, its status, outcomes, all replies and denials, the date of the graph and its address. */
export function toLine(page: ClaimPage): string {
  const { title, items, status, outcomes, replies, corrections, graphDay, address, id } = page;
  const parts = [
    `${capitalized(title)}.`,
    ...(items.length > 0 ? [`Items: ${items.join('; ')}.`] : []),
    `Status: ${status.word}. ${status.reason}`,
    ...outcomes.map(({ addressee, words, note }) => `${addressee}: ${words}${note ? ` (${note})` : ''}.`),
    ...replies,
    ...corrections,
    graphDay === null ? 'Onrecord.' : `Onrecord, graph of ${graphDay}.`,
    address ?? id,
  ];
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
