import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('actorMissing', () => {
  it('rejects a request without actor', () => {
    expect(problemsOf(`${paperHolding('c')}claims: [{id: c, kind: REQUEST, text: x}]\n`)).toEqual([
      'ACTOR_MISSING 7:10 claims[0]',
    ]);
  });

  it('reports only the unknown field if the field is misspelt', () => {
    expect(problemsOf(`${paperHolding('c')}claims: [{id: c, kind: REQUEST, text: x, actor: ven}]\n`)).toEqual(
      ['FIELD_UNKNOWN 7:42 claims[0].actor'],
    );
  });
});
