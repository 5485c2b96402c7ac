/** One Cypher statement with its parameters: all that the store needs to know of an operation. */
export interface CompiledQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The names of the columns, if the text returns exactly one row. */
  readonly columns?: ReadonlyArray<string>;
}
