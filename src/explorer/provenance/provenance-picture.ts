import type { Factuality, Outcome, Stance } from '../operations.generated.js';
import { dateWords, listWords, stanceWords } from '../words.js';
import type { Provenance } from './provenance.js';
import { documentLabel } from '../record-labels.js';
import { sourceName } from './source-name.js';

/** A card of the picture. Columns are counted from the left, from 0 for documents. */
export interface Card {
  readonly key: string;
  /** The id of its record. */
  readonly id: string;
  readonly column: number;
  readonly kind: 'document' | 'statement' | 'reply';
  readonly title: string;
  readonly notes: ReadonlyArray<string>;
  readonly quote: string | null;
  readonly isOrigin: boolean;
  /** The numbers of the chains that contain it. */
  readonly chains: ReadonlyArray<number>;
}

/** A line between two cards, or between a card and the claim (`to` null). */
export interface Line {
  readonly from: string;
  readonly to: string | null;
  readonly factuality: Factuality | null;
  readonly stance: Stance | null;
  readonly words: string | null;
  readonly inferred: boolean;
  readonly chains: ReadonlyArray<number>;
}

/** An addressee of a request, and the answer as far as it is reported. */
export interface Addressee {
  readonly ids: ReadonlyArray<string>;
  readonly name: string;
  readonly outcome: Outcome;
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

type Chain = Provenance['chains'][number];
type ChainLink = Chain['links'][number];
type Evidence = Provenance['status']['evidence'][number];

/** Returns the cards and lines of a claim. A statement has one card, even if several chains contain it. */
export function provenancePicture(provenance: Provenance): ProvenancePicture {
  const claimColumn = Math.max(1, ...provenance.chains.map(({ links }) => links.length)) + 1;
  const origins = originStatements(provenance);
  const replies = provenance.status.evidence.filter(({ stance }) => stance !== null);
  return {
    cards: [
      ...mergeCards(
        provenance.chains.flatMap((chain, number) => cardsOf(chain, { number, claimColumn, origins })),
      ),
      ...replies.map((evidence, place) => replyCard(evidence, { place, claimColumn })),
    ],
    lines: [
      ...mergeLines(provenance.chains.flatMap(linesOf)),
      ...replies.map((evidence, place) => replyLine(evidence, { place, own: provenance.id })),
    ],
    addressees: provenance.__typename === 'Request' ? provenance.outcome.byAddressee.map(addresseeOf) : [],
    claimColumn,
  };
}

function originStatements({ origins }: Provenance): ReadonlySet<string> {
  const all = [...origins.for.origins, ...origins.against.origins];
  return new Set(all.flatMap(({ statements }) => statements.map(({ id }) => id)));
}

interface Placing {
  readonly number: number;
  readonly claimColumn: number;
  readonly origins: ReadonlySet<string>;
}

/** Statements are placed as near to the claim as possible, so that those that say it directly share a column. */
function cardsOf(chain: Chain, { number, claimColumn, origins }: Placing): ReadonlyArray<Card> {
  const { document, links } = chain;
  return [
    {
      key: document.id,
      id: document.id,
      column: 0,
      kind: 'document',
      title: documentLabel(document),
      notes: [document.date].filter((note) => note !== null),
      quote: null,
      isOrigin: false,
      chains: [number],
    },
    ...links.map((link, place): Card => ({
      key: link.statement.id,
      id: link.statement.id,
      column: claimColumn - links.length + place,
      kind: 'statement',
      title: listWords(link.sources.map(sourceName)) || 'unnamed source',
      notes: statementNotes(link),
      quote: link.quotes[0] ?? null,
      isOrigin: origins.has(link.statement.id),
      chains: [number],
    })),
  ];
}

function statementNotes(link: ChainLink): ReadonlyArray<string> {
  return [
    link.cue,
    link.onBehalfOf.length > 0
      ? `in the name of ${listWords(link.onBehalfOf.map(({ name }) => name))}`
      : null,
    link.via.length > 0 ? `through ${listWords(link.via.map(sourceName))}` : null,
    dateWords(link.date, link.dateText),
  ].filter((note): note is string => note !== null && note !== '');
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
    notes: [...new Set([...known.notes, ...card.notes])],
    chains: [...new Set([...known.chains, ...card.chains])],
  };
}

function linesOf({ document, links }: Chain, number: number): ReadonlyArray<Line> {
  const first = links[0];
  const opening: ReadonlyArray<Line> = first
    ? [{ ...plainLine, from: document.id, to: first.statement.id, words: null, chains: [number] }]
    : [];
  return [
    ...opening,
    ...links.map((link, place): Line => ({
      ...plainLine,
      from: link.statement.id,
      to: links[place + 1]?.statement.id ?? null,
      factuality: link.factuality,
      inferred: link.inferred,
      words: link.locator,
      chains: [number],
    })),
  ];
}

const plainLine = { factuality: null, stance: null, words: null, inferred: false } as const;

function mergeLines(lines: ReadonlyArray<Line>): ReadonlyArray<Line> {
  const byEnds = new Map<string, Line>();
  for (const line of lines) {
    const ends = JSON.stringify([line.from, line.to, line.factuality]);
    const known = byEnds.get(ends);
    byEnds.set(ends, known ? { ...known, chains: [...new Set([...known.chains, ...line.chains])] } : line);
  }
  return [...byEnds.values()];
}

interface ReplyPlacing {
  readonly place: number;
  readonly claimColumn: number;
}

function replyCard(evidence: Evidence, { place, claimColumn }: ReplyPlacing): Card {
  const { statement } = evidence;
  return {
    key: `reply ${place}`,
    id: statement.id,
    column: claimColumn - 1,
    kind: 'reply',
    title: listWords(statement.attributedTo.map(({ node }) => sourceName(node))) || 'unnamed source',
    notes: [
      evidence.stance ? `in reply, ${stanceWords[evidence.stance]}` : null,
      statement.cue,
      evidence.partiesSpokenFor.length > 0
        ? `for ${listWords(evidence.partiesSpokenFor.map(({ name }) => name))}`
        : null,
      dateWords(statement.date, statement.dateText),
      evidence.superseded ? 'superseded' : null,
    ].filter((note): note is string => note !== null && note !== ''),
    quote: statement.quotes[0] ?? null,
    isOrigin: false,
    chains: [],
  };
}

function replyLine(
  evidence: Evidence,
  { place, own }: { readonly place: number; readonly own: string },
): Line {
  const elsewhere = evidence.version.id === own ? '' : ' (another version)';
  return {
    ...plainLine,
    from: `reply ${place}`,
    to: null,
    stance: evidence.stance,
    words: elsewhere,
    chains: [],
  };
}

type AddresseeOutcome = Extract<Provenance, { __typename: 'Request' }>['outcome']['byAddressee'][number];

function addresseeOf(addressee: AddresseeOutcome): Addressee {
  const notes = [
    addressee.partial ? 'in part' : null,
    addressee.leftOpenBy.length > 0
      ? `left open by ${listWords(addressee.leftOpenBy.map(sourceName))}`
      : null,
    addressee.replySought === 'YES' ? 'was asked for a reply' : null,
    addressee.replySought === 'NO' ? 'was not asked for a reply' : null,
  ].filter((note) => note !== null);
  return {
    ids: addressee.addressees.map(({ id }) => id),
    name: listWords(addressee.addressees.map(({ name }) => name)) || 'unnamed addressee',
    outcome: addressee.value,
    note: notes.length > 0 ? notes.join('; ') : null,
  };
}
