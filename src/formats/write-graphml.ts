import type { StandingGraph } from '../model/graph-stream.js';
import type { Model } from '../model/types.js';
import { attributeValues, graphAttributes, graphLabel } from './graph-attributes.js';
import type { GraphAttribute } from './graph-attributes.js';
import { xmlText } from './xml-text.js';

/** Writes a graph as GraphML (http://graphml.graphdrawing.org/), for Gephi, yEd, Cytoscape and the like. */
export async function* writeGraphml(model: Model, graph: StandingGraph): AsyncGenerator<string> {
  const ofNodes = graphAttributes(model, 'nodes');
  const ofLinks = graphAttributes(model, 'links');
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keyElement('node', { name: 'label', type: 'string' });
  for (const each of ofNodes) yield keyElement('node', each);
  for (const each of ofLinks) yield keyElement('edge', each);
  yield '<graph id="onrecord" edgedefault="directed">\n';
  for await (const { id, type, properties, outside } of graph.nodes()) {
    const values = attributeValues(ofNodes, { ...properties, type, outside });
    const label = ['label', graphLabel({ id, properties })] as const;
    yield `<node id="${xmlText(id)}">${dataElements('node', [label, ...values])}</node>\n`;
  }
  let count = 0;
  for await (const { from, to, type, properties } of graph.links()) {
    const values = attributeValues(ofLinks, { ...properties, type });
    yield `<edge id="e${count}" source="${xmlText(from)}" target="${xmlText(to)}">${dataElements('edge', values)}</edge>\n`;
    count += 1;
  }
  yield '</graph>\n</graphml>\n';
}

function keyElement(of: 'node' | 'edge', { name, type }: GraphAttribute): string {
  return `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function dataElements(of: 'node' | 'edge', values: ReadonlyArray<readonly [string, string]>): string {
  return values.map(([name, text]) => `<data key="${of}.${name}">${xmlText(text)}</data>`).join('');
}
