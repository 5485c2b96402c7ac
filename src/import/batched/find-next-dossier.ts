import type { BatchReader } from './batch-reader.js';
import type { LinePlace, LineSource } from '../sources/line-source.js';

/** Returns the beginning of the dossier after the one at `head`; null if there is none. */
export async function findNextDossier({
  source,
  reader,
  head,
}: {
  readonly source: LineSource;
  readonly reader: BatchReader;
  readonly head: LinePlace;
}): Promise<LinePlace | null> {
  for await (const block of source.blocks(head)) {
    if (!block.lines.some((line) => typeof line === 'string' && line.includes('"Dossier"'))) continue;
    const { next, end } = reader.lines(block, head);
    if (next) return end;
  }
  return null;
}
