import type { LaterReads } from './later-reads.js';

/** What one record gave back, one value a slot. */
export type RowValues = ReadonlyArray<unknown>;

/** Reads one value of an answer from a record's row; derived values and what they name, from what was read later. */
export type Reader = (row: RowValues, reads: LaterReads) => unknown;

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
