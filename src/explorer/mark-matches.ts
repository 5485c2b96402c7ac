/** A piece of a text; `isMatch` when it matches the search. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A range of a text in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const maxLength = 140;
const contextLength = 40;

/** Splits a text into pieces that match and pieces that do not; of a long text only about 140 characters around the first match. */
export function markMatches(text: string, ranges: ReadonlyArray<TextRange>): ReadonlyArray<TextPiece> {
  const { start, end } = windowOf(text, ranges[0]?.start ?? 0);
  const inside = ranges
    .map((range) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter((range) => range.start < range.end);
  const pieces: TextPiece[] = start > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = start;
  for (const range of inside.toSorted((a, b) => a.start - b.start)) {
    if (range.start < at) continue;
    pieces.push({ text: text.slice(at, range.start), isMatch: false });
    pieces.push({ text: text.slice(range.start, range.end), isMatch: true });
    at = range.end;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), isMatch: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The whole text when it is short; otherwise from a few words before the first match. */
function windowOf(text: string, first: number): TextRange {
  if (text.length <= maxLength) return { start: 0, end: text.length };
  if (first <= contextLength) return { start: 0, end: maxLength };
  const blank = text.indexOf(' ', first - contextLength);
  const start = blank >= 0 && blank < first ? blank + 1 : first;
  return { start, end: Math.min(text.length, start + maxLength) };
}
