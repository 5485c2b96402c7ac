import { foldMarks } from './fold-marks.js';
import { isWordEdge } from './is-word-edge.js';
import type { FoundPlace } from './passage.js';
import { placesOf } from './places-of.js';
import { normalForm, type ReadText } from './read-text.js';

/** What a quotation leaves out or adds: an ellipsis, or words in brackets. */
const gap = /\[[^\]]*\]|…|\.\.\.|\. \. \./gu;

/** The most characters that a gap of a quotation stands for. */
const longestGap = 1_500;

/** The fewest letters and digits by which a quotation with gaps is found. */
const fewestLetters = 3;

/**
 * Finds a quotation in a text: as it is, or after folding quotation marks, dashes, spaces and hyphens, where "…" and brackets stand for
 * other words. It stands at whole words. The place is the first one.
 */
export function findQuotation(text: ReadText, quote: string): FoundPlace {
  const words = normalForm(quote).trim();
  const exact = placesOf(text.text, words).find((place) => isWhole(text.text, place, place + words.length));
  if (words !== '' && exact !== undefined) return found(text, 'FOUND', exact, exact + words.length);
  for (const lineEndHyphens of ['dropped', 'kept'] as const) {
    const folded = text.folded(lineEndHyphens);
    const parts = words.split(gap).map((part) => foldMarks(part.trim(), lineEndHyphens).text);
    const place = placeOfParts(folded.text, parts);
    if (place !== null)
      return found(text, 'FOLDED', folded.starts[place.start] ?? 0, folded.ends[place.end - 1] ?? 0);
  }
  return { state: 'NOT_FOUND', place: null };
}

function found(text: ReadText, state: 'FOUND' | 'FOLDED', start: number, end: number): FoundPlace {
  return { state, place: { start: text.pointOf(start), end: text.pointOf(end) } };
}

/** Returns the first place at which parts follow each other; the ends of the first and last are ends of words, unless they are gaps. */
function placeOfParts(
  text: string,
  parts: ReadonlyArray<string>,
): { readonly start: number; readonly end: number } | null {
  const written = parts.filter((part) => part !== '');
  const [first, ...rest] = written;
  const letters = written.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (first === undefined || (parts.length > 1 && letters < fewestLetters)) return null;
  for (const start of placesOf(text, first)) {
    const end = endOfParts(text, start + first.length, rest);
    if (end === null) continue;
    const isStart = parts[0] === '' || isWordEdge(text, start);
    if (isStart && (parts.at(-1) === '' || isWordEdge(text, end))) return { start, end };
  }
  return null;
}

function endOfParts(text: string, from: number, parts: ReadonlyArray<string>): number | null {
  let end = from;
  for (const part of parts) {
    const next = text.indexOf(part, end);
    if (next < 0 || next - end > longestGap) return null;
    end = next + part.length;
  }
  return end;
}

function isWhole(text: string, start: number, end: number): boolean {
  return isWordEdge(text, start) && isWordEdge(text, end);
}
