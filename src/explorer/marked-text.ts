/** A part of a text; `isHit` where words of the search stand. */
export interface TextPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** A part of a text, in UTF-16 code units: the first, and the first after it. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

const mostShown = 140;
const before = 40;

/** Parts a text by its ranges; of a long one it gives what lies around the first of them, some 140 characters. */
export function piecesOf(text: string, ranges: ReadonlyArray<MarkedRange>): ReadonlyArray<TextPiece> {
  const { start, end } = windowOf(text, ranges[0]?.start ?? 0);
  const inside = ranges
    .map((range) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter((range) => range.start < range.end);
  const pieces: TextPiece[] = start > 0 ? [{ text: '… ', isHit: false }] : [];
  let at = start;
  for (const range of inside.toSorted((a, b) => a.start - b.start)) {
    if (range.start < at) continue;
    pieces.push({ text: text.slice(at, range.start), isHit: false });
    pieces.push({ text: text.slice(range.start, range.end), isHit: true });
    at = range.end;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), isHit: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The whole text where it is short; else from some words before the first hit on. */
function windowOf(text: string, first: number): MarkedRange {
  if (text.length <= mostShown) return { start: 0, end: text.length };
  if (first <= before) return { start: 0, end: mostShown };
  const blank = text.indexOf(' ', first - before);
  const start = blank >= 0 && blank < first ? blank + 1 : first;
  return { start, end: Math.min(text.length, start + mostShown) };
}
