import { hopWords } from './hop-properties.js';
import type { PathLine } from './path-picture.js';

/** Returns the words of the relationships on lines, each once: "done by, directed at +1". */
export function lineWords(lines: ReadonlyArray<PathLine>): string {
  const words = [...new Set(lines.flatMap(({ hops }) => hops.map(hopWords)))];
  return words.length > 2 ? `${words.slice(0, 2).join(', ')} +${words.length - 2}` : words.join(', ');
}
