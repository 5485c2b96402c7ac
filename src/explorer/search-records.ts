import { runOperation } from './run-operation.js';
import { markMatches } from './mark-matches.js';
import type { TextPiece } from './mark-matches.js';
import { search } from './operations.js';
import { documentLabel, statementLabel } from './record-labels.js';
import type { HitsFragment, SearchQuery } from './operations.generated.js';
import type { GraphRecord } from './records.js';
import { countWords } from './words.js';

/** A record that matches a search. */
export interface SearchResult extends Pick<GraphRecord, 'id' | 'type' | 'kind' | 'anonymous'> {
  readonly label: string;
  /** Its name in pieces, with the matches marked. */
  readonly pieces: ReadonlyArray<TextPiece>;
  /** Another text of it that matches, for example another name or a quotation; null when its name matches. */
  readonly otherText: ReadonlyArray<TextPiece> | null;
  /** How much is on record about it, for example "12 claims". */
  readonly amount: string;
}

/** The results of one type, best matches first. */
export interface SearchResultGroup {
  readonly title: string;
  readonly results: ReadonlyArray<SearchResult>;
  /** Whether there are more results than these. */
  readonly hasMore: boolean;
}

/**
 * Searches names, titles, claims and quotations. The group with the best match comes first: a claim with all words comes before an actor
 * with one of them. Groups without a result are omitted. Throws OperationFailed.
 */
export async function searchRecords(
  text: string,
  { first, signal }: { readonly first: number; readonly signal: AbortSignal },
): Promise<ReadonlyArray<SearchResultGroup>> {
  const answer = await runOperation(search, { text, first }, signal);
  const groups = titles.flatMap(([field, title]) => {
    const found = answer[field];
    const [best] = found?.edges ?? [];
    if (!found || !best) return [];
    const results = found.edges.flatMap(resultOf);
    return [{ title, results, hasMore: found.pageInfo.hasNextPage, score: best.score }];
  });
  return groups.toSorted((one, other) => other.score - one.score);
}

const titles = [
  ['actors', 'Who'],
  ['claims', 'Claims and requests'],
  ['assets', 'Items'],
  ['places', 'Places'],
  ['statements', 'Statements'],
  ['documents', 'Documents'],
] as const satisfies ReadonlyArray<readonly [keyof SearchQuery, string]>;

type Edge = HitsFragment['edges'][number];
type Node = Edge['node'];

function resultOf({ node, matches }: Edge): ReadonlyArray<SearchResult> {
  const summary = summaryOf(node);
  if (!summary) return [];
  const own = matches.find(({ text }) => text === summary.label);
  const other = own ? undefined : matches[0];
  return [
    {
      ...{ kind: null, anonymous: false },
      ...summary,
      id: node.id,
      pieces: markMatches(summary.label, own?.ranges ?? []),
      otherText: other ? markMatches(other.text, other.ranges) : null,
    },
  ];
}

type Summary = Pick<SearchResult, 'type' | 'label' | 'amount'> &
  Partial<Pick<SearchResult, 'kind' | 'anonymous'>>;

function summaryOf(node: Node): Summary | null {
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
        label: documentLabel({ ...node, kind: node.documentKind }),
        amount: countWords(node.reports.totalCount, 'statement'),
      };
    case 'Statement':
      return {
        type: 'statement',
        label: statementLabel(node),
        amount: countWords(node.content.totalCount, 'claim'),
      };
    case 'Asset':
      return { type: 'asset', label: node.name, amount: countWords(node.claimsAsObject.totalCount, 'claim') };
    case 'Place':
      return { type: 'place', label: node.name, amount: countWords(node.claims.totalCount, 'claim') };
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
        amount: countWords(node.contentOf.totalCount, 'statement'),
      };
  }
}

type ActorHit = Extract<Node, { readonly __typename: 'Actor' }>;

function amountOfActor({ claimsAsActor, claimsAsRecipient, statements }: ActorHit): string {
  const claims = claimsAsActor.totalCount + claimsAsRecipient.totalCount;
  return [
    claims > 0 || statements.totalCount === 0 ? countWords(claims, 'claim') : null,
    statements.totalCount > 0 ? countWords(statements.totalCount, 'statement') : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
