import { describe, expect, it } from '@jest/globals';
import type { CompareOperator, Condition } from '../../../src/compile/condition-nodes.js';
import { isContradictory } from '../../../src/compile/cost/is-contradictory.js';

/** Returns whether comparisons of one property contradict each other; those with `not` are negated. */
function contradicts(
  ...terms: ReadonlyArray<readonly [CompareOperator | `not ${CompareOperator}`, unknown]>
) {
  const parameters = Object.fromEntries(terms.map(([, value], index) => [`p${index}`, value]));
  const parts = terms.map(([operator], index): Condition => {
    const compare: Condition = {
      kind: 'compare',
      on: 'node',
      property: 'name',
      operator: operator.replace('not ', '') as CompareOperator, // without the negation
      parameter: `p${index}`,
      type: 'plain',
    };
    return operator.startsWith('not ') ? { kind: 'not', of: { kind: 'all', of: [compare] } } : compare;
  });
  return isContradictory(parts, parameters);
}

describe('isContradictory', () => {
  it.each([
    [
      [
        ['=', 'a'],
        ['=', 'b'],
      ],
    ],
    [
      [
        ['=', 'a'],
        ['not =', 'a'],
      ],
    ],
    [
      [
        ['=', 'a'],
        ['IN', ['b', 'c']],
      ],
    ],
    [[['IN', []]]],
    [
      [
        ['IN', ['a', 'b']],
        ['not IN', ['a', 'b']],
      ],
    ],
    [
      [
        ['=', 'a'],
        ['absent', true],
      ],
    ],
    [
      [
        ['absent', true],
        ['absent', false],
      ],
    ],
    [
      [
        ['=', 5],
        ['<', 5],
      ],
    ],
    [
      [
        ['=', 'abc'],
        ['STARTS WITH', 'b'],
      ],
    ],
    [
      [
        ['>', '2025-01-01'],
        ['<', '2025-01-01'],
      ],
    ],
    [
      [
        ['>=', 3],
        ['<=', 2],
      ],
    ],
  ] as const)('is true where no value is left: %j', (terms) => {
    expect(contradicts(...terms)).toBe(true);
  });

  it.each([
    [
      [
        ['=', 'a'],
        ['not =', 'b'],
      ],
    ],
    [
      [
        ['=', 'a'],
        ['IN', ['a', 'b']],
      ],
    ],
    [
      [
        ['=', 'a'],
        ['absent', false],
      ],
    ],
    [[['absent', true]]],
    [
      [
        ['>=', 3],
        ['<=', 3],
      ],
    ],
    [
      [
        ['>', 2],
        ['<', 3],
      ],
    ],
    [
      [
        ['CONTAINS', 'a'],
        ['CONTAINS', 'b'],
      ],
    ],
    [
      [
        ['=', 'abc'],
        ['STARTS WITH', 'a'],
        ['CONTAINS', 'c'],
      ],
    ],
  ] as const)('is false where one may be: %j', (terms) => {
    expect(contradicts(...terms)).toBe(false);
  });

  it('compares only conditions on the same value', () => {
    const on = (property: string, parameter: string): Condition => ({
      kind: 'compare',
      on: 'node',
      property,
      operator: '=',
      parameter,
      type: 'plain',
    });
    expect(isContradictory([on('name', 'p0'), on('id', 'p1')], { p0: 'a', p1: 'b' })).toBe(false);
  });
});
