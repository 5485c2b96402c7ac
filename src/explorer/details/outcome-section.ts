import { outcomeBadge } from '../badges.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import type { Provenance } from '../provenance/provenance.js';
import { addresseeOutcomeWords, requestOutcomeWords } from '../provenance/reply-words.js';
import { sourceName } from '../provenance/source-name.js';
import { factualityWords, listWords } from '../words.js';

type Outcome = Extract<Provenance, { __typename: 'Request' }>['outcome'];
type AddresseeOutcome = Outcome['byAddressee'][number];
type Answer = AddresseeOutcome['answers'][number];

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
  const { addressees, answers, leftOpenBy, replies } = addressee;
  const names = listWords(addressees.map(({ name }) => name)) || 'Unnamed addressee';
  return html(
    'div',
    { class: 'evidence' },
    html('p', {}, html('b', {}, names), `: ${addresseeOutcomeWords(addressee)}`),
    answers.map(answerPart),
    leftOpenBy.length > 0 && html('p', {}, `Left open by ${listWords(leftOpenBy.map(sourceName))}.`),
    answers.length + replies.length === 0 && html('p', {}, 'No answer is reported.'),
  );
}

function answerPart({ answer, commitment, statement, advance, superseded }: Answer): HTMLElement {
  const sources = listWords(statement.attributedTo.map(({ node }) => sourceName(node)));
  return html(
    'p',
    {},
    `${answer.text}: ${factualityWords[commitment]}`,
    sources && `, says ${sources}`,
    advance && ' (given before the request)',
    superseded && ' (superseded since)',
    statement.quotes[0] && html('q', {}, statement.quotes[0]),
  );
}
