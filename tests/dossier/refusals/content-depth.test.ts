import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

/** The paper's statement, and so many more, each held by the one before it; the last one holds the claim. */
function chainOf(count: number): string {
  const statements = Array.from({ length: count }, (_, index) => {
    const content = index === count - 1 ? 'c.x' : `s.${index + 1}`;
    return `  - {id: s.${index}, attributedTo: ven, content: ${content}}\n`;
  });
  return paperHolding('s.0') + statements.join('') + claims;
}

const claims = 'claims: [{id: c.x, kind: EVENT, text: it rained}]\n';

describe('contentDepth', () => {
  it('takes a thousand statements that hold one another', () => {
    expect(problemsOf(chainOf(999))).toEqual([]);
  });

  it('refuses one more, at the first of them', () => {
    expect(problemsOf(chainOf(1000))).toEqual([
      expect.stringMatching(/^CONTENT_TOO_DEEP \d+:\d+ statements\[0\]/),
    ]);
  });
});
