import { linkWordsFrom } from './link-types.js';
import type { LinkType, ReadLinksQuery, Stance } from './operations.generated.js';
import { quantityWords } from './provenance/quantity-words.js';
import type { Quantity } from './provenance/quantity-words.js';
import type { Relationship } from './records.js';
import { actionInWords, factualityWords, codeWords, stanceWords } from './words.js';

type Nodes = NonNullable<ReadLinksQuery['nodes']>;
type AnyRecord = NonNullable<Nodes[number]>;

/** The properties of relationships of all types; each type has some of them. */
interface AnyLink extends Partial<Quantity> {
  readonly node: { readonly id: string };
  readonly inferred: boolean;
  readonly as?: string | null;
  readonly title?: string | null;
  readonly locator?: string | null;
  readonly factuality?: Relationship['factuality'];
  readonly stance?: Stance;
  readonly relation?: string;
  readonly action?: Parameters<typeof actionInWords>[0];
  readonly actionText?: string | null;
  readonly [other: string]: unknown;
}

/** The fields of an answer that hold relationships, with the type of each. */
const typesByField: Readonly<Record<string, LinkType>> = {
  holdsPosition: 'HOLDS_POSITION',
  partOf: 'PART_OF',
  issuedBy: 'ISSUED_BY',
  derivedFrom: 'DERIVED_FROM',
  attributedTo: 'ATTRIBUTED_TO',
  onBehalfOf: 'ON_BEHALF_OF',
  via: 'VIA',
  content: 'HAS_CONTENT',
  respondsTo: 'RESPONDS_TO',
  reportedIn: 'REPORTED_IN',
  soughtReplyFrom: 'SOUGHT_REPLY_FROM',
  related: 'RELATED_TO',
  actors: 'ACTOR',
  recipients: 'RECIPIENT',
  objects: 'OBJECT',
  locatedAt: 'LOCATED_AT',
  broader: 'BROADER',
  within: 'WITHIN',
  inState: 'IN_STATE',
};

/** Most relationships have no quantity. */
const noQuantity: Quantity = {
  amount: null,
  minValue: null,
  maxValue: null,
  unitText: null,
  quantityText: null,
};

const relationWords: Readonly<Record<string, string>> = {
  SAME_AS: 'same as',
  PART_OF: 'part of',
  BECAUSE: 'because of',
  FOLLOWS: 'follows',
  DURING: 'during',
  ANSWERS: 'answers',
  BEARS_ON: 'relevant to',
  SUPPORTS: 'supports',
  REFUTES: 'contradicts',
};

/** Returns the relationships in an answer. */
export function relationshipsFrom(nodes: Nodes): ReadonlyArray<Relationship> {
  return nodes.flatMap((node) => (node ? relationshipsOf(node) : []));
}

function relationshipsOf(node: AnyRecord): ReadonlyArray<Relationship> {
  return Object.entries(node).flatMap(([field, value]) => {
    if (!Object.hasOwn(typesByField, field)) return [];
    const links = linksOf(value);
    return links.map((link, place) => relationshipOf(node, field, link, place));
  });
}

/** Some fields are lists of links; paged fields have the list in `edges`. */
function linksOf(value: unknown): ReadonlyArray<AnyLink> {
  if (Array.isArray(value)) return value as ReadonlyArray<AnyLink>; // as the operation asks for them
  const { edges } = value as { readonly edges?: ReadonlyArray<AnyLink> };
  return edges ?? [];
}

function relationshipOf(
  { id: from, __typename }: AnyRecord,
  field: string,
  link: AnyLink,
  place: number,
): Relationship {
  const { stance = null, relation = null } = link;
  const type = typesByField[field] ?? field;
  return {
    key: `${from}|${type}|${link.node.id}|${place}`,
    from,
    to: link.node.id,
    type,
    words: relationshipWords(type, { from: __typename, stance, relation }),
    factuality: link.factuality ?? null,
    inferred: link.inferred,
    notes: notesOf(link),
  };
}

/** What the words along a relationship depend on beside its type. */
interface RelationshipDetails {
  /** The API's type of the record where it starts. */
  readonly from: string;
  readonly stance: Stance | null;
  readonly relation: string | null;
}

/** Returns the words along a relationship. A stance or a kind of relation says more than the type. */
export function relationshipWords(type: string, { from, stance, relation }: RelationshipDetails): string {
  if (stance) return stance === 'QUERY' ? 'asks about' : stanceWords[stance];
  return relation ? (relationWords[relation] ?? codeWords(relation)) : linkWordsFrom(from, type);
}

function notesOf(link: AnyLink): ReadonlyArray<string> {
  const { as, title, locator, action, actionText, factuality } = link;
  return [
    as ? `“${as}”` : null,
    title ?? null,
    actionInWords(action, actionText),
    quantityWords({ ...noQuantity, ...link }),
    factuality && factuality !== 'CERTAIN' ? factualityWords[factuality] : null,
    locator ?? null,
  ].filter((note) => note !== null);
}
