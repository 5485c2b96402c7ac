import { gexfText } from '../../lib/gexf-text.js';
import type { SavedView } from './saved-view.js';
import { xmlGraphOf } from './xml-graph-of.js';

/** Writes a view as GEXF 1.3; the query, the time and the sources are in its description. */
export async function toGexf(view: SavedView): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of gexfText(xmlGraphOf(view), view.time.slice(0, 10))) pieces.push(piece);
  return pieces.join('');
}
