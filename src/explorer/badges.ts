import { html } from './dom.js';
import type { ClaimStatus, Outcome } from './operations.generated.js';
import { outcomeWords, statusWords } from './words.js';

/** Returns the status of a claim as a word; the tooltip gives the reason. */
export function statusBadge(status: ClaimStatus): HTMLElement {
  const { word, why } = statusWords[status];
  return html('span', { class: `badge status-${status}`, title: why }, word);
}

/** Returns the outcome of a request as a word; `words` may tell it more exactly. */
export function outcomeBadge(outcome: Outcome, words: string = outcomeWords[outcome]): HTMLElement {
  return html('span', { class: `badge outcome-${outcome}` }, words);
}
