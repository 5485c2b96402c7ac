import { foldMarks } from './fold-marks.js';
import { isWordEdge } from './is-word-edge.js';
import type { Passage } from './passage.js';
import { placesOf } from './places-of.js';
import type { ReadText } from './read-text.js';

/** A part of a text, in UTF-16 units. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** How much longer than the passage the words between its prefix and suffix may have become, in UTF-16 units. */
const mostAdded = 200;

/** Returns the parts of a text between the prefix and the suffix of a passage, whatever their words, without white space at the ends. */
export function contextRegions(
  text: ReadText,
  { start, end, prefix, suffix }: Passage,
): ReadonlyArray<Region> {
  if (prefix === null && suffix === null) return [];
  const folded = text.folded('dropped');
  const before = foldMarks(prefix ?? '', 'dropped').text;
  const after = foldMarks(suffix ?? '', 'dropped').text;
  const longest = 2 * (end - start) + mostAdded;
  const begins =
    prefix === null
      ? [0]
      : placesOf(folded.text, before)
          .filter((at) => isWordEdge(folded.text, at))
          .map((at) => at + before.length);
  const ends =
    suffix === null
      ? [folded.text.length]
      : placesOf(folded.text, after).filter((at) => isWordEdge(folded.text, at + after.length));
  return begins.flatMap((begin) => {
    const next = ends.find((at) => at > begin);
    if (next === undefined || next - begin > longest) return [];
    const region = trimmed(text.text, {
      start: begin === 0 ? 0 : (folded.ends[begin - 1] ?? 0),
      end: folded.starts[next] ?? text.text.length,
    });
    return region.start < region.end ? [region] : [];
  });
}

function trimmed(text: string, { start, end }: Region): Region {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
