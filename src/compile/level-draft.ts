import type { PriceNode } from './price.js';
import { Row } from './row.js';
import type { Reader } from './row.js';

/** What the builders of one level add to. */
export interface LevelDraft {
  readonly row: Row;
  readonly prices: PriceNode[];
  /** What is selected within derived values of the level's records, if any are selected. */
  derived: DerivedSelection | null;
}

/** What is selected of the records that derived values name. */
export interface DerivedSelection {
  /** The places of their tables among those of the operation, by what is selected. */
  readonly tables: Map<string, number>;
  readonly prices: PriceNode[];
}

/** Begins a level. */
export function newDraft(prices: PriceNode[] = []): LevelDraft {
  return { row: new Row(), prices, derived: null };
}

/** Reads the slot at that place; null where it is absent. */
export function readSlot(place: number): Reader {
  return (row) => row[place] ?? null;
}

/** Reads an object of the answer, its fields in the order of the operation. */
export function readObject(fields: ReadonlyArray<readonly [name: string, read: Reader]>): Reader {
  return (row, reads) => {
    const answer: Record<string, unknown> = {};
    for (const [name, read] of fields) answer[name] = read(row, reads);
    return answer;
  };
}
