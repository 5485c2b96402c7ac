import type { Passage } from './passage.js';
import { placesOf } from './places-of.js';
import type { ReadText } from './read-text.js';
import { textSha256 } from './text-sha256.js';

/**
 * Returns the words of a passage, of which only the hash is known; null if they do not stand in the text.
 *
 * They are looked for at the place itself, beside prefix and suffix, then at the beginning of each word.
 */
export function exactWords(text: ReadText, { start, end, sha256, prefix, suffix }: Passage): string | null {
  const length = end - start;
  const tried = new Set<number>();
  const wordsAt = (point: number): string | null => {
    if (tried.has(point) || point < 0 || point + length > text.length) return null;
    tried.add(point);
    const words = text.text.slice(text.unitOf(point), text.unitOf(point + length));
    return textSha256(words) === sha256 ? words : null;
  };
  for (const points of [
    [start],
    afterPrefix(text, prefix),
    beforeSuffix(text, suffix, length),
    wordStarts(text),
  ])
    for (const point of points) {
      const words = wordsAt(point);
      if (words !== null) return words;
    }
  return null;
}

function afterPrefix({ text, pointOf }: ReadText, prefix: string | null): ReadonlyArray<number> {
  return prefix === null ? [] : placesOf(text, prefix).map((place) => pointOf(place + prefix.length));
}

function beforeSuffix(
  { text, pointOf }: ReadText,
  suffix: string | null,
  length: number,
): ReadonlyArray<number> {
  return suffix === null ? [] : placesOf(text, suffix).map((place) => pointOf(place) - length);
}

function* wordStarts({ text, pointOf }: ReadText): Generator<number> {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}\p{M}])\S/gu)) yield pointOf(index);
}
