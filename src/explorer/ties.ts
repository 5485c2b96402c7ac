import { linkWords } from './link-types.js';
import type { LinkType, ReadLinksQuery, Stance } from './operations.generated.js';
import type { Tie } from './records.js';
import { actionWords, factualityWords, plain, stanceWords } from './words.js';

type Nodes = NonNullable<ReadLinksQuery['nodes']>;
type Leaving = NonNullable<Nodes[number]>;

/** What may stand on a relationship of any type; each has a part of it. */
interface AnyLink {
  readonly node: { readonly id: string };
  readonly inferred: boolean;
  readonly as?: string | null;
  readonly title?: string | null;
  readonly locator?: string | null;
  readonly quantityText?: string | null;
  readonly factuality?: Tie['factuality'];
  readonly stance?: Stance;
  readonly relation?: string;
  readonly action?: keyof typeof actionWords | null;
  readonly [other: string]: unknown;
}

/** Fields of an answer that hold relationships, with their type in the graph. */
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

const relationWords: Readonly<Record<string, string>> = {
  SAME_AS: 'same as',
  PART_OF: 'part of',
  BECAUSE: 'because of',
  FOLLOWS: 'follows',
  DURING: 'during',
  ANSWERS: 'answers',
  BEARS_ON: 'bears on',
  SUPPORTS: 'speaks for',
  REFUTES: 'speaks against',
};

/** Makes of an answer the relationships that leave its records. */
export function tiesOf(nodes: Nodes): ReadonlyArray<Tie> {
  return nodes.flatMap((node) => (node ? tiesLeaving(node) : []));
}

function tiesLeaving(node: Leaving): ReadonlyArray<Tie> {
  return Object.entries(node).flatMap(([field, value]) => {
    if (!Object.hasOwn(typesByField, field)) return [];
    const links = linksOf(value);
    return links.map((link, place) => tieOf(node.id, field, link, place));
  });
}

/** A bounded field is a list of links; a paged one holds it in `edges`. */
function linksOf(value: unknown): ReadonlyArray<AnyLink> {
  if (Array.isArray(value)) return value as ReadonlyArray<AnyLink>; // as the operation asks for them
  const { edges } = value as { readonly edges?: ReadonlyArray<AnyLink> };
  return edges ?? [];
}

function tieOf(from: string, field: string, link: AnyLink, place: number): Tie {
  const type = typesByField[field] ?? field;
  return {
    key: `${from}|${type}|${link.node.id}|${place}`,
    from,
    to: link.node.id,
    type,
    words: tieWords(type, { stance: link.stance ?? null, relation: link.relation ?? null }),
    factuality: link.factuality ?? null,
    inferred: link.inferred,
    notes: notesOf(link),
  };
}

/** The words along a line: what a reply does, or how two contents are related, say more than the type. */
export function tieWords(
  type: string,
  { stance, relation }: { readonly stance: Stance | null; readonly relation: string | null },
): string {
  if (stance) return stance === 'QUERY' ? 'asks about' : stanceWords[stance];
  return relation ? (relationWords[relation] ?? plain(relation)) : linkWords(type);
}

function notesOf({ as, title, locator, quantityText, action, factuality }: AnyLink): ReadonlyArray<string> {
  return [
    as ? `“${as}”` : null,
    title ?? null,
    action ? actionWords[action] : null,
    quantityText ?? null,
    factuality && factuality !== 'CERTAIN' ? factualityWords[factuality] : null,
    locator ?? null,
  ].filter((note) => note !== null);
}
