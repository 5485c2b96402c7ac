import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('sameAsKinds', () => {
  const claims = (kind: string): string =>
    `claims:\n  - {id: c, kind: EVENT, text: x}\n  - {id: e, kind: ${kind}, text: y, related: {ref: c, kind: SAME_AS}}\n`;

  it('rejects SAME_AS over different kinds', () => {
    expect(problemsOf(paperHolding('c, e') + claims('CONDITION'))).toEqual([
      'SAME_AS_KINDS 9:54 claims[1].related.ref',
    ]);
    expect(problemsOf(paperHolding('c, e') + claims('EVENT'))).toEqual([]);
  });

  it('rejects SAME_AS between a statement and a claim', () => {
    const statement = '  - {id: s.a, attributedTo: ven, content: c, related: {ref: c, kind: SAME_AS}}\n';
    expect(problemsOf(`${paperHolding('s.a')}${statement}claims: [{id: c, kind: EVENT, text: x}]\n`)).toEqual(
      ['SAME_AS_KINDS 7:61 statements[1].related.ref'],
    );
  });
});
