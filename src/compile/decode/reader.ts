import type { LaterReads } from './later-reads.js';

/** What the database returns for one record: a value for each slot. */
export type RowValues = ReadonlyArray<unknown>;

/** Returns one value of an answer from a record's row; derived values, from the later reads. */
export type Reader = (row: RowValues, reads: LaterReads) => unknown;

/** Makes a reader of the slot at an index; null if it is absent. */
export function readSlot(place: number): Reader {
  return (row) => row[place] ?? null;
}

/** Makes a reader of an object, with its fields in the order of the operation. */
export function readObject(fields: ReadonlyArray<readonly [name: string, read: Reader]>): Reader {
  return (row, reads) => {
    const answer: Record<string, unknown> = {};
    for (const [name, read] of fields) answer[name] = read(row, reads);
    return answer;
  };
}
