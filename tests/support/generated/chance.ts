/** Draws that are the same for the same seed, on every machine. */
export interface Chance {
  /** From 0, below `count`. */
  below(count: number): number;
  /** True so often: 0 never, 1 always. */
  often(share: number): boolean;
  pick<T>(all: readonly [T, ...T[]]): T;
  /** From 0, below `count`; small numbers are drawn more often, as in a Zipf distribution without its steepest part. */
  rank(count: number): number;
}

/** How far the steepest part is cut off: the first of 2,000 is then drawn in about 0.8 % of cases. */
const flattening = 25;

/** Source: mulberry32 by Tommy Ettinger, public domain. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    often: (share) => next() < share,
    pick: (all) => all[below(all.length)] ?? all[0],
    rank: (count) => {
      const drawn = flattening * ((count + flattening) / flattening) ** next() - flattening;
      return Math.min(count - 1, Math.floor(drawn));
    },
  };
}
