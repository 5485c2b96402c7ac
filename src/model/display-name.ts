/**
 * Returns the words by which people know a record: its name or title, the form within a sentence, its own words, or its first quotation.
 * A record without any of them is named by what it is: `untitled article`, `statement`.
 */
export function displayName(typeName: string, properties: Readonly<Record<string, unknown>>): string {
  const quotes = properties['quotes'];
  const texts = [
    ...['name', 'title', 'inText', 'text'].map((name) => properties[name]),
    Array.isArray(quotes) ? (quotes as ReadonlyArray<unknown>)[0] : null,
  ];
  const found = texts.find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof found === 'string') return found;
  const { kind } = properties;
  return typeof kind === 'string'
    ? `untitled ${kind.toLowerCase().replaceAll('_', ' ')}`
    : typeName.toLowerCase();
}

/** The properties that `displayName` reads. */
export const displayNameProperties = ['name', 'title', 'inText', 'text', 'quotes', 'kind'] as const;
