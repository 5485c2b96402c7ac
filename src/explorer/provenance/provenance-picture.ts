import type { Outcome } from '../operations.generated.js';
import { dateWords, listWords, stanceWords } from '../words.js';
import type { Card, Line } from './card.js';
import { cardsOf, linesOf, plainLine, stepsOf } from './chain-cards.js';
import type { PictureAddressee, PictureClaim } from './picture-claim.js';
import { repliesOf } from './replies.js';
import type { Reply } from './replies.js';
import { addresseeOutcomeWords } from './reply-words.js';
import { sourceName } from './source-name.js';

/** An addressee of a request, and the answer as far as it is reported. */
export interface Addressee {
  readonly ids: ReadonlyArray<string>;
  readonly name: string;
  readonly outcome: Outcome;
  /** The outcome in words, with replies as they were made. */
  readonly outcomeWords: string;
  readonly note: string | null;
}

/** The cards and lines that are drawn for a claim. */
export interface ProvenancePicture {
  readonly cards: ReadonlyArray<Card>;
  readonly lines: ReadonlyArray<Line>;
  readonly addressees: ReadonlyArray<Addressee>;
  /** The column of the claim. */
  readonly claimColumn: number;
}

/**
 * Returns the cards and lines of a claim. A statement has one card, even if several chains contain it or if it also replies to the
 * claim.
 */
export function provenancePicture(claim: PictureClaim): ProvenancePicture {
  const claimColumn = Math.max(1, ...claim.chains.map((chain) => stepsOf(chain).length)) + 1;
  const origins = originStatements(claim);
  const replies = repliesOf(claim);
  const chainCards = claim.chains.flatMap((chain, number) =>
    cardsOf(chain, { number, claimColumn, origins }),
  );
  const replyCards = replies.map((reply) => replyCard(reply, claimColumn));
  return {
    cards: mergeCards([...chainCards, ...replyCards]),
    lines: [
      ...mergeLines(claim.chains.flatMap(linesOf)),
      ...replies.filter(({ isInChain }) => !isInChain).map((reply) => replyLine(reply, claim.id)),
    ],
    addressees: (claim.outcome?.byAddressee ?? []).map(addresseeOf),
    claimColumn,
  };
}

function originStatements({ origins }: PictureClaim): ReadonlySet<string> {
  const all = [...origins.for.origins, ...origins.against.origins];
  return new Set(all.flatMap(({ statements }) => statements.map(({ id }) => id)));
}

/** Returns one card per record, in its leftmost column, so that all lines run to the right. */
function mergeCards(cards: ReadonlyArray<Card>): ReadonlyArray<Card> {
  const byKey = new Map<string, Card>();
  for (const card of cards) {
    const known = byKey.get(card.key);
    byKey.set(card.key, known ? mergeCard(known, card) : card);
  }
  return [...byKey.values()];
}

function mergeCard(known: Card, card: Card): Card {
  return {
    ...known,
    column: Math.min(known.column, card.column),
    badges: [...new Set([...known.badges, ...card.badges])],
    // A statement that also replies has its verb and date already.
    notes: card.kind === known.kind ? [...new Set([...known.notes, ...card.notes])] : known.notes,
    chains: [...new Set([...known.chains, ...card.chains])],
  };
}

function mergeLines(lines: ReadonlyArray<Line>): ReadonlyArray<Line> {
  const byEnds = new Map<string, Line>();
  for (const line of lines) {
    const ends = JSON.stringify([line.from, line.to, line.factuality]);
    const known = byEnds.get(ends);
    byEnds.set(ends, known ? { ...known, chains: [...new Set([...known.chains, ...line.chains])] } : line);
  }
  return [...byEnds.values()];
}

function replyCard({ id, stances, evidence }: Reply, claimColumn: number): Card {
  const { statement, partiesSpokenFor, superseded } = evidence;
  return {
    key: id,
    id,
    column: claimColumn - 1,
    kind: 'reply',
    title: listWords(statement.attributedTo.map(({ node }) => sourceName(node))) || 'unnamed source',
    badges: [
      ...stances.map((stance) => `in reply, ${stanceWords[stance]}`),
      ...(superseded ? ['superseded'] : []),
    ],
    notes: [
      statement.cue,
      partiesSpokenFor.length > 0 ? `for ${listWords(partiesSpokenFor.map(({ name }) => name))}` : null,
      dateWords(statement.date, statement.dateText),
    ].filter((note): note is string => note !== null && note !== ''),
    quote: statement.quotes[0] ?? null,
    isOrigin: false,
    chains: [],
  };
}

function replyLine({ id, evidence }: Reply, own: string): Line {
  return {
    ...plainLine,
    from: id,
    to: null,
    stance: evidence.stance,
    words: evidence.version.id === own ? '' : 'to another version',
    chains: [],
  };
}

function addresseeOf(addressee: PictureAddressee): Addressee {
  const isSilent = addressee.answers.length === 0 && addressee.replies.length === 0;
  const notes = [
    addressee.partial ? 'in part' : null,
    addressee.leftOpenBy.length > 0
      ? `left open by ${listWords(addressee.leftOpenBy.map(sourceName))}`
      : null,
    isSilent && addressee.replySought === 'YES' ? 'was asked for a reply' : null,
    isSilent && addressee.replySought === 'NO' ? 'was not asked for a reply' : null,
  ].filter((note) => note !== null);
  return {
    ids: addressee.addressees.map(({ id }) => id),
    name: listWords(addressee.addressees.map(({ name }) => name)) || 'unnamed addressee',
    outcome: addressee.value,
    outcomeWords: addresseeOutcomeWords(addressee),
    note: notes.length > 0 ? notes.join('; ') : null,
  };
}
