import { ask } from './ask.js';
import { piecesOf } from './marked-text.js';
import type { TextPiece } from './marked-text.js';
import { search } from './operations.js';
import type { HitsFragment, SearchQuery } from './operations.generated.js';
import type { Entry } from './records.js';
import { counted, listed, plain } from './words.js';

/** A record in which the words stand, with how much is on record about it. */
export interface Hit extends Pick<Entry, 'id' | 'type' | 'kind' | 'anonymous'> {
  readonly label: string;
  /** What it is called, with the words marked where they stand in it. */
  readonly pieces: ReadonlyArray<TextPiece>;
  /** Another text of it in which the words stand: another name, or a quotation. Null where its name has them. */
  readonly besides: ReadonlyArray<TextPiece> | null;
  /** "12 claims": what is on record about it. */
  readonly amount: string;
}

/** Hits of one sort, the best first. */
export interface HitGroup {
  readonly title: string;
  readonly hits: ReadonlyArray<Hit>;
  /** There are more than these. */
  readonly hasMore: boolean;
}

/** Looks for words in names, titles, claims and quotations; groups without a hit are left out. */
export async function searchHits(
  text: string,
  { first, signal }: { readonly first: number; readonly signal: AbortSignal },
): Promise<ReadonlyArray<HitGroup>> {
  const answer = await ask(search, { text, first }, signal);
  return titles.flatMap(([field, title]) => {
    const found = answer[field];
    if (!found || found.edges.length === 0) return [];
    return [{ title, hits: found.edges.flatMap(hitOf), hasMore: found.pageInfo.hasNextPage }];
  });
}

const titles = [
  ['actors', 'Who'],
  ['claims', 'Claims and requests'],
  ['assets', 'Items'],
  ['places', 'Places'],
  ['statements', 'What was said'],
  ['documents', 'Documents'],
] as const satisfies ReadonlyArray<readonly [keyof SearchQuery, string]>;

type Edge = HitsFragment['edges'][number];
type Node = Edge['node'];

function hitOf({ node, matches }: Edge): ReadonlyArray<Hit> {
  const about = aboutOf(node);
  if (!about) return [];
  const own = matches.find(({ text }) => text === about.label);
  const other = own ? undefined : matches[0];
  return [
    {
      ...{ kind: null, anonymous: false },
      ...about,
      id: node.id,
      pieces: piecesOf(about.label, own?.ranges ?? []),
      besides: other ? piecesOf(other.text, other.ranges) : null,
    },
  ];
}

type About = Pick<Hit, 'type' | 'label' | 'amount'> & Partial<Pick<Hit, 'kind' | 'anonymous'>>;

function aboutOf(node: Node): About | null {
  switch (node.__typename) {
    case 'Actor':
      return {
        type: 'actor',
        kind: node.actorKind,
        anonymous: node.anonymous,
        label: node.name,
        amount: amountOfActor(node),
      };
    case 'Document':
      return {
        type: 'document',
        kind: node.documentKind,
        label: node.title ?? node.inText ?? documentWords(node),
        amount: counted(node.reports.totalCount, 'statement'),
      };
    case 'Statement':
      return {
        type: 'statement',
        label: `${listed(node.attributedTo.map((source) => sourceName(source.node))) || 'somebody'} ${node.cue ?? 'says'}`,
        amount: counted(node.content.totalCount, 'claim'),
      };
    case 'Asset':
      return { type: 'asset', label: node.name, amount: counted(node.claimsAsObject.totalCount, 'claim') };
    case 'Place':
      return { type: 'place', label: node.name, amount: counted(node.claims.totalCount, 'claim') };
    case 'Condition':
    case 'Evaluation':
    case 'Event':
    case 'Obligation':
    case 'Request':
    case 'Sanction':
      return {
        type: 'claim',
        kind: node.claimKind,
        label: node.text,
        amount: counted(node.heldBy.totalCount, 'statement'),
      };
  }
}

type ActorHit = Extract<Node, { readonly __typename: 'Actor' }>;

function amountOfActor({ claimsAsActor, claimsAsRecipient, statements }: ActorHit): string {
  const claims = claimsAsActor.totalCount + claimsAsRecipient.totalCount;
  return [
    claims > 0 || statements.totalCount === 0 ? counted(claims, 'claim') : null,
    statements.totalCount > 0 ? counted(statements.totalCount, 'statement') : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function documentWords({
  documentKind,
  issuedBy,
}: Extract<Node, { readonly __typename: 'Document' }>): string {
  const issuers = listed(issuedBy.map(({ node }) => node.name));
  return issuers ? `${plain(documentKind)} of ${issuers}` : plain(documentKind);
}

type SaidBy = Extract<Node, { readonly __typename: 'Statement' }>['attributedTo'][number]['node'];

function sourceName(source: SaidBy): string {
  return source.__typename === 'Actor' ? source.name : (source.title ?? source.inText ?? 'a document');
}
