/** The time limit of operations of small cost: one that takes longer has been misjudged. */
export interface SmallReadLimit {
  /** Returns the current limit, in milliseconds. */
  timeoutMs(): number;
  /** Takes into account how long the answer to an operation of small cost took. */
  onAnswer(durationMs: number): void;
}

const leastMs = 2_000;
const mostMs = 8_000;
/** The limit is this many times the usual duration. */
const timesUsual = 20;
/** The part of the latest duration in the usual one. */
const partOfLatest = 1 / 8;

/**
 * Creates the limit of a server: 2 s while operations of small cost take up to 100 ms as usual.
 *
 * It is up to 8 s while they take longer: a Neo4j that has just started, or a busy machine, takes seconds for what takes 50 ms later.
 */
export function createSmallReadLimit(): SmallReadLimit {
  let usualMs = mostMs / timesUsual;
  return {
    timeoutMs: () => Math.min(mostMs, Math.max(leastMs, usualMs * timesUsual)),
    onAnswer: (durationMs) => {
      usualMs += (durationMs - usualMs) * partOfLatest;
    },
  };
}
