import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('contentCycle', () => {
  it('rejects statements that have one another as content', () => {
    const body = `${paperHolding('s.a')}  - {id: s.a, attributedTo: ven, content: s.b}\n  - {id: s.b, attributedTo: ven, content: s.a}\n`;
    expect(problemsOf(body)).toEqual(['CYCLE 8:43 statements[2].content']);
  });

  it('rejects a statement that has itself as content', () => {
    expect(problemsOf(`${paperHolding('s.a')}  - {id: s.a, attributedTo: ven, content: s.a}\n`)).toEqual([
      'CYCLE 7:43 statements[1].content',
    ]);
  });
});
