/** Identifies a plan; the same object for all executions of it. */
type Plan = object;

/** The time limit of operations of small cost: one that takes longer has been misjudged, or Neo4j had to plan it first. */
export interface SmallReadLimit {
  /** Returns the current limit, in milliseconds. */
  timeoutMs(): number;
  /** Takes into account how long the answer to an operation of small cost took. */
  onAnswer(plan: Plan, durationMs: number): void;
  /**
   * Returns whether to have Neo4j plan an operation and to read it again, after the database has ended it. If it was planned for this
   * read already, it was misjudged, and is ended at once the next time.
   */
  onEnded(plan: Plan, was: { readonly isPlanned: boolean }): boolean;
  /** Forgets the usual duration: a Neo4j that was away may have been started again. */
  onUnreachable(): void;
}

const leastMs = 2_000;
const mostMs = 8_000;
/** The limit is this many times the usual duration. */
const timesUsual = 20;
const firstUsualMs = mostMs / timesUsual;
/** The part of the latest duration in the usual one. */
const partOfLatest = 1 / 8;

/**
 * Creates the limit of a server: 2 s while operations of small cost take up to 100 ms as usual.
 *
 * It is up to 8 s while they take longer: a Neo4j that has just started, or a busy machine, takes seconds for what takes 50 ms later.
 */
export function createSmallReadLimit(): SmallReadLimit {
  let usualMs = firstUsualMs;
  let answered = new WeakSet<Plan>();
  const misjudged = new WeakSet<Plan>();
  return {
    timeoutMs: () => Math.min(mostMs, Math.max(leastMs, usualMs * timesUsual)),
    onAnswer: (plan, durationMs) => {
      // The first answer may include the time for planning.
      if (answered.has(plan)) usualMs += (durationMs - usualMs) * partOfLatest;
      answered.add(plan);
      misjudged.delete(plan);
    },
    onEnded: (plan, was) => {
      // One that was misjudged is planned again every other time, so that it is not refused for ever.
      const isJudgedAgain = !was.isPlanned && !misjudged.delete(plan);
      if (was.isPlanned) misjudged.add(plan);
      return isJudgedAgain;
    },
    onUnreachable: () => {
      usualMs = firstUsualMs;
      answered = new WeakSet();
    },
  };
}
