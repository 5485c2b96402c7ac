import { describe, expect, it } from '@jest/globals';
import { createSmallReadLimit } from '../../src/api/small-read-limit.js';

const plan = {};

/** Returns the limit after a first answer and those that took these times. */
function limitAfter(durationsMs: ReadonlyArray<number>): number | undefined {
  const limit = createSmallReadLimit();
  limit.onAnswer(plan, 5_000);
  for (const durationMs of durationsMs) limit.onAnswer(plan, durationMs);
  return limit.timeoutMs(plan);
}

const times = (count: number, durationMs: number) => Array.from({ length: count }, () => durationMs);

describe('createSmallReadLimit', () => {
  it('is 8 s at the start, and 2 s once operations have been answered in usual time', () => {
    expect(limitAfter([])).toBe(8_000);
    expect(limitAfter(times(20, 30))).toBe(2_000);
  });

  it('grows while Neo4j is slow, up to 8 s, and shrinks again', () => {
    expect(limitAfter([...times(20, 30), ...times(20, 250)])).toBeCloseTo(5_000, -3);
    expect(limitAfter([...times(20, 30), ...times(20, 3_000)])).toBe(8_000);
    expect(limitAfter([...times(20, 3_000), ...times(40, 30)])).toBe(2_000);
  });

  it('does not hold for a plan that was not answered yet, or was ended, or met a Neo4j that was away: it may have to be planned', () => {
    const limit = createSmallReadLimit();
    for (const durationMs of times(20, 30)) limit.onAnswer(plan, durationMs);
    expect(limit.timeoutMs({})).toBeUndefined();
    expect(limit.timeoutMs(plan)).toBe(2_000);
    expect(limit.onEnded(plan, { limit: true })).toBe(true); // it is read again
    expect(limit.onEnded(plan, { limit: true })).toBe(true); // as is another one that ran beside it
    expect(limit.timeoutMs(plan)).toBeUndefined();
    limit.onAnswer(plan, 30);
    expect(limit.timeoutMs(plan)).toBe(2_000);
    limit.onUnreachable();
    expect(limit.timeoutMs(plan)).toBeUndefined();
    limit.onAnswer(plan, 3_000);
    expect(limit.timeoutMs(plan)).toBe(8_000);
  });

  it('ends a plan that was ended without it, too, at once the next time, and every other time after that', () => {
    const limit = createSmallReadLimit();
    for (const durationMs of times(20, 30)) limit.onAnswer(plan, durationMs);
    expect(limit.onEnded(plan, { limit: true })).toBe(true);
    for (const rounds of [1, 2]) {
      expect(limit.timeoutMs(plan)).toBeUndefined();
      expect({ rounds, isRepeated: limit.onEnded(plan, { limit: false }) }).toEqual({
        rounds,
        isRepeated: false,
      });
      expect(limit.timeoutMs(plan)).toBe(2_000);
      expect(limit.onEnded(plan, { limit: true })).toBe(false);
    }
  });
});
