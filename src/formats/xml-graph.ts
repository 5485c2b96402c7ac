import type {
  XmlGraph,
  XmlGraphAttribute,
  XmlGraphEdge,
  XmlGraphNode,
  XmlGraphValues,
} from '../lib/xml-graph.js';
import type { Properties, Value } from '../model/graph-data.js';
import type { GraphStream, StreamedNode } from '../model/graph-stream.js';
import type { LinkType, Model, NodeType, Property } from '../model/types.js';

/** Returns a graph in the form of the XML writers: every property of the model is an attribute. */
export function xmlGraph(model: Model, graph: GraphStream): XmlGraph {
  const nodeAttributes = attributesOf(model, 'nodes');
  const edgeAttributes = attributesOf(model, 'links');
  return {
    facts: {},
    nodeAttributes,
    edgeAttributes,
    nodes: nodesOf(graph, nodeAttributes),
    edges: edgesOf(graph, edgeAttributes),
  };
}

async function* nodesOf(
  graph: GraphStream,
  attributes: ReadonlyArray<XmlGraphAttribute>,
): AsyncGenerator<XmlGraphNode> {
  for await (const { id, type, properties, outside } of graph.nodes())
    yield {
      id,
      label: labelOf({ id, properties }),
      values: valuesOf(attributes, { ...properties, type, outside }),
    };
}

async function* edgesOf(
  graph: GraphStream,
  attributes: ReadonlyArray<XmlGraphAttribute>,
): AsyncGenerator<XmlGraphEdge> {
  for await (const { from, to, type, properties } of graph.links())
    yield { from, to, type, label: type, values: valuesOf(attributes, { ...properties, type }) };
}

/** Returns the attributes of nodes or links, each name once. A name has the same type everywhere in the model. */
function attributesOf(model: Model, of: 'nodes' | 'links'): ReadonlyArray<XmlGraphAttribute> {
  const holders: ReadonlyArray<NodeType | LinkType> =
    of === 'links'
      ? [...model.links.values()].filter(({ ownership }) => ownership !== 'system')
      : [...model.types.values()].filter(({ interfaces }) => interfaces.includes('Entity'));
  const properties = holders.flatMap(({ properties }) => [...properties.values()]);
  const named = new Map(
    properties.filter(({ name }) => name !== 'id').map((property) => [property.name, property]),
  );
  const first: ReadonlyArray<XmlGraphAttribute> = [{ name: 'type', type: 'string' }];
  const own: ReadonlyArray<XmlGraphAttribute> = of === 'nodes' ? [{ name: 'outside', type: 'boolean' }] : [];
  return [...first, ...own, ...[...named.values()].map(attributeOf)];
}

function attributeOf({ name, scalar, list }: Property): XmlGraphAttribute {
  const types = { Boolean: 'boolean', Float: 'double', Int: 'long' } as const;
  const known = scalar === 'Boolean' || scalar === 'Float' || scalar === 'Int' ? types[scalar] : 'string';
  return { name, type: list ? 'string' : known };
}

/** Returns the values of one node or link; lists become JSON text, because graph tools do not agree on lists. */
function valuesOf(
  attributes: ReadonlyArray<XmlGraphAttribute>,
  values: Properties & { readonly type: string },
): XmlGraphValues {
  return attributes.flatMap(({ name }) => {
    const value: Value | undefined = values[name];
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? JSON.stringify(value) : String(value)] as const];
  });
}

/** Returns the label of a node for drawings: its name, title, text, reporting verb or id. */
function labelOf({ id, properties }: Pick<StreamedNode, 'id' | 'properties'>): string {
  const { name, title, text, cue } = properties;
  return String(name ?? title ?? text ?? cue ?? id);
}
