import type { PriceNode } from './price.js';
import type { ReadEvidence } from './read-evidence-slot.js';
import { Row } from './row.js';
import type { Reader } from './row.js';

/** What the builders of one level add to. */
export interface LevelDraft {
  readonly row: Row;
  readonly prices: PriceNode[];
  /** What is worked out for the level's records from evidence, if anything is. */
  evidence: { readonly evidence: ReadEvidence; readonly prices: PriceNode[] } | null;
}

/** Begins a level. */
export function newDraft(prices: PriceNode[] = []): LevelDraft {
  return { row: new Row(), prices, evidence: null };
}

/** Reads the slot at that place; null where it is absent. */
export function readSlot(place: number): Reader {
  return (row) => row[place] ?? null;
}

/** Reads an object of the answer, its fields in the order of the operation. */
export function readObject(fields: ReadonlyArray<readonly [name: string, read: Reader]>): Reader {
  return (row) => {
    const answer: Record<string, unknown> = {};
    for (const [name, read] of fields) answer[name] = read(row);
    return answer;
  };
}
