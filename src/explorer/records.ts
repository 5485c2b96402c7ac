import type { FactsFragment } from './operations.generated.js';
import type { ClaimStatus, Factuality, Outcome, Polarity } from './operations.generated.js';
import { quantityWords } from './provenance/quantity-words.js';
import { documentLabel, statementLabel } from './record-labels.js';
import { countWords } from './words.js';

/** The types of records; each is drawn with a shape of its own. */
export type RecordType = 'actor' | 'document' | 'statement' | 'claim' | 'asset' | 'place';

/** A record as the page shows it. */
export interface GraphRecord {
  readonly id: string;
  readonly type: RecordType;
  /** The code of its kind: `STATE`, `REQUEST`; null for statements. */
  readonly kind: string | null;
  /** Its full name, title or text. */
  readonly label: string;
  readonly iso3: string | null;
  readonly anonymous: boolean;
  readonly url: string | null;
  readonly quotes: ReadonlyArray<string>;
  /** The amounts of a claim, for example `loan: 2,000,000 EUR`. */
  readonly amounts: ReadonlyArray<string>;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  /** Null for records that are not claims. */
  readonly claim: ClaimSummary | null;
}

/** The derived values of a claim. */
export interface ClaimSummary {
  readonly status: ClaimStatus;
  readonly polarity: Polarity;
  readonly originsAtLeast: number;
  readonly originsAtMost: number;
  /** How often its shortest attribution chain passes it on; null when it has no chain. */
  readonly minHearsay: number | null;
  /** Null for claims that are not requests. */
  readonly outcome: Outcome | null;
}

/** A relationship between two records. */
export interface Relationship {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** The words along the line: "asked", "for", "said". */
  readonly words: string;
  readonly factuality: Factuality | null;
  readonly inferred: boolean;
  /** Its other properties, as text. */
  readonly notes: ReadonlyArray<string>;
}

/** A record of which nothing but id, type and label is known. */
export const noFacts = {
  kind: null,
  iso3: null,
  anonymous: false,
  url: null,
  quotes: [],
  amounts: [],
  date: null,
  dateText: null,
  dateStart: null,
  dateEnd: null,
  claim: null,
} as const;

/** Returns whether a node is a record: loads, dossiers and changes have ids, too, and are not. */
export function isRecord<Node extends { readonly __typename: string }>(
  node: Node,
): node is Exclude<Node, { __typename: 'Change' | 'Dossier' | 'Load' }> {
  return !['Change', 'Dossier', 'Load'].includes(node.__typename);
}

/** Returns a record from the facts that the server sent. */
export function recordFrom(facts: FactsFragment): GraphRecord | null {
  switch (facts.__typename) {
    case 'Actor':
      return {
        ...noFacts,
        ...{ id: facts.id, type: 'actor', kind: facts.actorKind, label: facts.name },
        ...{ iso3: facts.iso3, anonymous: facts.anonymous },
      };
    case 'Document':
      return documentRecord(facts);
    case 'Statement':
      return statementRecord(facts);
    case 'Asset':
      return { ...noFacts, id: facts.id, type: 'asset', kind: facts.category, label: facts.name };
    case 'Place':
      return { ...noFacts, id: facts.id, type: 'place', kind: facts.placeKind, label: facts.name };
    default:
      return claimRecord(facts);
  }
}

function documentRecord(facts: Extract<FactsFragment, { __typename: 'Document' }>): GraphRecord {
  return {
    ...noFacts,
    ...datesOf(facts),
    id: facts.id,
    type: 'document',
    kind: facts.documentKind,
    label: documentLabel({ ...facts, kind: facts.documentKind }),
    url: facts.url,
  };
}

function statementRecord(facts: Extract<FactsFragment, { __typename: 'Statement' }>): GraphRecord {
  return {
    ...noFacts,
    ...datesOf(facts),
    id: facts.id,
    type: 'statement',
    label: statementLabel(facts),
    quotes: facts.quotes,
  };
}

type ClaimFacts = Exclude<
  FactsFragment,
  { __typename: 'Actor' | 'Document' | 'Statement' | 'Asset' | 'Place' }
>;

function claimRecord(facts: ClaimFacts): GraphRecord {
  return {
    ...noFacts,
    ...datesOf(facts),
    id: facts.id,
    type: 'claim',
    kind: facts.claimKind,
    label: facts.text,
    amounts: amountsOf(facts),
    claim: {
      status: facts.status.value,
      polarity: facts.status.polarity,
      originsAtLeast: facts.origins.for.atLeast,
      originsAtMost: facts.origins.for.atMost,
      minHearsay: minimum(facts.attributionChains.map(({ hearsay }) => hearsay)),
      outcome: facts.__typename === 'Request' ? facts.outcome.value : null,
    },
  };
}

/** Items without an amount are left out. */
function amountsOf({ quantityText, objects }: ClaimFacts): ReadonlyArray<string> {
  const ofItems = objects.flatMap((item) => {
    const [words, { node }] = [quantityWords(item), item];
    const name = node.__typename === 'Actor' || node.__typename === 'Asset' ? node.name : node.text;
    return words === null ? [] : [`${name}: ${words}`];
  });
  return quantityText === null ? ofItems : [quantityText, ...ofItems];
}

function datesOf({
  date,
  dateText,
  dateStart,
  dateEnd,
}: Pick<GraphRecord, 'date' | 'dateText' | 'dateStart' | 'dateEnd'>) {
  return { date, dateText, dateStart, dateEnd };
}

function minimum(numbers: ReadonlyArray<number>): number | null {
  return numbers.length > 0 ? Math.min(...numbers) : null;
}

/** Returns the key of a record's kind in the legend, for example `actor:STATE` or `statement`. */
export function kindKey({ type, kind, anonymous }: Pick<GraphRecord, 'type' | 'kind' | 'anonymous'>): string {
  if (type === 'actor' && anonymous) return 'actor:UNNAMED';
  return kind === null || type === 'document' || type === 'asset' || type === 'place'
    ? type
    : `${type}:${kind}`;
}

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  'actor:STATE': ['state', 'states'],
  'actor:PERSON': ['person', 'people'],
  'actor:ORGANIZATION': ['organization', 'organizations'],
  'actor:COMPANY': ['company', 'companies'],
  'actor:POLITICAL_PARTY': ['political party', 'political parties'],
  'actor:COURT': ['court', 'courts'],
  'actor:AGENCY': ['agency', 'agencies'],
  'actor:MEDIA': ['outlet', 'outlets'],
  'actor:GROUP': ['group', 'groups'],
  'actor:UNNAMED': ['unnamed source', 'unnamed sources'],
  document: ['document', 'documents'],
  statement: ['statement', 'statements'],
  'claim:REQUEST': ['request', 'requests'],
  'claim:EVENT': ['event', 'events'],
  'claim:OBLIGATION': ['obligation', 'obligations'],
  'claim:SANCTION': ['sanction', 'sanctions'],
  'claim:CONDITION': ['situation', 'situations'],
  'claim:EVALUATION': ['judgement', 'judgements'],
  asset: ['item', 'items'],
  place: ['place', 'places'],
};

/** Returns the words for a kind of records: "request", or "requests" for more than one. */
export function kindWords(key: string, count = 1): string {
  const words = kindNames[key];
  if (!words) return key;
  return count === 1 ? words[0] : words[1];
}

/** Returns the number of records of a kind in words, for example "3 states". */
export function kindCountWords(key: string, count: number): string {
  return countWords(count, kindWords(key, 1), kindWords(key, 2));
}
