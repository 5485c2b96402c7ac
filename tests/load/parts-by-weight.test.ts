import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsByWeight } from '../../src/load/derived/parts-by-weight.js';
import type { WeightedClaim } from '../../src/load/derived/parts-by-weight.js';
import { cases } from '../support/cases.js';

const claims = fc
  .array(fc.nat(40), { maxLength: 60 })
  .map((holders) => holders.map((count, index): WeightedClaim => [`c${index}`, count]));

describe('partsByWeight', () => {
  it('gives every claim once, in order, in parts that are no heavier than is allowed, and no smaller than they must be', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 1, max: 60 }), (given, most) => {
        const parts = partsByWeight(given, most);
        const holders = new Map(given);
        const weightOf = (ids: ReadonlyArray<string>): number =>
          ids.reduce((sum, id) => sum + 1 + (holders.get(id) ?? 0), 0);
        expect(parts.flat()).toEqual(given.map(([id]) => id));
        for (const [index, part] of parts.entries()) {
          if (part.length > 1) expect(weightOf(part)).toBeLessThanOrEqual(most);
          const next = parts[index + 1]?.slice(0, 1) ?? [];
          if (next.length > 0) expect(weightOf([...part, ...next])).toBeGreaterThan(most);
        }
      }),
      cases({ test: 100, deep: 1000 }),
    );
  });
});
