/** Records that values name by their ids: what is selected of them was read in tables. */
export interface FoundRecords {
  /** What is selected of a record, by the place of its table; null where it was not read. */
  record(table: number, id: string): unknown;
}
