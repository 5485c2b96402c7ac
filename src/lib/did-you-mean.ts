import { editDistance } from './edit-distance.js';

/** Longer words are not typos, and comparing them with every name is slow. */
const maxWordLength = 100;

/**
 * Returns ` Did you mean "x"?` (with a leading space) for the nearest name, or an empty string if no name is near.
 *
 * A name is near if at most two in five letters, plus one, differ. Case is ignored.
 */
export function didYouMean(word: string, names: Iterable<string>): string {
  const nearest = nearestName(word, names);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}

/** Returns the nearest name, or null if no name is near in the sense of `didYouMean`. */
export function nearestName(word: string, names: Iterable<string>): string | null {
  if (word.length > maxWordLength) return null;
  let best: string | null = null;
  let bestDistance = Math.floor(word.length * 0.4) + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance > bestDistance || (distance === bestDistance && best !== null)) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}
