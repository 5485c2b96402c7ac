/** Records that values name by id, read in tables. */
export interface FoundRecords {
  /** Returns what is selected of a record, by the index of its table; null if it was not read. */
  record(table: number, id: string): unknown;
}
