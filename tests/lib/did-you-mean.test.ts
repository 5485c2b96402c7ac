import { describe, expect, it } from '@jest/globals';
import { didYouMean } from '../../src/lib/did-you-mean.js';

describe('didYouMean', () => {
  it('suggests the nearest name, ignoring case', () => {
    expect(didYouMean('CONFRIM', ['DENY', 'CONFIRM', 'COMMENT'])).toBe(' Did you mean "CONFIRM"?');
    expect(didYouMean('deny', ['DENY', 'CONFIRM'])).toBe(' Did you mean "DENY"?');
  });

  it('suggests nothing if no name is near', () => {
    expect(didYouMean('SECRET', ['PUBLIC'])).toBe('');
    expect(didYouMean('x'.repeat(5000), ['x'.repeat(4999)])).toBe('');
  });
});
