import type { ReadProvenanceQuery } from '../operations.generated.js';
import type { Factuality, Outcome, Stance } from '../operations.generated.js';
import { dateWords, listed, plain, stanceWords } from '../words.js';

/** A claim with all that says so, as the server gives it. */
export type Provenance = Extract<NonNullable<ReadProvenanceQuery['node']>, { readonly chains: unknown }>;

/** A card of the picture. Columns count from the left, documents at 0. */
export interface Card {
  readonly key: string;
  /** The record it stands for. */
  readonly id: string;
  readonly column: number;
  readonly kind: 'document' | 'statement' | 'reply';
  readonly title: string;
  readonly notes: ReadonlyArray<string>;
  readonly quote: string | null;
  readonly isOrigin: boolean;
  /** The numbers of the chains that it is part of. */
  readonly chains: ReadonlyArray<number>;
}

/** A line between two cards, or between a card and the claim (`to` null). */
export interface Thread {
  readonly from: string;
  readonly to: string | null;
  readonly factuality: Factuality | null;
  readonly stance: Stance | null;
  readonly words: string | null;
  readonly inferred: boolean;
  readonly chains: ReadonlyArray<number>;
}

/** Somebody asked, and what is reported of the answer. */
export interface Addressee {
  readonly ids: ReadonlyArray<string>;
  readonly name: string;
  readonly outcome: Outcome;
  readonly note: string | null;
}

/** What is drawn for a claim. */
export interface Picture {
  readonly cards: ReadonlyArray<Card>;
  readonly threads: ReadonlyArray<Thread>;
  readonly addressees: ReadonlyArray<Addressee>;
  /** The column of the claim. */
  readonly claimColumn: number;
}

type Chain = Provenance['chains'][number];
type ChainLink = Chain['links'][number];
type NamedSource = ChainLink['sources'][number];
type Evidence = Provenance['standing']['evidence'][number];

/** Works out the cards and lines of a claim: each statement once, however many chains lead through it. */
export function pictureOf(provenance: Provenance): Picture {
  const claimColumn = Math.max(1, ...provenance.chains.map(({ links }) => links.length)) + 1;
  const origins = originStatements(provenance);
  const replies = provenance.standing.evidence.filter(({ stance }) => stance !== null);
  return {
    cards: [
      ...united(
        provenance.chains.flatMap((chain, number) => cardsOf(chain, { number, claimColumn, origins })),
      ),
      ...replies.map((evidence, place) => replyCard(evidence, { place, claimColumn })),
    ],
    threads: [
      ...unitedThreads(provenance.chains.flatMap(threadsOf)),
      ...replies.map((evidence, place) => replyThread(evidence, { place, own: provenance.id })),
    ],
    addressees: provenance.__typename === 'Request' ? provenance.result.byAddressee.map(addresseeOf) : [],
    claimColumn,
  };
}

/** What a source is called. */
export function nameOf(source: NamedSource): string {
  if (source.__typename === 'Actor') return source.name;
  return source.title ?? source.inText ?? plain(source.documentKind);
}

/** What a document is called: its title, or what it is and whose. */
export function documentName(document: Chain['document']): string {
  if (document.title) return document.title;
  const issuers = listed(document.issuedBy.map(({ node }) => node.name));
  return issuers ? `${plain(document.kind)} of ${issuers}` : plain(document.kind);
}

function originStatements({ rests }: Provenance): ReadonlySet<string> {
  const all = [...rests.for.origins, ...rests.against.origins];
  return new Set(all.flatMap(({ statements }) => statements.map(({ id }) => id)));
}

interface Placing {
  readonly number: number;
  readonly claimColumn: number;
  readonly origins: ReadonlySet<string>;
}

/** Statements stand as near to the claim as they can, so that those who say it themselves stand in one column. */
function cardsOf(chain: Chain, { number, claimColumn, origins }: Placing): ReadonlyArray<Card> {
  const { document, links } = chain;
  return [
    {
      key: document.id,
      id: document.id,
      column: 0,
      kind: 'document',
      title: documentName(document),
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
      title: listed(link.sources.map(nameOf)) || 'somebody',
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
    link.onBehalfOf.length > 0 ? `in the name of ${listed(link.onBehalfOf.map(({ name }) => name))}` : null,
    link.via.length > 0 ? `through ${listed(link.via.map(nameOf))}` : null,
    dateWords(link.date, link.dateText),
  ].filter((note): note is string => note !== null && note !== '');
}

/** One card for each record: the leftmost place counts, so that lines lead to the right. */
function united(cards: ReadonlyArray<Card>): ReadonlyArray<Card> {
  const byKey = new Map<string, Card>();
  for (const card of cards) {
    const known = byKey.get(card.key);
    byKey.set(card.key, known ? uniteCards(known, card) : card);
  }
  return [...byKey.values()];
}

function uniteCards(known: Card, card: Card): Card {
  return {
    ...known,
    column: Math.min(known.column, card.column),
    notes: [...new Set([...known.notes, ...card.notes])],
    chains: [...new Set([...known.chains, ...card.chains])],
  };
}

function threadsOf({ document, links }: Chain, number: number): ReadonlyArray<Thread> {
  const first = links[0];
  const opening: ReadonlyArray<Thread> = first
    ? [{ ...plainThread, from: document.id, to: first.statement.id, words: null, chains: [number] }]
    : [];
  return [
    ...opening,
    ...links.map((link, place): Thread => ({
      ...plainThread,
      from: link.statement.id,
      to: links[place + 1]?.statement.id ?? null,
      factuality: link.factuality,
      inferred: link.inferred,
      words: link.locator,
      chains: [number],
    })),
  ];
}

const plainThread = { factuality: null, stance: null, words: null, inferred: false } as const;

function unitedThreads(threads: ReadonlyArray<Thread>): ReadonlyArray<Thread> {
  const byEnds = new Map<string, Thread>();
  for (const thread of threads) {
    const ends = JSON.stringify([thread.from, thread.to, thread.factuality]);
    const known = byEnds.get(ends);
    byEnds.set(
      ends,
      known ? { ...known, chains: [...new Set([...known.chains, ...thread.chains])] } : thread,
    );
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
    title: listed(statement.attributedTo.map(({ node }) => nameOf(node))) || 'somebody',
    notes: [
      evidence.stance ? `in reply, ${stanceWords[evidence.stance]}` : null,
      statement.cue,
      evidence.partiesSpokenFor.length > 0
        ? `for ${listed(evidence.partiesSpokenFor.map(({ name }) => name))}`
        : null,
      dateWords(statement.date, statement.dateText),
      evidence.superseded ? 'superseded' : null,
    ].filter((note): note is string => note !== null && note !== ''),
    quote: statement.quotes[0] ?? null,
    isOrigin: false,
    chains: [],
  };
}

function replyThread(
  evidence: Evidence,
  { place, own }: { readonly place: number; readonly own: string },
): Thread {
  const elsewhere = evidence.version.id === own ? '' : ' (another telling)';
  return {
    ...plainThread,
    from: `reply ${place}`,
    to: null,
    stance: evidence.stance,
    words: elsewhere,
    chains: [],
  };
}

type AddresseeOutcome = Extract<Provenance, { __typename: 'Request' }>['result']['byAddressee'][number];

function addresseeOf(asked: AddresseeOutcome): Addressee {
  const notes = [
    asked.partial ? 'in part' : null,
    asked.leftOpenBy.length > 0 ? `left open by ${listed(asked.leftOpenBy.map(nameOf))}` : null,
    asked.replySought === 'YES' ? 'was asked for a reply' : null,
    asked.replySought === 'NO' ? 'was not asked for a reply' : null,
  ].filter((note) => note !== null);
  return {
    ids: asked.addressees.map(({ id }) => id),
    name: listed(asked.addressees.map(({ name }) => name)) || 'nobody named',
    outcome: asked.value,
    note: notes.length > 0 ? notes.join('; ') : null,
  };
}
