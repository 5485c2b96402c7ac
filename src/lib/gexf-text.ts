import type { XmlGraph, XmlGraphAttribute, XmlGraphEdge, XmlGraphNode, XmlGraphValues } from './xml-graph.js';
import { xmlText } from './xml-text.js';

/**
 * Writes a graph as GEXF 1.3 (https://gexf.net/), the format of Gephi, in pieces of text.
 *
 * GEXF has no attributes of the whole graph, so its facts are written into the description, one per line. `modified` is a day,
 * `YYYY-MM-DD`.
 */
export async function* gexfText(graph: XmlGraph, modified: string | null = null): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield metaElement(graph.facts, modified);
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield attributesElement('node', graph.nodeAttributes);
  yield attributesElement('edge', graph.edgeAttributes);
  yield '<nodes>\n';
  for await (const node of graph.nodes) yield nodeElement(node);
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for await (const edge of graph.edges) {
    yield edgeElement(edge, count);
    count += 1;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function metaElement(facts: XmlGraph['facts'], modified: string | null): string {
  const day = modified === null ? '' : ` lastmodifieddate="${modified}"`;
  const lines = Object.entries(facts).flatMap(([name, text]) => (text === '' ? [] : [`${name}: ${text}`]));
  const description = lines.length === 0 ? '' : `<description>${xmlText(lines.join('\n'))}</description>`;
  return `<meta${day}><creator>Onrecord</creator>${description}</meta>\n`;
}

function attributesElement(of: 'node' | 'edge', attributes: ReadonlyArray<XmlGraphAttribute>): string {
  const each = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}">\n${each.join('')}</attributes>\n`;
}

function nodeElement({ id, label, values }: XmlGraphNode): string {
  return `<node id="${xmlText(id)}" label="${xmlText(label)}">${valueElements(values)}</node>\n`;
}

function edgeElement({ from, to, type, label, values }: XmlGraphEdge, number: number): string {
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  const names = `kind="${xmlText(type)}" label="${xmlText(label)}"`;
  return `<edge id="e${number}" ${ends} ${names}>${valueElements(values)}</edge>\n`;
}

function valueElements(values: XmlGraphValues): string {
  const each = values.map(([name, text]) => `<attvalue for="${name}" value="${xmlText(text)}"/>`);
  return `<attvalues>${each.join('')}</attvalues>`;
}
