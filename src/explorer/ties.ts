import type { ReadLinksQuery } from './operations.generated.js';
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
  readonly stance?: keyof typeof stanceWords;
  readonly relation?: string;
  readonly action?: keyof typeof actionWords | null;
  readonly [other: string]: unknown;
}

/** Fields of an answer that hold relationships, with their type in the graph and the words along the line. */
const typesByField: Readonly<Record<string, { readonly type: string; readonly words: string }>> = {
  holdsPosition: { type: 'HOLDS_POSITION', words: 'holds office in' },
  partOf: { type: 'PART_OF', words: 'part of' },
  issuedBy: { type: 'ISSUED_BY', words: 'issued by' },
  derivedFrom: { type: 'DERIVED_FROM', words: 'made from' },
  attributedTo: { type: 'ATTRIBUTED_TO', words: 'said by' },
  onBehalfOf: { type: 'ON_BEHALF_OF', words: 'in the name of' },
  via: { type: 'VIA', words: 'through' },
  content: { type: 'HAS_CONTENT', words: 'says' },
  respondsTo: { type: 'RESPONDS_TO', words: 'responds to' },
  reportedIn: { type: 'REPORTED_IN', words: 'reported in' },
  soughtReplyFrom: { type: 'SOUGHT_REPLY_FROM', words: 'sought a reply from' },
  related: { type: 'RELATED_TO', words: 'related to' },
  actors: { type: 'ACTOR', words: 'by' },
  recipients: { type: 'RECIPIENT', words: 'to' },
  objects: { type: 'OBJECT', words: 'for' },
  locatedAt: { type: 'LOCATED_AT', words: 'at' },
  broader: { type: 'BROADER', words: 'a kind of' },
  within: { type: 'WITHIN', words: 'in' },
  inState: { type: 'IN_STATE', words: 'in the state' },
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

/** The words along lines of a type, as the legend has them. */
export function linkWords(type: string): string {
  return Object.values(typesByField).find((known) => known.type === type)?.words ?? plain(type);
}

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
  const { type, words } = typesByField[field] ?? { type: field, words: field };
  return {
    key: `${from}|${type}|${link.node.id}|${place}`,
    from,
    to: link.node.id,
    type,
    words: ownWords(link) ?? words,
    factuality: link.factuality ?? null,
    inferred: link.inferred,
    notes: notesOf(link),
  };
}

function ownWords(link: AnyLink): string | null {
  if (link.stance) return link.stance === 'QUERY' ? 'asks about' : stanceWords[link.stance];
  return link.relation ? (relationWords[link.relation] ?? plain(link.relation)) : null;
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
