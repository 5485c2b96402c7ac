import type { ClaimPage } from './claim-page.js';
import { statementsOf } from './to-line.js';

/** Cites the page of a claim, with all that its one line says of it. `today` is `YYYY-MM-DD`. */
export function citePage(page: ClaimPage, today: string): string {
  const { title, graphDay, address, id } = page;
  const graph = graphDay === null ? '' : `graph of ${graphDay}, `;
  return [`“${title}”, Onrecord, ${graph}read on ${today}, ${address ?? id}.`, ...statementsOf(page)].join(
    ' ',
  );
}
