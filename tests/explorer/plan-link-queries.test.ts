import { describe, expect, it } from '@jest/globals';
import { maxRecords } from '../../src/explorer/graph/limits.js';
import { planLinkQueries } from '../../src/explorer/graph/plan-link-queries.js';

const many = (name: string, count: number) => Array.from({ length: count }, (_, nth) => `${name}.${nth}`);

describe('planLinkQueries', () => {
  it('keeps records linked that are not wanted now', () => {
    const { linked, added, existing } = planLinkQueries(new Set(['a', 'b']), ['b', 'c']);
    expect([...linked]).toEqual(['a', 'b', 'c']);
    expect(added).toEqual(['c']);
    expect(existing).toEqual(['a', 'b']);
  });

  it('links only wanted records when all would be more than a picture holds', () => {
    const before = many('old', maxRecords - 5);
    const wanted = [...before.slice(0, 3), ...many('new', 10)];
    const { linked, added, existing } = planLinkQueries(new Set(before), wanted);
    expect([...linked]).toEqual(wanted);
    expect(added).toEqual(many('new', 10));
    expect(existing).toEqual(before.slice(0, 3));
  });
});
