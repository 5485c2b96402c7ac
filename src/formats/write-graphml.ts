import { graphmlText } from '../lib/graphml-text.js';
import type { GraphStream } from '../model/graph-stream.js';
import type { Model } from '../model/types.js';
import { xmlGraph } from './xml-graph.js';

/** Writes a graph as GraphML (http://graphml.graphdrawing.org/), for Gephi, yEd, Cytoscape and other tools. */
export function writeGraphml(model: Model, graph: GraphStream): AsyncGenerator<string> {
  return graphmlText(xmlGraph(model, graph));
}
