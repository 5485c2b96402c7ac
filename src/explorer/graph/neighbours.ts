import type {
  ReadCountsQuery,
  ReadNeighboursQuery,
  ReadNeighboursQueryVariables,
} from '../operations.generated.js';

/** A field of the API that leads from a record to others. */
export type NeighbourField = Exclude<keyof ReadNeighboursQueryVariables, 'id' | 'first' | 'after'>;

/** How many there are along one field, in plain words. */
export interface Neighbourhood {
  readonly field: NeighbourField;
  readonly words: string;
  readonly count: number;
}

/** The ids of one page along a field. */
export interface NeighbourPage {
  readonly ids: ReadonlyArray<string>;
  /** Leads to the next page; null at the end. */
  readonly after: string | null;
}

const wordsByField: Readonly<Record<NeighbourField, string>> = {
  statements: 'what it says',
  statementsOnBehalf: 'what is said in its name',
  statementsCarried: 'what came through it',
  repliesSought: 'asked for a reply by',
  claimsAsActor: 'what it is said to do',
  claimsAsRecipient: 'what is said to be done to it',
  claimsAsObject: 'what it is an item of',
  documents: 'documents it issued',
  officeHolders: 'who holds office in it',
  parts: 'parts of it',
  places: 'places in it',
  reports: 'what it reports',
  derivatives: 'what was made from it',
  content: 'what it puts forward',
  heldBy: 'who says it',
  replies: 'replies to it',
  relatedBy: 'what relates to it',
  narrower: 'kinds of it',
  claims: 'what is said to be there',
  contains: 'what lies in it',
  holdsPosition: 'where it holds office',
  partOf: 'what it is part of',
  issuedBy: 'who issued it',
  derivedFrom: 'what it was made from',
  attributedTo: 'whose words it is',
  onBehalfOf: 'in whose name it is',
  via: 'through whom it came',
  respondsTo: 'what it responds to',
  reportedIn: 'where it is reported',
  soughtReplyFrom: 'who was asked for a reply',
  related: 'what it relates to',
  actors: 'who does it',
  recipients: 'whom it is done to',
  objects: 'its items',
  locatedAt: 'where it is',
  broader: 'what it is a kind of',
  within: 'what it lies in',
  inState: 'the state it is in',
};

/** Reads the counts of a record, one for each field that leads on. */
export function countsOf(node: NonNullable<ReadCountsQuery['node']>): ReadonlyArray<Neighbourhood> {
  const fields = Object.entries(node) as ReadonlyArray<[string, unknown]>; // fields by name, as asked
  return fields.flatMap(([field, value]) => {
    if (!isNeighbourField(field)) return [];
    return [{ field, words: wordsByField[field], count: countOf(value) }];
  });
}

/** Reads the ids of a page. */
export function pageOf(node: NonNullable<ReadNeighboursQuery['node']>, field: NeighbourField): NeighbourPage {
  const value = (node as Readonly<Record<string, unknown>>)[field]; // the field that was asked for
  if (Array.isArray(value))
    return { ids: (value as ReadonlyArray<Ended>).map(({ node: end }) => end.id), after: null };
  const { edges, pageInfo } = (value ?? emptyPage) as Paged;
  return {
    ids: edges.map(({ node: end }) => end.id),
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

interface Ended {
  readonly node: { readonly id: string };
}

interface Paged {
  readonly edges: ReadonlyArray<Ended>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const emptyPage: Paged = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

function isNeighbourField(field: string): field is NeighbourField {
  return Object.hasOwn(wordsByField, field);
}

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return (value as { readonly totalCount?: number } | null)?.totalCount ?? 0;
}
