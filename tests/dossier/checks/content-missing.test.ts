import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('contentMissing', () => {
  it('rejects a statement with neither content nor reply', () => {
    expect(problemsOf(`${paperHolding('s.a')}  - {id: s.a, attributedTo: ven}\n`)).toEqual([
      'CONTENT_MISSING 7:5 statements[1]',
    ]);
  });

  it('reports only the invalid content if the content could not be read', () => {
    expect(
      problemsOf(`${paperHolding('s.a')}  - {id: s.a, attributedTo: ven, content: {locator: p1}}\n`),
    ).toEqual(['FIELD_MISSING 7:43 statements[1].content']);
  });
});
