import { KnownError } from '../../src/errors.js';
import { invariant } from '../../src/lib/invariant.js';
import type { Model, NodeType, Property, Relationship } from '../../src/model/types.js';
import type { NaiveEdge, NaiveGraph, NaiveRecord, Values } from './naive-graph.js';

/** What is listed: records of a type, or those that a relationship leads to. */
export interface NaiveListing {
  readonly type: NodeType;
  readonly relationship: Relationship | null;
}

export interface NaiveKey {
  readonly on: 'node' | 'link';
  readonly property: string;
  readonly least: string | number | boolean;
  readonly moment: boolean;
  readonly descending: boolean;
}

const none: Values = {};

/** The keys of the order that was asked, then those that tell any two records apart. */
export function naiveKeys({ type, relationship }: NaiveListing, orderBy: unknown): ReadonlyArray<NaiveKey> {
  const asked = ((orderBy ?? []) as ReadonlyArray<Values>).map((entry) =>
    askedKey({ type, relationship }, entry),
  );
  const keys = asked.length > 0 ? asked : defaultKeys(relationship);
  const id: NaiveKey = { on: 'node', property: 'id', least: '', moment: false, descending: false };
  const ties =
    relationship && relationship.link.keyProperties.length > 0
      ? [id, { ...id, on: 'link' as const, property: 'key' }]
      : [id];
  return [...keys, ...ties.filter((tie) => !keys.some((key) => isSame(key, tie)))];
}

function isSame(a: NaiveKey, b: NaiveKey): boolean {
  return a.on === b.on && a.property === b.property;
}

function defaultKeys(relationship: Relationship | null): ReadonlyArray<NaiveKey> {
  if (relationship?.direction !== 'OUT' || !relationship.link.properties.has('position')) return [];
  return [{ on: 'link', property: 'position', least: -1e308, moment: false, descending: false }];
}

function askedKey({ type, relationship }: NaiveListing, entry: Values): NaiveKey {
  if (!relationship) return fieldKey('node', type, entry);
  if (entry['node'] != null) return fieldKey('node', type, entry['node'] as Values);
  return fieldKey('link', relationship.link, entry['edge'] as Values);
}

function fieldKey(
  on: 'node' | 'link',
  holder: Pick<NodeType, 'orders' | 'properties'>,
  entry: Values,
): NaiveKey {
  const [[field, direction]] = Object.entries(entry) as [[string, unknown]];
  const property = holder.orders.find((order) => order.field === field)?.key ?? field;
  const scalar = holder.properties.get(property)?.scalar ?? 'String';
  return {
    on,
    property,
    least: leastOf(scalar),
    moment: scalar === 'DateTime',
    descending: direction === 'DESC',
  };
}

function leastOf(scalar: string): string | number | boolean {
  if (scalar === 'Int' || scalar === 'Float') return -1e308;
  if (scalar === 'Boolean') return false;
  if (scalar === 'Date') return '0000-01-01';
  return scalar === 'DateTime' ? '0000-01-01T00:00Z' : '';
}

/** Throws ORDER_INVALID, INPUT_NULL, PAGE_INVALID, CURSOR_INVALID or CURSOR_OTHER_ORDER. */
export function checkArguments(listing: NaiveListing, args: Values, paged: boolean): void {
  const orders = (args['orderBy'] ?? []) as ReadonlyArray<Values>;
  if (orders.length > 2) throw new KnownError('ORDER_INVALID', 'three orders');
  const keys = naiveKeys(listing, orders);
  if (keys.some((key, index) => keys.findIndex((other) => isSame(key, other)) < index))
    throw new KnownError('ORDER_INVALID', 'one order twice');
  if (args['where'] != null && holdsNull(args['where'])) throw new KnownError('INPUT_NULL', 'null');
  if (!paged) return;
  if (args['first'] != null && args['last'] != null) throw new KnownError('PAGE_INVALID', 'two ends');
  const size = Number(args['first'] ?? args['last'] ?? 20);
  if (size < 1 || size > 100) throw new KnownError('PAGE_INVALID', 'size');
  for (const name of ['after', 'before']) if (args[name] != null) cursorValues(keys, args[name] as string);
}

function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value as Values).some(holdsNull);
}

/** The cursor of a record: the order it belongs to, and its keys. */
export function cursorOf(keys: ReadonlyArray<NaiveKey>, edge: NaiveEdge): string {
  const values = keys.map((key) => keyValue(key, edge));
  return Buffer.from(JSON.stringify([orderTag(keys), ...values]), 'utf8').toString('base64url');
}

function orderTag(keys: ReadonlyArray<NaiveKey>): string {
  return keys.map(({ on, property, descending }) => `${on}.${property}${descending ? '-' : '+'}`).join(',');
}

function cursorValues(keys: ReadonlyArray<NaiveKey>, cursor: string): ReadonlyArray<unknown> {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new KnownError('CURSOR_INVALID', cursor);
  }
  if (!Array.isArray(parts)) throw new KnownError('CURSOR_INVALID', cursor);
  const [tag, ...values] = parts as ReadonlyArray<unknown>;
  if (tag !== orderTag(keys)) throw new KnownError('CURSOR_OTHER_ORDER', cursor);
  return values;
}

function keyValue({ on, property, least }: NaiveKey, edge: NaiveEdge): unknown {
  return (on === 'node' ? edge.node.properties : edge.properties)[property] ?? least;
}

function compareBy(
  keys: ReadonlyArray<NaiveKey>,
  a: ReadonlyArray<unknown>,
  b: ReadonlyArray<unknown>,
): number {
  for (const [index, key] of keys.entries()) {
    const order = compare(a[index], b[index], key.moment);
    if (order !== 0) return key.descending ? -order : order;
  }
  return 0;
}

function compare(a: unknown, b: unknown, moment: boolean): number {
  if (moment) return Date.parse(String(a)) - Date.parse(String(b));
  if (typeof a === 'string') return compareText(a, String(b));
  return Number(a) - Number(b);
}

/** By code point, as UTF-8 sorts. */
function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}

/** A page of records and what is known of the rest. */
export interface NaivePage {
  readonly edges: ReadonlyArray<NaiveEdge>;
  readonly keys: ReadonlyArray<NaiveKey>;
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Filters, orders and cuts a list, as the arguments say. */
export async function naivePage(
  graph: NaiveGraph,
  all: ReadonlyArray<NaiveEdge>,
  given: { readonly listing: NaiveListing; readonly args: Values; readonly paged: boolean },
): Promise<NaivePage> {
  const { listing, args } = given;
  const keys = naiveKeys(listing, args['orderBy']);
  const values = (edge: NaiveEdge): ReadonlyArray<unknown> => keys.map((key) => keyValue(key, edge));
  const holds = await Promise.all(all.map((edge) => fits(graph, edge, listing, args['where'] ?? {})));
  const kept = all.filter((_, index) => holds[index]).sort((a, b) => compareBy(keys, values(a), values(b)));
  if (!given.paged)
    return { edges: kept, keys, totalCount: kept.length, hasNextPage: false, hasPreviousPage: false };
  const bound = (name: string): ReadonlyArray<unknown> | null =>
    args[name] == null ? null : cursorValues(keys, args[name] as string);
  const [after, before] = [bound('after'), bound('before')];
  const within = kept.filter(
    (edge) =>
      (!after || compareBy(keys, values(edge), after) > 0) &&
      (!before || compareBy(keys, values(edge), before) < 0),
  );
  const backwards = args['last'] != null;
  const size = Number(args['first'] ?? args['last'] ?? 20);
  const more = within.length > size;
  return {
    edges: backwards ? within.slice(-size) : within.slice(0, size),
    keys,
    totalCount: kept.length,
    hasNextPage: backwards ? before !== null : more,
    hasPreviousPage: backwards ? more : after !== null,
  };
}

async function fits(
  graph: NaiveGraph,
  edge: NaiveEdge,
  listing: NaiveListing,
  where: unknown,
): Promise<boolean> {
  const { relationship } = listing;
  for (const [key, value] of Object.entries(where as Values)) {
    const holds = await entryHolds(
      key,
      value,
      (inner) => fits(graph, edge, listing, inner),
      () =>
        relationship
          ? edgeEntry(graph, edge, relationship, key, value)
          : nodeEntry(graph, edge.node, listing.type, key, value),
    );
    if (!holds) return false;
  }
  return true;
}

async function entryHolds(
  key: string,
  value: unknown,
  again: (where: unknown) => Promise<boolean>,
  other: () => Promise<boolean>,
): Promise<boolean> {
  if (key === 'not') return !(await again(value));
  if (key !== 'and' && key !== 'or') return other();
  const holds = await Promise.all((value as ReadonlyArray<unknown>).map(again));
  return key === 'and' ? holds.every(Boolean) : holds.some(Boolean);
}

async function edgeEntry(
  graph: NaiveGraph,
  edge: NaiveEdge,
  relationship: Relationship,
  key: string,
  value: unknown,
): Promise<boolean> {
  if (key === 'node')
    return fits(
      graph,
      edge,
      { type: typeNamed(graph.model, relationship.target), relationship: null },
      value,
    );
  return Object.entries(value as Values).every(([name, filter]) =>
    propertyHolds(relationship.link.properties.get(name), edge.properties[name], filter),
  );
}

async function nodeEntry(
  graph: NaiveGraph,
  record: NaiveRecord,
  type: NodeType,
  key: string,
  value: unknown,
): Promise<boolean> {
  const property = type.properties.get(key);
  if (property) return propertyHolds(property, record.properties[key], value);
  const relationship = type.relationships.get(key);
  invariant(relationship, `no field ${key}`);
  const edges = await graph.linked(record, relationship);
  const listing = { type: typeNamed(graph.model, relationship.target), relationship };
  for (const [quantifier, where] of Object.entries(value as Values)) {
    const holds = await Promise.all(edges.map((edge) => fits(graph, edge, listing, where)));
    const result =
      quantifier === 'every' ? holds.every(Boolean) : holds.some(Boolean) === (quantifier === 'some');
    if (!result) return false;
  }
  return true;
}

function typeNamed(model: Model, name: string): NodeType {
  const type = model.types.get(name);
  invariant(type, `no type ${name}`);
  return type;
}

function propertyHolds(property: Property | undefined, stored: unknown, filter: unknown): boolean {
  const moment = property?.scalar === 'DateTime';
  return Object.entries(filter ?? none).every(([operator, value]) =>
    operatorHolds(operator, stored ?? null, value, moment),
  );
}

function operatorHolds(operator: string, stored: unknown, value: unknown, moment: boolean): boolean {
  const list = (stored ?? []) as ReadonlyArray<unknown>;
  if (operator === 'isNull') return (stored === null) === value;
  if (operator === 'not') return stored === null || compare(stored, value, moment) !== 0;
  if (operator === 'isEmpty') return (list.length === 0) === value;
  if (stored === null) return false;
  const order = (): number => compare(stored, value, moment);
  switch (operator) {
    case 'eq':
      return order() === 0;
    case 'in':
      return (value as ReadonlyArray<unknown>).some((item) => compare(stored, item, moment) === 0);
    case 'lt':
      return order() < 0;
    case 'lte':
      return order() <= 0;
    case 'gt':
      return order() > 0;
    case 'gte':
      return order() >= 0;
    case 'contains':
      return (stored as string).includes(value as string);
    case 'startsWith':
      return (stored as string).startsWith(value as string);
    case 'has':
      return list.includes(value);
    case 'hasAny':
      return (value as ReadonlyArray<unknown>).some((item) => list.includes(item));
    default:
      throw new Error(`no operator ${operator}`);
  }
}

export { typeNamed };
