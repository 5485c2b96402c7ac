import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('linkDoubled', () => {
  it('rejects the same link twice', () => {
    expect(problemsOf('places:\n  - {id: a, name: A, within: [b, b]}\n  - {id: b, name: B}\n')).toEqual([
      'LINK_DOUBLED 4:34 places[0].within[1]',
    ]);
  });

  it('treats a missing value as the default', () => {
    const claim =
      'claims: [{id: c, kind: EVENT, text: x, locatedAt: [p, {ref: p, role: AT}]}]\nplaces: [{id: p, name: P}]\n';
    expect(problemsOf(paperHolding('c') + claim)).toEqual(['LINK_DOUBLED 7:61 claims[0].locatedAt[1].ref']);
  });

  it('accepts two other actions on one item', () => {
    const objects = '[{ref: p, action: OTHER, actionText: hide}, {ref: p, action: OTHER, actionText: paint}]';
    const claim = `claims: [{id: c, kind: EVENT, text: x, objects: ${objects}}]\n`;
    const asset = 'assets: [{id: p, name: P, category: GOODS}]\n';
    expect(problemsOf(paperHolding('c') + claim + asset)).toEqual([]);
  });

  it('accepts links that differ in a key property', () => {
    expect(
      problemsOf(
        `${paperHolding('{ref: c, locator: p1}, {ref: c, locator: p2}')}claims: [{id: c, kind: EVENT, text: x}]\n`,
      ),
    ).toEqual([]);
  });
});
