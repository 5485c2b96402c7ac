import { graphmlText } from '../../lib/graphml-text.js';
import type { SavedView } from './saved-view.js';
import { xmlGraphOf } from './xml-graph-of.js';

/** Writes a view as GraphML, with the query, the time and the sources as data of the graph. */
export async function toGraphMl(view: SavedView): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of graphmlText(xmlGraphOf(view))) pieces.push(piece);
  return pieces.join('');
}
