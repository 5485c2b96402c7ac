import { describe, expect, it } from '@jest/globals';
import { mostDrawn } from '../../src/explorer/graph/limits.js';
import { linkMore } from '../../src/explorer/graph/linked.js';

const many = (name: string, count: number) => Array.from({ length: count }, (_, nth) => `${name}.${nth}`);

describe('linkMore', () => {
  it('keeps linked what was linked before, though it is not wanted now', () => {
    const { linked, fresh, known } = linkMore(new Set(['a', 'b']), ['b', 'c']);
    expect([...linked]).toEqual(['a', 'b', 'c']);
    expect(fresh).toEqual(['c']);
    expect(known).toEqual(['a', 'b']);
  });

  it('never asks among more than a picture holds: then it forgets what is not wanted now', () => {
    const before = many('old', mostDrawn - 5);
    const wanted = [...before.slice(0, 3), ...many('new', 10)];
    const { linked, fresh, known } = linkMore(new Set(before), wanted);
    expect([...linked]).toEqual(wanted);
    expect(fresh).toEqual(many('new', 10));
    expect(known).toEqual(before.slice(0, 3));
  });
});
