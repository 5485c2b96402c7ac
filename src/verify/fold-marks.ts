/** A text in which marks and spaces that readers take for the same are the same. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its original begins and ends in the original text, in UTF-16 units. */
  readonly starts: ReadonlyArray<number>;
  readonly ends: ReadonlyArray<number>;
}

/** What becomes of a hyphen at the end of a line: it divides a word (`dropped`), or is part of one (`kept`). */
export type LineEndHyphens = 'dropped' | 'kept';

const parts = /[-‐]\s*\n\s*|\s+|[-‐‑‒–—―−]+|\p{Cf}+|[^]/gu;
const quotationMarks = /^["'“”„‟‘’‚‛«»‹›´`]$/u;

/**
 * Returns a text with one kind of quotation mark, dash and space, and without soft hyphens and other invisible characters.
 *
 * Ligatures and other compatibility characters (`ﬁ`, `…`) become the characters that they stand for.
 */
export function foldMarks(original: string, lineEndHyphens: LineEndHyphens): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: part, index } of original.matchAll(parts)) {
    const folded = foldPart(part, lineEndHyphens);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + part.length);
    }
  }
  return { text, starts, ends };
}

function foldPart(part: string, lineEndHyphens: LineEndHyphens): string {
  if (/^[-‐]\s*\n/u.test(part)) return lineEndHyphens === 'kept' ? '-' : '';
  if (/^\s/u.test(part)) return ' ';
  if (/^[-‐‑‒–—―−]/u.test(part)) return '-';
  if (/^\p{Cf}/u.test(part)) return '';
  return quotationMarks.test(part) ? "'" : part.normalize('NFKC');
}
