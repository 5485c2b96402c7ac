import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('answerIncomplete', () => {
  const request = 'claims:\n  - {id: r, kind: REQUEST, text: x, actors: ven}\n';

  it('rejects an ANSWERS link without answer', () => {
    const answer = '  - {id: a, kind: EVENT, text: y, actors: ven, related: {ref: r, kind: ANSWERS}}\n';
    expect(problemsOf(paperHolding('r, a') + request + answer)).toEqual([
      'ANSWER_INCOMPLETE 9:57 claims[1].related',
    ]);
  });

  it('rejects an answer without actor', () => {
    const answer = '  - {id: a, kind: EVENT, text: y, related: {ref: r, kind: ANSWERS, answer: GRANTS}}\n';
    expect(problemsOf(paperHolding('r, a') + request + answer)).toEqual(['ANSWER_INCOMPLETE 9:5 claims[1]']);
  });
});
