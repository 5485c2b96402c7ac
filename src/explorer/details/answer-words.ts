import type { Provenance } from '../provenance/provenance.js';
import { sourceName } from '../provenance/source-name.js';
import { factualityWords, listWords } from '../words.js';

type Outcome = Extract<Provenance, { __typename: 'Request' }>['outcome'];
type AddresseeOutcome = Outcome['byAddressee'][number];
type Answer = AddresseeOutcome['answers'][number];

/** Returns an answer in words: "Bland refused: stated as fact, according to Paper A", "Bland agreed: left open by Paper A". */
export function answerWords({ answer, commitment, statement, advance, superseded }: Answer): string {
  const sources = listWords(statement.attributedTo.map(({ node }) => sourceName(node)));
  const joint = isOpen(commitment) ? ' by' : ', according to';
  return [
    `${answer.text}: ${factualityWords[commitment]}${sources && `${joint} ${sources}`}`,
    advance ? '(given before the request)' : null,
    superseded ? '(superseded since)' : null,
    statement.quotes[0] ? `“${statement.quotes[0]}”` : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** Returns the sources that leave the answers open and are not named with one of them. */
export function othersThatLeaveItOpen({ answers, leftOpenBy }: AddresseeOutcome): ReadonlyArray<string> {
  const open = answers.filter(({ commitment }) => isOpen(commitment));
  const named = new Set(open.flatMap(({ statement }) => statement.attributedTo.map(({ node }) => node.id)));
  return leftOpenBy.filter(({ id }) => !named.has(id)).map(sourceName);
}

function isOpen(commitment: Answer['commitment']): boolean {
  return commitment === 'UNCOMMITTED' || commitment === 'KNOWN_UNDISCLOSED';
}
