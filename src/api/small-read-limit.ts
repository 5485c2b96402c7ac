/** Identifies a plan; the same object for all executions of it. */
type Plan = object;

/** The time limit of operations of small cost: one that takes longer has been misjudged. */
export interface SmallReadLimit {
  /** Returns the current limit, in milliseconds; undefined for a plan that has not been answered, which Neo4j may still have to plan. */
  timeoutMs(plan: Plan): number | undefined;
  /** Takes into account how long the answer to an operation of small cost took. */
  onAnswer(plan: Plan, durationMs: number): void;
  /**
   * Returns whether to read again without the limit, after the database has ended an operation: Neo4j may have dropped a plan that was
   * answered before, and takes seconds to make it again. If that is ended, too, the operation was misjudged.
   */
  onEnded(plan: Plan, had: { readonly limit: boolean }): boolean;
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
    timeoutMs: (plan) =>
      answered.has(plan) || misjudged.has(plan)
        ? Math.min(mostMs, Math.max(leastMs, usualMs * timesUsual))
        : undefined,
    onAnswer: (plan, durationMs) => {
      // The first answer includes the time for planning.
      if (answered.has(plan)) usualMs += (durationMs - usualMs) * partOfLatest;
      answered.add(plan);
      misjudged.delete(plan);
    },
    onEnded: (plan, had) => {
      if (had.limit && !misjudged.has(plan)) {
        answered.delete(plan);
        return true;
      }
      // Every other time it has the time for planning, so that it is not refused for ever.
      if (!misjudged.delete(plan)) misjudged.add(plan);
      return false;
    },
    onUnreachable: () => {
      usualMs = firstUsualMs;
      answered = new WeakSet();
    },
  };
}
