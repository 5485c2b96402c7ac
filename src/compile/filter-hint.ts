/** How graphql-js reports a plain value in place of an object: in the operation, and in a variable. */
const inOperation = /^Expected value of type "\w+?(List)?Filter", found ([^{}\n]{1,200})\.$/;
const inVariable =
  /got invalid value (.{1,200}?)(?: at "[^"]*")?; Expected type "\w+?(List)?Filter" to be an object\.$/;

/**
 * Returns what to write where a filter was given as a plain value, such as `where: {status: CONFIRMED}`; null for any other message of
 * graphql-js.
 */
export function filterHint(message: string): string | null {
  const [, listInOperation, inText] = inOperation.exec(message) ?? [];
  const [, inJson, listInVariable] = inVariable.exec(message) ?? [];
  const value = inText ?? inJson;
  if (value === undefined) return null;
  const isList = (listInOperation ?? listInVariable) !== undefined;
  const operator = isList ? (value.startsWith('[') ? 'hasAny' : 'has') : value.startsWith('[') ? 'in' : 'eq';
  return `A filter is an object with operators. Write {${operator}: ${value}}.`;
}
