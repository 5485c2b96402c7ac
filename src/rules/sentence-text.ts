import { capitalized } from '../lib/capitalized.js';

/** Returns a text as a sentence: with single spaces, a capital first letter and a full stop. */
export function finished(text: string): string {
  const line = capitalized(text).replace(/\s+/g, ' ').trim();
  return line.endsWith('.') ? line : `${line}.`;
}
