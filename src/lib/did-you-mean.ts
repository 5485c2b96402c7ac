/** Longer words are no slip of the pen, and comparing them with everything takes long. */
const maxWordLength = 100;

/**
 * Gives ` Did you mean "x"?` (with the blank before it) for the nearest of the names, or the empty text where none is near.
 *
 * Near is: at most 2 letters in 5 and one more differ; upper and lower case count alike.
 */
export function didYouMean(word: string, names: Iterable<string>): string {
  const nearest = nearestName(word, names);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}

/** Gives the nearest of the names, or null where none is near; near as for `didYouMean`. */
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

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: Array.from(b).length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(b).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
