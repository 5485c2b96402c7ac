import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../read-text.js';

describe('speaksForCycle', () => {
  it('rejects actors that speak for one another, over parts and positions', () => {
    const body = (speaksFor: boolean): string =>
      `actors:\n  - {id: a, name: A, kind: PERSON, holdsPosition: {ref: b, speaksFor: true}}\n  - {id: b, name: B, kind: STATE, partOf: {ref: a, speaksFor: ${speaksFor}}}\n`;
    expect(problemsOf(body(true))).toEqual(['CYCLE 5:49 actors[1].partOf.ref']);
    expect(problemsOf(body(false))).toEqual([]);
  });
});
