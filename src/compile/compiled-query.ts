/** One Cypher statement with its parameters: all that the store needs to know of an operation. */
export interface CompiledQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The names of the columns, if the text returns at least one row. */
  readonly columns?: ReadonlyArray<string>;
  /** Receives each row when it arrives, so that not all are in memory at once; the rows of the result are then none. */
  readonly onRow?: (row: ReadonlyArray<unknown>) => void;
}
