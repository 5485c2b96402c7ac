import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../dossier/read-text.js';

/** Returns the paper's statement and `count` more, each the content of the one before it; the last one contains the claim. */
function chainOf(count: number): string {
  const statements = Array.from({ length: count }, (_, index) => {
    const content = index === count - 1 ? 'c.x' : `s.${index + 1}`;
    return `  - {id: s.${index}, attributedTo: ven, content: ${content}}\n`;
  });
  return paperHolding('s.0') + statements.join('') + claims;
}

const claims = 'claims: [{id: c.x, kind: EVENT, text: it rained}]\n';

describe('contentDepth', () => {
  it('accepts a thousand nested statements', () => {
    expect(problemsOf(chainOf(999))).toEqual([]);
  });

  it('rejects one more, at the first of them', () => {
    expect(problemsOf(chainOf(1000))).toEqual([
      expect.stringMatching(/^CONTENT_TOO_DEEP \d+:\d+ statements\[0\]/),
    ]);
  });
});
