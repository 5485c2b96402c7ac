import { graphmlText } from '../../lib/graphml-text.js';
import type { KeptAbout } from './about.js';
import { graphFile } from './graph-file.js';

/** Writes a view as GraphML, with the query, the time and the sources as data of the graph. */
export async function toGraphMl(view: KeptAbout): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of graphmlText(graphFile(view))) pieces.push(piece);
  return pieces.join('');
}
