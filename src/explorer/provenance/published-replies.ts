import { factualityWords, listWords } from '../words.js';
import type { Provenance } from './provenance.js';
import { repliesOf } from './replies.js';
import { sourceInText } from './source-name.js';

/**
 * Returns every reply to a claim, every denial and every answer to a request as sentences, with the first quotation of the statement.
 *
 * A statement that denies the claim counts whether it is a reply, has the claim as its content, or stands at the end of a chain. No
 * statement that is the same reply is told twice.
 */
export function publishedReplies(claim: Provenance): ReadonlyArray<string> {
  const replies = repliesOf(claim);
  const told = new Set(replies.map(({ id }) => id));
  const denials = denialsOf(claim).filter(({ id }) => !told.has(id));
  return [
    ...new Set([
      ...replies.flatMap(({ sentences, evidence }) =>
        sentences.map((sentence) => withNotes(sentence, evidence.statement.quotes, evidence.superseded)),
      ),
      ...denials.map(({ sentence }) => sentence),
      ...answersOf(claim),
    ]),
  ];
}

interface Denial {
  /** The id of the statement. */
  readonly id: string;
  readonly sentence: string;
}

/** A quotation is in the sentence of a chain if it is about the claim: a statement may have several contents. */
function denialsOf({ status, chains }: Provenance): ReadonlyArray<Denial> {
  const others = chains.flatMap(({ links, sentence }) => {
    const last = links.at(-1);
    return last?.factuality.endsWith('_NOT') ? { id: last.statement.id, sentence } : [];
  });
  const parties = status.evidence
    .filter(({ stance, factuality }) => stance === null && factuality?.endsWith('_NOT'))
    .map(({ statement, sentence, superseded }) => {
      return { id: statement.id, sentence: withNotes(sentence, [], superseded) };
    });
  return [...new Map([...others, ...parties].map((denial) => [denial.id, denial])).values()];
}

function answersOf(claim: Provenance): ReadonlyArray<string> {
  if (claim.__typename !== 'Request') return [];
  return claim.outcome.byAddressee.flatMap(({ answers }) =>
    answers.map(({ answer, commitment, statement, advance, superseded, partial }) => {
      const notes = [
        partial ? 'in part' : null,
        advance ? 'given before the request' : null,
        superseded ? 'superseded since' : null,
      ].filter((note) => note !== null);
      const source = listWords(statement.attributedTo.map(({ node }) => sourceInText(node)));
      const after = notes.length > 0 ? ` (${notes.join(', ')})` : '';
      if (commitment === 'UNCOMMITTED' || commitment === 'KNOWN_UNDISCLOSED')
        return `Left open${source ? ` by ${source}` : ''}: whether ${answer.text}${after}.`;
      const words = commitment === 'CERTAIN' ? '' : ` (${factualityWords[commitment]})`;
      return `Answer${source ? ` according to ${source}` : ''}: ${answer.text}${words}${after}.`;
    }),
  );
}

function withNotes(sentence: string, quotes: ReadonlyArray<string>, superseded: boolean): string {
  const [quote] = quotes;
  const clause = sentence.replace(/\.$/, '');
  const quoted = quote ? `${clause}: “${quote}”` : clause;
  const noted = superseded ? `${quoted} (superseded since)` : quoted;
  return /[.!?]”$/.test(noted) ? noted : `${noted}.`;
}
