import { contextRegions, type Region } from './context-regions.js';
import { exactWords } from './exact-words.js';
import { isSpelling } from './is-spelling.js';
import { isWordEdge } from './is-word-edge.js';
import type { FoundPlace, Passage } from './passage.js';
import { placesOf } from './places-of.js';
import type { ReadText } from './read-text.js';

/** From this length on, in code points, words that stand once in a text are found although the words on one side have changed. */
const tellingLength = 20;

/**
 * Finds a passage in a text that may have been changed since.
 *
 * `marked` is the hash of the text in which the passage was marked, if known. A place is only named as found if the words around it
 * tell it from all others; otherwise the passage is AMBIGUOUS, CHANGED or NOT_FOUND.
 */
export function findPassage(text: ReadText, passage: Passage, marked: string | null): FoundPlace {
  const exact = exactWords(text, passage);
  if (exact === null) return findOtherWords(text, passage);
  const all = placesOf(text.text, exact);
  const given = text.unitOf(passage.start);
  if (marked === text.sha256 && all.includes(given)) return foundAt(text, passage, given);
  const sidesAt = (place: number): number => sidesAround(text, passage, { place, exact });
  const inContext = all.filter((place) => sidesAt(place) === 2);
  if (inContext.length > 0) return onlyPlace(text, passage, inContext);
  const places = all.filter((place) => isWhole(text.text, place, place + exact.length));
  const regions = contextRegions(text, passage);
  const [region] = regions;
  if (region && regions.length === 1) {
    const within = places.filter((place) => region.start <= place && place + exact.length <= region.end);
    if (within.length > 0) return onlyPlace(text, passage, within);
    return between(text, 'CHANGED', region);
  }
  const isTelling = exact.length >= tellingLength && places.some((place) => sidesAt(place) > 0);
  const isUntouched = passage.prefix === null && passage.suffix === null && places.includes(given);
  return isTelling || isUntouched ? onlyPlace(text, passage, places) : { state: 'AMBIGUOUS', place: null };
}

function onlyPlace(text: ReadText, passage: Passage, places: ReadonlyArray<number>): FoundPlace {
  const [only] = places;
  if (only === undefined || places.length > 1) return { state: 'AMBIGUOUS', place: null };
  return foundAt(text, passage, only);
}

function foundAt(text: ReadText, { start, end }: Passage, unit: number): FoundPlace {
  const point = text.pointOf(unit);
  return { state: point === start ? 'FOUND' : 'MOVED', place: { start: point, end: point + end - start } };
}

/** Returns on how many sides of a place the text is as the passage has it; a side without words is an end of the text. */
function sidesAround(
  { text }: ReadText,
  { prefix, suffix }: Passage,
  { place, exact }: { readonly place: number; readonly exact: string },
): number {
  const [before, after] = [text.slice(0, place), text.slice(place + exact.length)];
  const isAfterPrefix =
    prefix === null
      ? before.trim() === ''
      : before.endsWith(prefix) && isWordEdge(text, place - prefix.length);
  const isBeforeSuffix =
    suffix === null
      ? after.trim() === ''
      : after.startsWith(suffix) && isWordEdge(text, place + exact.length + suffix.length);
  return Number(isAfterPrefix) + Number(isBeforeSuffix);
}

/** Returns whether a part of a text does not begin or end within a word. */
function isWhole(text: string, start: number, end: number): boolean {
  return isWordEdge(text, start) && isWordEdge(text, end);
}

/** Finds a passage whose words do not stand in the text by the words around it. */
function findOtherWords(text: ReadText, passage: Passage): FoundPlace {
  const regions = contextRegions(text, passage);
  const spelled = regions.filter(({ start, end }) => isSpelling(text.text.slice(start, end), passage.sha256));
  const [same] = spelled;
  if (same && spelled.length === 1) return between(text, 'FOLDED', same);
  const [region] = regions;
  if (region && regions.length === 1) return between(text, 'CHANGED', region);
  return { state: 'NOT_FOUND', place: null };
}

function between(text: ReadText, state: 'FOLDED' | 'CHANGED', { start, end }: Region): FoundPlace {
  return { state, place: { start: text.pointOf(start), end: text.pointOf(end) } };
}
