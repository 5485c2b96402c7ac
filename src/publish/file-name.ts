/** In characters. */
const longestTitle = 60;

/** Returns the name of a file that says what is in it: `northhaven-asked-the-ministry-card.svg`. Letters of every script stay. */
export function fileName(title: string, what: string, extension: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const lengths = words.map((_, place) => words.slice(0, place + 1).join('-').length);
  const start = words.filter((_, place) => (lengths[place] ?? 0) < longestTitle).join('-');
  return `${[start || 'onrecord', what].filter(Boolean).join('-')}.${extension}`;
}
