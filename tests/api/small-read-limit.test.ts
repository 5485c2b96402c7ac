import { describe, expect, it } from '@jest/globals';
import { createSmallReadLimit } from '../../src/api/small-read-limit.js';

const plan = {};

/** Returns the limit after a first answer and those that took these times. */
function limitAfter(durationsMs: ReadonlyArray<number>): number {
  const limit = createSmallReadLimit();
  limit.onAnswer(plan, 5_000);
  for (const durationMs of durationsMs) limit.onAnswer(plan, durationMs);
  return limit.timeoutMs();
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

  it('has an operation planned and read again that was ended, unless it was planned for this read', () => {
    const limit = createSmallReadLimit();
    expect(limit.onEnded(plan, { isPlanned: false })).toBe(true);
    limit.onAnswer(plan, 30);
    expect(limit.onEnded(plan, { isPlanned: false })).toBe(true);
    expect(limit.onEnded(plan, { isPlanned: true })).toBe(false);
  });

  it('ends one that was misjudged at once the next time, and judges it again every other time after that', () => {
    const limit = createSmallReadLimit();
    for (const rounds of [1, 2]) {
      expect({ rounds, isRepeated: limit.onEnded(plan, { isPlanned: false }) }).toEqual({
        rounds,
        isRepeated: true,
      });
      expect(limit.onEnded(plan, { isPlanned: true })).toBe(false);
      expect(limit.onEnded(plan, { isPlanned: false })).toBe(false);
    }
    limit.onAnswer(plan, 30);
    expect(limit.onEnded(plan, { isPlanned: false })).toBe(true);
  });
});
