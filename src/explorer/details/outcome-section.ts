import { outcomeBadge } from '../badges.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import type { Provenance } from '../provenance/provenance.js';
import { addresseeOutcomeWords, requestOutcomeWords } from '../provenance/reply-words.js';
import { listWords } from '../words.js';
import { answerWords, othersThatLeaveItOpen } from './answer-words.js';

type Outcome = Extract<Provenance, { __typename: 'Request' }>['outcome'];
type AddresseeOutcome = Outcome['byAddressee'][number];

/** Returns the outcome of a request, with the answers of each addressee. */
export function outcomeSection(outcome: Outcome): Child {
  const { value, byAddressee } = outcome;
  return html(
    'section',
    {},
    html('h3', {}, 'Outcome'),
    html('p', {}, outcomeBadge(value, requestOutcomeWords(outcome))),
    byAddressee.map(addresseePart),
  );
}

function addresseePart(addressee: AddresseeOutcome): HTMLElement {
  const { addressees, answers, replies } = addressee;
  const names = listWords(addressees.map(({ name }) => name)) || 'Unnamed addressee';
  const others = othersThatLeaveItOpen(addressee);
  return html(
    'div',
    { class: 'evidence' },
    html('p', {}, html('b', {}, names), `: ${addresseeOutcomeWords(addressee)}`),
    answers.map((answer) => html('p', {}, answerWords(answer))),
    others.length > 0 && html('p', {}, `Left open by ${listWords(others)}.`),
    answers.length + replies.length === 0 && html('p', {}, 'No answer is reported.'),
  );
}
