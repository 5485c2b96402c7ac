import type { ClaimPage } from './claim-page.js';

/** Cites the page of a claim, with its items, its status, outcomes, all replies and all denials. `today` is `YYYY-MM-DD`. */
export function citePage(page: ClaimPage, today: string): string {
  const { title, items, status, outcomes, replies, graphDay, address, id } = page;
  const graph = graphDay === null ? '' : `graph of ${graphDay}, `;
  return [
    `“${title}”, Onrecord, ${graph}read on ${today}, ${address ?? id}.`,
    ...(items.length > 0 ? [`Items: ${items.join('; ')}.`] : []),
    `Status: ${status.word}.`,
    ...outcomes.map(({ addressee, words }) => `${addressee}: ${words}.`),
    ...replies,
  ].join(' ');
}
