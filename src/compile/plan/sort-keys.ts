import { KnownError } from '../../errors.js';
import { endsChains, isStatement } from '../../model/record-conditions.js';
import type { LinkType, NodeType, Property, Relationship } from '../../model/types.js';
import type { SortKey } from '../plan-nodes.js';
import { countedBy } from './counted-by.js';

/** The type of the records of a list, and the relationship that leads to them, if any. */
export interface Listing {
  readonly type: NodeType;
  readonly relationship: Relationship | null;
}

/**
 * Returns the sort keys of a list: those of `orderBy` (two at most), then keys that make the order total.
 *
 * Throws ORDER_INVALID. Default: by id; outgoing relationships by their position in the dossier.
 */
export function sortKeys(listing: Listing, orderBy: unknown): ReadonlyArray<SortKey> {
  const wanted = (orderBy ?? []) as ReadonlyArray<Readonly<Record<string, unknown>>>; // coerced by graphql to a list
  if (wanted.length > 2)
    throw new KnownError(
      'ORDER_INVALID',
      `Found ${wanted.length} orders in orderBy; at most two are allowed.`,
    );
  const given = wanted.map((entry) => orderKey(listing, entry));
  const keys = given.length > 0 ? given : defaultKeys(listing);
  const twice = keys.find((key, index) => keys.findIndex((other) => sameKey(key, other)) < index);
  if (twice)
    throw new KnownError('ORDER_INVALID', `The order by "${twice.property}" stands twice in orderBy.`);
  const direction = keys.at(-1)?.direction ?? 'ASC';
  return [...keys, ...tieKeys(listing, direction).filter((tie) => !keys.some((key) => sameKey(key, tie)))];
}

function orderKey(listing: Listing, entry: Readonly<Record<string, unknown>>): SortKey {
  const { relationship } = listing;
  if (!relationship) return nodeKey(listing.type, entry);
  if (entry['node'] != null) return nodeKey(listing.type, entry['node'] as Record<string, unknown>); // TOrder
  return linkKey(relationship.link, (entry['edge'] ?? {}) as Record<string, unknown>); // LOrder
}

function nodeKey(type: NodeType, entry: Readonly<Record<string, unknown>>): SortKey {
  const [field, direction] = onlyEntry(entry);
  const counts = countedBy(type, field);
  if (counts)
    return computedKey(field, direction, { type: 'number', computed: { kind: 'count', of: counts } });
  if (field === 'documentDate' && endsChains(type)) {
    const of = isStatement(type) ? 'statement' : 'claim';
    return computedKey(field, direction, { type: 'text', computed: { kind: 'documentDate', of } });
  }
  const order = type.orders.find((candidate) => candidate.field === field);
  if (!order) throw new KnownError('ORDER_INVALID', `${type.name} has no order by "${field}".`);
  return { on: 'node', property: order.key, type: order.type, direction, nullable: false };
}

function computedKey(
  property: string,
  direction: SortKey['direction'],
  of: Required<Pick<SortKey, 'type' | 'computed'>>,
): SortKey {
  return { on: 'node', property, direction, nullable: false, ...of };
}

function linkKey(link: LinkType, entry: Readonly<Record<string, unknown>>): SortKey {
  const [field, direction] = onlyEntry(entry);
  const order = link.orders.find((candidate) => candidate.field === field);
  if (order && order.key !== field)
    return { on: 'link', property: order.key, type: order.type, direction, nullable: true };
  const property = link.properties.get(field);
  if (!property) throw new KnownError('ORDER_INVALID', `${link.name} has no order by "${field}".`);
  return { on: 'link', property: field, type: keyType(property), direction, nullable: true };
}

function keyType(property: Property): SortKey['type'] {
  switch (property.scalar) {
    case 'Int':
    case 'Float':
      return 'number';
    case 'Boolean':
      return 'boolean';
    case 'Date':
      return 'date';
    case 'DateTime':
      return 'datetime';
    default:
      return 'text';
  }
}

function onlyEntry(entry: Readonly<Record<string, unknown>>): readonly [string, 'ASC' | 'DESC'] {
  const [first, ...rest] = Object.entries(entry);
  if (!first || rest.length > 0 || first[1] == null)
    throw new KnownError('ORDER_INVALID', 'Each entry of orderBy names exactly one order.');
  return [first[0], first[1] === 'DESC' ? 'DESC' : 'ASC'];
}

function defaultKeys({ relationship }: Listing): ReadonlyArray<SortKey> {
  if (relationship?.direction !== 'OUT' || !relationship.link.properties.has('position')) return [];
  return [{ on: 'link', property: 'position', type: 'number', direction: 'ASC', nullable: true }];
}

/** Returns the last keys, in the direction of the key before them, so that one index serves the whole order in both directions. */
function tieKeys({ relationship }: Listing, direction: SortKey['direction']): ReadonlyArray<SortKey> {
  const id: SortKey = { on: 'node', property: 'id', type: 'text', direction, nullable: false };
  if (!relationship || relationship.link.keyProperties.length === 0) return [id];
  return [id, { on: 'link', property: 'key', type: 'text', direction, nullable: true }];
}

function sameKey(a: SortKey, b: SortKey): boolean {
  return a.on === b.on && a.property === b.property;
}
