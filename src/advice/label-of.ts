import type { NodeRecord } from '../model/graph-data.js';

/** The longest label, in characters. */
const maxLength = 80;

/** Returns the words by which people know a record: the text of a claim, a name, a title; else its id. */
export function labelOf({ id, properties: { text, name, title } }: NodeRecord): string {
  const words = [text, name, title].find((each) => typeof each === 'string') ?? id;
  return words.length > maxLength ? `${words.slice(0, maxLength - 1)}…` : words;
}
