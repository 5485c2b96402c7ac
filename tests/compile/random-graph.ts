import type { Properties } from '../../src/model/graph-data.js';
import { searchProperties } from '../../src/model/search-properties.js';
import { dateKey, nameKey } from '../../src/model/sort-keys.js';
import { linkKey } from '../../src/model/link-key.js';
import type { LinkType, Model, NodeType, Property } from '../../src/model/types.js';
import type { Store } from '../../src/store/store.js';
import type { Choices } from './choices.js';
import { valueOf } from './values.js';

interface MadeNode {
  readonly type: NodeType;
  readonly id: string;
}

/** Writes a small graph of all published types, with every property there or not, by plain Cypher. */
export async function writeRandomGraph(store: Store, model: Model, choices: Choices): Promise<void> {
  const types = [...model.types.values()].filter(({ kind, internal }) => kind === 'object' && !internal);
  const nodes = types.flatMap((type) =>
    Array.from({ length: choices.integer(4, 8) }, (_, index): MadeNode => ({
      type,
      id: `${type.name.toLowerCase()}${index}`,
    })),
  );
  const created = nodes.map((node) => nodeCreation(model, node, choices));
  const linked = [...model.links.values()].flatMap((link) => linkCreations(model, link, { nodes, choices }));
  await store.write(async (transaction) => {
    for (const [text, rows] of [...byText(created), ...byText(linked)]) await transaction.run(text, { rows });
  });
}

/** One row for a statement that creates a record or a link for each of its rows. */
interface Creation {
  readonly text: string;
  readonly row: Readonly<Record<string, unknown>>;
}

function byText(creations: ReadonlyArray<Creation>): ReadonlyMap<string, ReadonlyArray<Creation['row']>> {
  const rows = new Map<string, Creation['row'][]>();
  for (const { text, row } of creations) rows.set(text, [...(rows.get(text) ?? []), row]);
  return rows;
}

function linkCreations(
  model: Model,
  link: LinkType,
  { nodes, choices }: { readonly nodes: ReadonlyArray<MadeNode>; readonly choices: Choices },
): ReadonlyArray<Creation> {
  const ends = (name: string): ReadonlyArray<MadeNode> =>
    nodes.filter(({ type }) => type.name === name || type.interfaces.includes(name));
  const [from, to] = [ends(link.from), ends(link.to)];
  if (from.length === 0 || to.length === 0) return [];
  // Where links are few, most lists of them are empty.
  const count = choices.chance(0.25) ? choices.integer(1, 6) : choices.integer(20, 45);
  const made = new Map<string, Creation>();
  for (let index = 0; index < count; index += 1) {
    const pair = [choices.pick(from).id, choices.pick(to).id] as const;
    const properties = { ...randomProperties(model, link, choices), ...systemOf(link) };
    const key = keyOf(link, properties);
    const identity = [...pair, key].join(' ');
    if (!made.has(identity))
      made.set(identity, linkCreation(link, pair, withSortKeys(link, { ...properties, key })));
  }
  return [...made.values()];
}

type Written = Record<string, unknown>;

function systemOf({ ownership }: LinkType): Written {
  return ownership === 'own' ? { dossier: 'd0' } : {};
}

function keyOf(link: LinkType, properties: Written): string {
  return linkKey(link, properties as Parameters<typeof linkKey>[1]);
}

function randomProperties(model: Model, holder: NodeType | LinkType, choices: Choices): Written {
  const properties: Written = {};
  for (const property of holder.properties.values()) {
    if (property.unique || (!(property.nonNull && !property.list) && choices.chance(0.5))) continue;
    properties[property.name] = property.list
      ? Array.from({ length: choices.integer(1, 2) }, () => valueOf(model, property, choices))
      : valueOf(model, property, choices);
  }
  return properties;
}

function nodeCreation(model: Model, { type, id }: MadeNode, choices: Choices): Creation {
  const drawn = randomProperties(model, type, choices);
  const kinds = model.enums.get(type.properties.get('kind')?.enumName ?? '')?.values ?? [];
  const own = kinds.find(({ label }) => label === type.label);
  const sorted = withSortKeys(type, { ...drawn, ...(own ? { kind: own.name } : {}), id });
  const properties = { ...sorted, ...searchProperties(type, sorted as Properties) };
  const kindLabel = kinds.find(({ name }) => name === properties['kind'])?.label;
  const labels = [
    type.label,
    ...type.interfaces.map((name) => model.types.get(name)?.label),
    kindLabel,
  ].filter((label) => label != null);
  const text = `UNWIND $rows AS row CREATE (n:${[...new Set(labels)].join(':')}) SET ${setText('n', type)}`;
  return { text, row: { properties } };
}

function linkCreation(link: LinkType, [from, to]: readonly [string, string], properties: Written): Creation {
  const text = `UNWIND $rows AS row MATCH (a {id: row.from}), (b {id: row.to})
    CREATE (a)-[r:${link.type}]->(b)
    SET ${setText('r', link)}, r.fromId = a.id, r.toId = b.id, r.fromDateKey = a.dateKey`;
  return { text, row: { from, to, properties } };
}

function withSortKeys({ orders }: NodeType | LinkType, properties: Written): Written {
  const keys: Written = {};
  for (const { key } of orders) {
    if (key === 'nameKey')
      keys[key] = nameKey((properties['name'] ?? properties['title']) as string | undefined);
    if (key === 'dateKey') keys[key] = dateKey(properties['dateStart'] as string | undefined);
  }
  return { ...properties, ...keys };
}

/** Writes the properties of the row as they are, and then those of a type that no parameter has. */
function setText(variable: string, holder: NodeType | LinkType): string {
  const typed = [...holder.properties.values()].flatMap((property) => {
    const given = `row.properties.${property.name}`;
    const value = typedText(property, given);
    return value === given ? [] : [`${variable}.${property.name} = ${value}`];
  });
  return [`${variable} = row.properties`, ...typed].join(', ');
}

function typedText({ scalar, list }: Property, value: string): string {
  if (list) return value;
  if (scalar === 'Int') return `toInteger(${value})`;
  if (scalar === 'Date') return `date(${value})`;
  return scalar === 'DateTime' ? `datetime(${value})` : value;
}
