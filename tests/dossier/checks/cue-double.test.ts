import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('cueDouble', () => {
  it.each(['said and cited', 'said/cited'])('rejects %s', (cue) => {
    const body = `${paperHolding('s.a')}  - {id: s.a, attributedTo: ven, cue: ${cue}, content: c}\nclaims: [{id: c, kind: EVENT, text: x}]\n`;
    expect(problemsOf(body)).toEqual(['CUE_DOUBLE 7:39 statements[1].cue']);
  });

  it('accepts a cue that only begins with such a word', () => {
    const body = `${paperHolding('s.a')}  - {id: s.a, attributedTo: ven, cue: told Andes, content: c}\nclaims: [{id: c, kind: EVENT, text: x}]\n`;
    expect(problemsOf(body)).toEqual([]);
  });
});
