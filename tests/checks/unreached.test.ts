import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../dossier/read-text.js';

describe('unreached', () => {
  const claims = 'claims:\n  - {id: c, kind: EVENT, text: x}\n  - {id: e, kind: EVENT, text: y}\n';

  it('rejects a claim that no statement has as content', () => {
    expect(problemsOf(paperHolding('c') + claims)).toEqual(['UNREACHED 9:5 claims[1]']);
  });

  it('rejects a statement that no consulted document leads to', () => {
    const statement = '  - {id: s.a, attributedTo: ven, content: e}\n';
    expect(problemsOf(paperHolding('c') + statement + claims)).toEqual([
      'UNREACHED 7:5 statements[1]',
      'UNREACHED 10:5 claims[1]',
    ]);
  });

  it.each([
    ['CONFIRM', []],
    ['DENY', []],
    ['DEFLECT', ['UNREACHED 10:5 claims[1]']],
  ])('knows whether a reply that says %s leads on', (stance, expected) => {
    const statement = `  - {id: s.a, attributedTo: ven, respondsTo: {ref: e, stance: ${stance}}}\n`;
    expect(problemsOf(paperHolding('c, s.a') + statement + claims)).toEqual(expected);
  });
});
