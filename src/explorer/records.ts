import type { FactsFragment } from './operations.generated.js';
import type { ClaimStatus, Factuality, Outcome, Polarity } from './operations.generated.js';
import { counted, listed, plain } from './words.js';

/** The sorts of records that the page tells apart by shape. */
export type RecordType = 'actor' | 'document' | 'statement' | 'claim' | 'asset' | 'place';

/** What the page knows of a record. */
export interface Entry {
  readonly id: string;
  readonly type: RecordType;
  /** The code of its kind: `STATE`, `REQUEST`; null for statements. */
  readonly kind: string | null;
  /** What it is called, in full. */
  readonly label: string;
  readonly iso3: string | null;
  readonly anonymous: boolean;
  readonly url: string | null;
  readonly quotes: ReadonlyArray<string>;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  /** Of claims alone. */
  readonly standing: Standing | null;
}

/** How a claim stands. */
export interface Standing {
  readonly status: ClaimStatus;
  readonly polarity: Polarity;
  readonly originsAtLeast: number;
  readonly originsAtMost: number;
  /** Hearsay of its shortest chain; null without a chain. */
  readonly hearsayLeast: number | null;
  readonly outcome: Outcome | null;
}

/** A relationship of two records. */
export interface Tie {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** The words along the line: "asked", "for", "said". */
  readonly words: string;
  readonly factuality: Factuality | null;
  readonly inferred: boolean;
  /** What else stands on it, as text. */
  readonly notes: ReadonlyArray<string>;
}

const bare = {
  kind: null,
  iso3: null,
  anonymous: false,
  url: null,
  quotes: [],
  date: null,
  dateText: null,
  dateStart: null,
  dateEnd: null,
  standing: null,
} as const;

/** Tells records apart from loads, dossiers and changes, which have ids, too. */
export function isRecord<Node extends { readonly __typename: string }>(
  node: Node,
): node is Exclude<Node, { __typename: 'Change' | 'Dossier' | 'Load' }> {
  return !['Change', 'Dossier', 'Load'].includes(node.__typename);
}

/** Makes of an answer what the page knows of a record. Null for what the page does not show, such as loads. */
export function entryOf(facts: FactsFragment): Entry | null {
  switch (facts.__typename) {
    case 'Actor':
      return {
        ...bare,
        ...{ id: facts.id, type: 'actor', kind: facts.actorKind, label: facts.name },
        ...{ iso3: facts.iso3, anonymous: facts.anonymous },
      };
    case 'Document':
      return documentEntry(facts);
    case 'Statement':
      return statementEntry(facts);
    case 'Asset':
      return { ...bare, id: facts.id, type: 'asset', kind: facts.category, label: facts.name };
    case 'Place':
      return { ...bare, id: facts.id, type: 'place', kind: facts.placeKind, label: facts.name };
    default:
      return claimEntry(facts);
  }
}

function documentEntry(facts: Extract<FactsFragment, { __typename: 'Document' }>): Entry {
  const issuers = listed(facts.issuedBy.map(({ node }) => node.name));
  const sort = plain(facts.documentKind);
  return {
    ...bare,
    ...datesOf(facts),
    id: facts.id,
    type: 'document',
    kind: facts.documentKind,
    label: facts.title ?? facts.inText ?? (issuers ? `${sort} of ${issuers}` : sort),
    url: facts.url,
  };
}

function statementEntry(facts: Extract<FactsFragment, { __typename: 'Statement' }>): Entry {
  const sources = listed(
    facts.attributedTo.map(({ node }) =>
      node.__typename === 'Actor' ? node.name : (node.title ?? node.inText ?? 'a document'),
    ),
  );
  return {
    ...bare,
    ...datesOf(facts),
    id: facts.id,
    type: 'statement',
    label: [sources || 'somebody', facts.cue ?? 'says'].join(' '),
    quotes: facts.quotes,
  };
}

type ClaimFacts = Exclude<
  FactsFragment,
  { __typename: 'Actor' | 'Document' | 'Statement' | 'Asset' | 'Place' }
>;

function claimEntry(facts: ClaimFacts): Entry {
  return {
    ...bare,
    ...datesOf(facts),
    id: facts.id,
    type: 'claim',
    kind: facts.claimKind,
    label: facts.text,
    standing: {
      status: facts.status.value,
      polarity: facts.status.polarity,
      originsAtLeast: facts.origins.for.atLeast,
      originsAtMost: facts.origins.for.atMost,
      hearsayLeast: leastOf(facts.attributionChains.map(({ hearsay }) => hearsay)),
      outcome: facts.__typename === 'Request' ? facts.outcome.value : null,
    },
  };
}

function datesOf({
  date,
  dateText,
  dateStart,
  dateEnd,
}: Pick<Entry, 'date' | 'dateText' | 'dateStart' | 'dateEnd'>) {
  return { date, dateText, dateStart, dateEnd };
}

function leastOf(numbers: ReadonlyArray<number>): number | null {
  return numbers.length > 0 ? Math.min(...numbers) : null;
}

/** The key of a record's kind in the legend: `actor:STATE`, `statement`. */
export function kindKey({ type, kind, anonymous }: Pick<Entry, 'type' | 'kind' | 'anonymous'>): string {
  if (type === 'actor' && anonymous) return 'actor:UNNAMED';
  return kind === null || type === 'document' || type === 'asset' || type === 'place'
    ? type
    : `${type}:${kind}`;
}

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  'actor:STATE': ['state', 'states'],
  'actor:PERSON': ['person', 'people'],
  'actor:ORGANIZATION': ['organization', 'organizations'],
  'actor:MEDIA': ['outlet', 'outlets'],
  'actor:GROUP': ['group', 'groups'],
  'actor:UNNAMED': ['unnamed source', 'unnamed sources'],
  document: ['document', 'documents'],
  statement: ['statement', 'statements'],
  'claim:REQUEST': ['request', 'requests'],
  'claim:EVENT': ['event', 'events'],
  'claim:OBLIGATION': ['obligation', 'obligations'],
  'claim:SANCTION': ['sanction', 'sanctions'],
  'claim:CONDITION': ['state of things', 'states of things'],
  'claim:EVALUATION': ['judgement', 'judgements'],
  asset: ['item', 'items'],
  place: ['place', 'places'],
};

/** The words for a kind of records: "request"; for more than one, "requests". */
export function kindWords(key: string, count = 1): string {
  const words = kindNames[key];
  if (!words) return key;
  return count === 1 ? words[0] : words[1];
}

/** "3 states". */
export function countedKind(key: string, count: number): string {
  return counted(count, kindWords(key, 1), kindWords(key, 2));
}
