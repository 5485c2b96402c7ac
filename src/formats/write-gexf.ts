import { gexfText } from '../lib/gexf-text.js';
import type { GraphStream } from '../model/graph-stream.js';
import type { Model } from '../model/types.js';
import { xmlGraph } from './xml-graph.js';

/** Writes a graph as GEXF 1.3 (https://gexf.net/), the format of Gephi. */
export function writeGexf(model: Model, graph: GraphStream): AsyncGenerator<string> {
  return gexfText(xmlGraph(model, graph));
}
