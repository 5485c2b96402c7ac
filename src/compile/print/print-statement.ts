/** Prints the statement that returns one row of these expressions, in order. */
export function printStatement(expressions: ReadonlyArray<string>): string {
  const columns = expressions.map((expression, index) => `${expression} AS root${index}`);
  return `RETURN ${columns.join(',\n       ')}`;
}
