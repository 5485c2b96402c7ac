import { describe, expect, it } from '@jest/globals';
import { createSmallReadLimit } from '../../src/api/small-read-limit.js';

function limitAfter(durationsMs: ReadonlyArray<number>): number {
  const limit = createSmallReadLimit();
  for (const durationMs of durationsMs) limit.onAnswer(durationMs);
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
});
