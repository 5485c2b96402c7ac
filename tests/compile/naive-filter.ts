import { invariant } from '../../src/lib/invariant.js';
import { narrowerTypes } from '../../src/model/record-conditions.js';
import type { Model, NodeType, Property, Relationship } from '../../src/model/types.js';
import { NaiveEdge } from './naive-graph.js';
import type { NaiveGraph, NaiveRecord, Values } from './naive-graph.js';
import { compare } from './naive-order.js';
import type { NaiveListing } from './naive-order.js';

const none: Values = {};

/** Says whether a record, with the link that leads to it, matches a `where`. */
export async function fits(
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

/** Says whether the texts of a record have all words; the last one may be incomplete. */
function hasWords({ type, properties }: NaiveRecord, text: string): boolean {
  const had = [...type.properties.values()]
    .filter(({ searched }) => searched !== null)
    .flatMap(({ name }) => [properties[name]].flat())
    .flatMap((each) => (typeof each === 'string' ? foldedWords(each) : []));
  const words = foldedWords(text);
  return (
    words.length > 0 &&
    words.every((word, place) =>
      had.some((own) => own === word || (place === words.length - 1 && own.startsWith(word))),
    )
  );
}

function foldedWords(text: string): ReadonlyArray<string> {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
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
    propertyHolds(graph.model, relationship.link.properties.get(name), {
      stored: edge.properties[name],
      filter,
    }),
  );
}

async function nodeEntry(
  graph: NaiveGraph,
  record: NaiveRecord,
  type: NodeType,
  key: string,
  value: unknown,
): Promise<boolean> {
  if (key === 'matches') return hasWords(record, String(value));
  const narrower = narrowerTypes(graph.model.types, type).get(key);
  if (narrower) {
    const isOfType = record.type.name === narrower.name || record.type.interfaces.includes(narrower.name);
    return (
      isOfType &&
      fits(graph, new NaiveEdge(record, null, none), { type: narrower, relationship: null }, value)
    );
  }
  const property = type.properties.get(key) ?? type.storedDerived.get(key);
  if (property)
    return propertyHolds(graph.model, property, { stored: record.properties[key], filter: value });
  const relationship = type.relationships.get(key);
  // A count of relationships: a graph whose lists are filtered by them gives them to its records.
  if (!relationship && key in record.properties)
    return propertyHolds(graph.model, undefined, { stored: record.properties[key], filter: value });
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

/** Returns the node type with a name. */
export function typeNamed(model: Model, name: string): NodeType {
  const type = model.types.get(name);
  invariant(type, `no type ${name}`);
  return type;
}

function propertyHolds(
  model: Model,
  property: Property | undefined,
  { stored, filter }: { readonly stored: unknown; readonly filter: unknown },
): boolean {
  const moment = property?.scalar === 'DateTime';
  const values = model.enums.get(property?.enumName ?? '')?.values ?? [];
  const broader = values.find(({ name }) => name === stored)?.broader ?? null;
  return Object.entries(filter ?? none).every(([operator, value]) => {
    const holds = (one: unknown): boolean => operatorHolds(operator, one ?? null, value, moment);
    if (broader === null) return holds(stored);
    // A value of an enum is also found as the more general one.
    return operator === 'not' ? holds(stored) && holds(broader) : holds(stored) || holds(broader);
  });
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
