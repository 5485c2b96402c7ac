import type { XmlGraph, XmlGraphAttribute, XmlGraphEdge, XmlGraphNode, XmlGraphValues } from './xml-graph.js';
import { xmlText } from './xml-text.js';

/** Writes a graph as GraphML (http://graphml.graphdrawing.org/), for Gephi, yEd, Cytoscape and other tools, in pieces of text. */
export async function* graphmlText(graph: XmlGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  const facts = Object.entries(graph.facts).filter(([, text]) => text !== '');
  for (const [name] of facts) yield keyElement('graph', { name, type: 'string' });
  yield keyElement('node', { name: 'label', type: 'string' });
  for (const attribute of graph.nodeAttributes) yield keyElement('node', attribute);
  for (const attribute of graph.edgeAttributes) yield keyElement('edge', attribute);
  yield '<graph id="onrecord" edgedefault="directed">\n';
  if (facts.length > 0) yield `${dataElements('graph', facts)}\n`;
  for await (const node of graph.nodes) yield nodeElement(node);
  let count = 0;
  for await (const edge of graph.edges) {
    yield edgeElement(edge, count);
    count += 1;
  }
  yield '</graph>\n</graphml>\n';
}

type Owner = 'graph' | 'node' | 'edge';

function keyElement(of: Owner, { name, type }: XmlGraphAttribute): string {
  return `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function nodeElement({ id, label, values }: XmlGraphNode): string {
  return `<node id="${xmlText(id)}">${dataElements('node', [['label', label], ...values])}</node>\n`;
}

function edgeElement({ from, to, values }: XmlGraphEdge, number: number): string {
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  return `<edge id="e${number}" ${ends}>${dataElements('edge', values)}</edge>\n`;
}

function dataElements(of: Owner, values: XmlGraphValues): string {
  return values.map(([name, text]) => `<data key="${of}.${name}">${xmlText(text)}</data>`).join('');
}
