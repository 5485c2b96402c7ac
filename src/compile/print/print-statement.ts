/** Returns the name of the column of an expression by its position. */
export function columnName(index: number): string {
  return `root${index}`;
}

/** Prints the statement that returns one row of these expressions, in order. */
export function printStatement(expressions: ReadonlyArray<string>): string {
  const columns = expressions.map((expression, index) => `${expression} AS ${columnName(index)}`);
  return `RETURN ${columns.join(',\n       ')}`;
}
