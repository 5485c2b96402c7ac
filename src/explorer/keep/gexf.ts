import { gexfText } from '../../lib/gexf-text.js';
import type { KeptAbout } from './about.js';
import { graphFile } from './graph-file.js';

/** Writes a view as GEXF 1.3; the query, the time and the sources stand in its description. */
export async function toGexf(view: KeptAbout): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of gexfText(graphFile(view), view.at.slice(0, 10))) pieces.push(piece);
  return pieces.join('');
}
