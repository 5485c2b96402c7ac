import type { Properties, Value } from '../model/graph-data.js';
import type { StandingNode } from '../model/graph-stream.js';
import type { LinkType, Model, NodeType, Property } from '../model/types.js';

/** A column of data of nodes or links, as graph tools know them. */
export interface GraphAttribute {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'double' | 'long';
}

/** All attributes of nodes, or of links, each name once. A name has one type all over the model. */
export function graphAttributes(model: Model, of: 'nodes' | 'links'): ReadonlyArray<GraphAttribute> {
  const holders: ReadonlyArray<NodeType | LinkType> =
    of === 'links'
      ? [...model.links.values()].filter(({ ownership }) => ownership !== 'system')
      : [...model.types.values()].filter(({ interfaces }) => interfaces.includes('Entity'));
  const properties = holders.flatMap(({ properties }) => [...properties.values()]);
  const named = new Map(
    properties.filter(({ name }) => name !== 'id').map((property) => [property.name, property]),
  );
  const first: ReadonlyArray<GraphAttribute> = [{ name: 'type', type: 'string' }];
  const own: ReadonlyArray<GraphAttribute> = of === 'nodes' ? [{ name: 'outside', type: 'boolean' }] : [];
  return [...first, ...own, ...[...named.values()].map(attribute)];
}

function attribute({ name, scalar, list }: Property): GraphAttribute {
  const types = { Boolean: 'boolean', Float: 'double', Int: 'long' } as const;
  const known = scalar === 'Boolean' || scalar === 'Float' || scalar === 'Int' ? types[scalar] : 'string';
  return { name, type: list ? 'string' : known };
}

/** The values of one node or link under those names; lists are JSON text, since graph tools have no lists that agree. */
export function attributeValues(
  attributes: ReadonlyArray<GraphAttribute>,
  values: Properties & { readonly type: string },
): ReadonlyArray<readonly [name: string, text: string]> {
  return attributes.flatMap(({ name }) => {
    const value: Value | undefined = values[name];
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? JSON.stringify(value) : String(value)] as const];
  });
}

/** What a drawing shows at a node: its name, title or text, else its cue or id. */
export function graphLabel({ id, properties }: Pick<StandingNode, 'id' | 'properties'>): string {
  const { name, title, text, cue } = properties;
  return String(name ?? title ?? text ?? cue ?? id);
}
