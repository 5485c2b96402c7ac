import type { DossierWhere } from '../operations.generated.js';

/** Returns the condition on dossiers whose title has all words of a text, in lower or upper case; null for an empty text. */
export function dossierCondition(text: string): DossierWhere | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  return { and: words.map((word) => ({ or: formsOf(word).map((form) => ({ title: { contains: form } })) })) };
}

/** The server compares letters as they are written. */
function formsOf(word: string): ReadonlyArray<string> {
  const lower = word.toLowerCase();
  const [first = ''] = lower;
  return [...new Set([word, lower, first.toUpperCase() + lower.slice(first.length), word.toUpperCase()])];
}
