import { describe, expect, it } from '@jest/globals';
import { findCycles } from '../../src/lib/find-cycles.js';

function cyclesOf(...edges: ReadonlyArray<string>): ReadonlyArray<string> {
  const parsed = edges.map((value) => ({ from: value[0] ?? '', to: value[1] ?? '', value }));
  return findCycles(parsed).map((cycle) => cycle.map(({ value }) => value).join(' '));
}

describe('findCycles', () => {
  it('finds none in a diamond', () => {
    expect(cyclesOf('ab', 'ac', 'bd', 'cd')).toEqual([]);
  });

  it('finds a loop, a cycle off the path, and two cycles', () => {
    expect(cyclesOf('aa')).toEqual(['aa']);
    expect(cyclesOf('ab', 'bc', 'cd', 'db')).toEqual(['bc cd db']);
    expect(cyclesOf('ab', 'ba', 'cd', 'dc')).toEqual(['ab ba', 'cd dc']);
  });

  it('follows chains of any length', () => {
    const edges = Array.from({ length: 100_000 }, (_, n) => ({
      from: String(n),
      to: String(n + 1),
      value: n,
    }));
    expect(findCycles([...edges, { from: '100000', to: '0', value: -1 }])).toHaveLength(1);
  });
});
