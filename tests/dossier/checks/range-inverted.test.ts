import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('rangeInverted', () => {
  it('rejects a minimum above its maximum', () => {
    const body = `${paperHolding('c')}claims: [{id: c, kind: EVENT, text: x, objects: {ref: ven, minValue: 3, maxValue: 2}}]\n`;
    expect(problemsOf(body)).toEqual(['RANGE_INVERTED 7:70 claims[0].objects.minValue']);
  });
});
