/** Prints the statement that gives one row of these expressions, in their order. */
export function printStatement(expressions: ReadonlyArray<string>): string {
  const columns = expressions.map((expression, index) => `${expression} AS root${index}`);
  return `RETURN ${columns.join(',\n       ')}`;
}
