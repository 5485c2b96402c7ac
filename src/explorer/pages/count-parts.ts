import { countList } from '../lists/count-list.js';
import type { PagePart } from './page-parts.js';

/** The number of records of each part of a page; null for parts that are no lists, and as long as it is not known. */
export interface PartCounts {
  /** The counts that are known so far. */
  readonly known: ReadonlyArray<number | null>;
  /** The counts that are being read. They do not reject. */
  readonly reading: ReadonlyArray<Promise<number | null>>;
}

/** Counts the records of each part, all at the same time. */
export function countParts(parts: ReadonlyArray<PagePart>, signal: AbortSignal): PartCounts {
  const known: (number | null)[] = parts.map(() => null);
  const reading = parts.map(async ({ content }, place) => {
    known[place] = content.kind === 'list' ? await countList(content.list, signal) : null;
    return known[place];
  });
  return { known, reading };
}
