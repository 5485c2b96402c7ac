import { outcomeBadge, statusBadge } from '../badges.js';
import type { Child } from '../dom.js';
import { requestOutcomeWords } from '../provenance/reply-words.js';
import type { ClaimFindings } from './follows.js';

/** Returns the status of a claim and the outcome of a request as badges, in the words of the claim's page. */
export function findingBadges({ status, picture }: ClaimFindings): Child {
  const { outcome } = picture();
  return [statusBadge(status), outcome && [' ', outcomeBadge(outcome.value, requestOutcomeWords(outcome))]];
}
