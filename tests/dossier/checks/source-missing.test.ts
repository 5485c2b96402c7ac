import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('sourceMissing', () => {
  it('rejects a statement without source', () => {
    const body = `${paperHolding('s.a')}  - {id: s.a, content: c}\nclaims: [{id: c, kind: EVENT, text: x}]\n`;
    expect(problemsOf(body)).toEqual(['SOURCE_MISSING 7:5 statements[1]']);
  });
});
