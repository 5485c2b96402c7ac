/** A claim with the number of statements about it. */
export type WeightedClaim = readonly [id: string, statementCount: number];

/** Splits claims into parts of at most `most` claims and statements about them together; a claim with more is a part of its own. */
export function partsByWeight(
  claims: ReadonlyArray<WeightedClaim>,
  most: number,
): ReadonlyArray<ReadonlyArray<string>> {
  const parts: string[][] = [];
  let weight = 0;
  for (const [id, statementCount] of claims) {
    const part = parts.at(-1);
    weight += 1 + statementCount;
    if (part && weight <= most) {
      part.push(id);
      continue;
    }
    parts.push([id]);
    weight = 1 + statementCount;
  }
  return parts;
}
