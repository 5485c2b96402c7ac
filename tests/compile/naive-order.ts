import type { NodeType, Relationship } from '../../src/model/types.js';
import type { NaiveEdge, Values } from './naive-graph.js';

/** The records of a list: those of a type, or those that a relationship leads to. */
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

/** Returns the keys of `orderBy`, then the keys that make the order total. */
export function naiveKeys({ type, relationship }: NaiveListing, orderBy: unknown): ReadonlyArray<NaiveKey> {
  const given = ((orderBy ?? []) as ReadonlyArray<Values>).map((entry) =>
    givenKey({ type, relationship }, entry),
  );
  const keys = given.length > 0 ? given : defaultKeys(relationship);
  const descending = keys.at(-1)?.descending ?? false;
  const id: NaiveKey = { on: 'node', property: 'id', least: '', moment: false, descending };
  const ties =
    relationship && relationship.link.keyProperties.length > 0
      ? [id, { ...id, on: 'link' as const, property: 'key' }]
      : [id];
  return [...keys, ...ties.filter((tie) => !keys.some((key) => isSame(key, tie)))];
}

/** Says whether two keys are on the same property. */
export function isSame(a: NaiveKey, b: NaiveKey): boolean {
  return a.on === b.on && a.property === b.property;
}

function defaultKeys(relationship: Relationship | null): ReadonlyArray<NaiveKey> {
  if (relationship?.direction !== 'OUT' || !relationship.link.properties.has('position')) return [];
  return [{ on: 'link', property: 'position', least: -1e308, moment: false, descending: false }];
}

function givenKey({ type, relationship }: NaiveListing, entry: Values): NaiveKey {
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

/** Returns the value of a key; the least value if the record has none. */
export function keyValue({ on, property, least }: NaiveKey, edge: NaiveEdge): unknown {
  return (on === 'node' ? edge.node.properties : edge.properties)[property] ?? least;
}

/** Compares two records by the values of their keys. */
export function compareBy(
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

/** Compares two values: times by instant, text by code point. */
export function compare(a: unknown, b: unknown, moment: boolean): number {
  if (moment) return Date.parse(String(a)) - Date.parse(String(b));
  if (typeof a === 'string') return compareText(a, String(b));
  return Number(a) - Number(b);
}

/** Compares by code point, as UTF-8 sorts. */
function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}
