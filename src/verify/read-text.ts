import { foldMarks, type FoldedText, type LineEndHyphens } from './fold-marks.js';
import { textSha256 } from './text-sha256.js';

/** A text to which passages and quotations are compared. Its places are counted in code points, as in passages. */
export interface ReadText {
  /** The text in its normal form. */
  readonly text: string;
  readonly sha256: string;
  /** The number of code points. */
  readonly length: number;
  /** Returns the text with folded marks. Computed once. */
  readonly folded: (lineEndHyphens: LineEndHyphens) => FoldedText;
  /** Returns the UTF-16 unit at which a code point begins. */
  readonly unitOf: (point: number) => number;
  /** Returns the code point that begins at a UTF-16 unit. */
  readonly pointOf: (unit: number) => number;
}

/** Returns a text in the form in which passages are counted: no byte order mark, line ends as line feeds, Unicode form NFC. */
export function normalForm(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** Prepares a text for `findPassage` and `findQuotation`. */
export function readText(original: string): ReadText {
  const text = normalForm(original);
  const units = unitsOf(text);
  const length = units.length - 1;
  const folded = new Map<LineEndHyphens, FoldedText>();
  return {
    text,
    sha256: textSha256(text),
    length,
    folded: (lineEndHyphens) => {
      const known = folded.get(lineEndHyphens) ?? foldMarks(text, lineEndHyphens);
      folded.set(lineEndHyphens, known);
      return known;
    },
    unitOf: (point) => units[Math.min(point, length)] ?? text.length,
    pointOf: (unit) => firstAtLeast(units, unit),
  };
}

/** Returns the UTF-16 unit at which each code point begins, and the length of the text. */
function unitsOf(text: string): Uint32Array {
  const units = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) {
    units[points] = unit;
    points += 1;
  }
  units[points] = text.length;
  return units.subarray(0, points + 1);
}

function firstAtLeast(units: Uint32Array, unit: number): number {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
