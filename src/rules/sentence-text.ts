/** Returns a text as a sentence: with single spaces, a capital first letter and a full stop. */
export function finished(text: string): string {
  const line = capitalized(text).replace(/\s+/g, ' ').trim();
  return line.endsWith('.') ? line : `${line}.`;
}

/** Returns a text with a capital first letter. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
