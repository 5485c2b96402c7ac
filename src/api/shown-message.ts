/** Longer quoted values are cut, and longer messages lose their middle, in characters. */
const longestValue = 80;
const longestMessage = 1_000;

/** A quoted value, as JSON and GraphQL write it. */
const quotedValue = /"(?:[^"\\]|\\.)*"/gs;

/** Returns a message with long values shortened: graphql-js repeats a wrong value, which may fill a request. */
export function shortMessage(message: string): string {
  const text = message.replace(quotedValue, (value) =>
    value.length > longestValue + 2 ? `${value.slice(0, longestValue).replace(/\\+$/, '')}…"` : value,
  );
  if (text.length <= longestMessage) return text;
  return `${text.slice(0, longestMessage / 2)} … ${text.slice(-longestMessage / 2)}`;
}

/**
 * Returns a message without the names that the request does not contain, for servers that do not show their schema.
 *
 * graphql-js quotes names of types and fields. Those that the client has written itself are no secret.
 */
export function withoutForeignNames(message: string, requestText: string): string {
  const own = new Set(requestText.match(/\w+/g));
  const statement = message.replace(/ Did you mean [^?]*\?$/, '');
  return statement.replace(quotedValue, (value) =>
    value.replace(/\w+/g, (word) => (own.has(word) || /^\d+$/.test(word) ? word : '…')),
  );
}
