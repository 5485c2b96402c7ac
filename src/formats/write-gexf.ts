import type { StandingGraph } from '../model/graph-stream.js';
import type { Model } from '../model/types.js';
import { attributeValues, graphAttributes, graphLabel } from './graph-attributes.js';
import type { GraphAttribute } from './graph-attributes.js';
import { xmlText } from './xml-text.js';

/** Writes a graph as GEXF 1.3 (https://gexf.net/), the format of Gephi. */
export async function* writeGexf(model: Model, graph: StandingGraph): AsyncGenerator<string> {
  const ofNodes = graphAttributes(model, 'nodes');
  const ofLinks = graphAttributes(model, 'links');
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<meta><creator>Onrecord</creator></meta>\n<graph defaultedgetype="directed" mode="static">\n';
  yield attributesElement('node', ofNodes);
  yield attributesElement('edge', ofLinks);
  yield '<nodes>\n';
  for await (const { id, type, properties, outside } of graph.nodes()) {
    const values = attributeValues(ofNodes, { ...properties, type, outside });
    const label = xmlText(graphLabel({ id, properties }));
    yield `<node id="${xmlText(id)}" label="${label}">${attvalues(values)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for await (const { from, to, type, properties } of graph.links()) {
    const values = attvalues(attributeValues(ofLinks, { ...properties, type }));
    const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
    yield `<edge id="e${count}" ${ends} kind="${type}" label="${type}">${values}</edge>\n`;
    count += 1;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributesElement(of: 'node' | 'edge', attributes: ReadonlyArray<GraphAttribute>): string {
  const each = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}">\n${each.join('')}</attributes>\n`;
}

function attvalues(values: ReadonlyArray<readonly [string, string]>): string {
  const each = values.map(([name, text]) => `<attvalue for="${name}" value="${xmlText(text)}"/>`);
  return `<attvalues>${each.join('')}</attvalues>`;
}
