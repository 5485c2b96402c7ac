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
  await store.write(async (transaction) => {
    for (const node of nodes) await transaction.run(...nodeStatement(model, node, choices));
    for (const link of model.links.values()) {
      const ends = (name: string): ReadonlyArray<MadeNode> =>
        nodes.filter(({ type }) => type.name === name || type.interfaces.includes(name));
      const [from, to] = [ends(link.from), ends(link.to)];
      const made = new Set<string>();
      for (let count = choices.integer(20, 45); count > 0 && from.length > 0 && to.length > 0; count -= 1) {
        const pair = [choices.pick(from).id, choices.pick(to).id] as const;
        const properties = { ...randomProperties(model, link, choices), ...systemOf(link) };
        const key = keyOf(link, properties);
        if (made.has([...pair, key].join(' '))) continue;
        made.add([...pair, key].join(' '));
        await transaction.run(...linkStatement(link, pair, withSortKeys(link, { ...properties, key })));
      }
    }
  });
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
    if (property.unique || (!(property.nonNull && !property.list) && choices.chance(0.4))) continue;
    properties[property.name] = property.list
      ? Array.from({ length: choices.integer(1, 2) }, () => valueOf(model, property, choices))
      : valueOf(model, property, choices);
  }
  return properties;
}

function nodeStatement(model: Model, { type, id }: MadeNode, choices: Choices): readonly [string, Written] {
  const drawn = randomProperties(model, type, choices);
  const kinds = model.enums.get(type.properties.get('kind')?.enumName ?? '')?.values ?? [];
  const own = kinds.find(({ label }) => label === type.label);
  const properties = withSortKeys(type, { ...drawn, ...(own ? { kind: own.name } : {}), id });
  const kindLabel = kinds.find(({ name }) => name === properties['kind'])?.label;
  const labels = [
    type.label,
    ...type.interfaces.map((name) => model.types.get(name)?.label),
    kindLabel,
  ].filter((label) => label != null);
  return [`CREATE (n:${[...new Set(labels)].join(':')} ${mapText(type, properties)})`, { properties }];
}

function linkStatement(
  link: LinkType,
  [from, to]: readonly [string, string],
  properties: Written,
): readonly [string, Written] {
  const text = `MATCH (a {id: $from}), (b {id: $to}) CREATE (a)-[:${link.type} ${mapText(link, properties)}]->(b)`;
  return [text, { from, to, properties }];
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

function mapText(holder: NodeType | LinkType, properties: Written): string {
  const entries = Object.keys(properties).map(
    (name) => `${name}: ${typedText(holder.properties.get(name), `$properties.${name}`)}`,
  );
  return `{${entries.join(', ')}}`;
}

function typedText(property: Property | undefined, value: string): string {
  if (property?.scalar === 'Int') return `toInteger(${value})`;
  if (property?.scalar === 'Date') return `date(${value})`;
  return property?.scalar === 'DateTime' ? `datetime(${value})` : value;
}
