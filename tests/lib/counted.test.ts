import { describe, expect, it } from '@jest/globals';
import { counted } from '../../src/lib/counted.js';

describe('counted', () => {
  it.each([
    [0, 'problem', '0 problems'],
    [1, 'problem', '1 problem'],
    [1_204, 'record', '1,204 records'],
    [1, 'batch', '1 batch'],
    [2, 'batch', '2 batches'],
  ])('agrees: %d %s', (count, noun, words) => {
    expect(counted(count, noun)).toBe(words);
  });
});
