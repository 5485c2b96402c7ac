import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

const hash = 'a'.repeat(64);

/** Returns the code and field of the problems of a content link, which stands in line 6. */
const problemsWith = (fields: string): ReadonlyArray<string> =>
  problemsOf(`${paperHolding(`{ref: c, ${fields}}`)}claims: [{id: c, kind: EVENT, text: x}]\n`).map((found) =>
    found.replace(/ 6:\d+ statements\[0\]\.content\[0\]\./, ' '),
  );

describe('passageIncomplete', () => {
  it('accepts a passage with its document, its ends and its hash', () => {
    expect(
      problemsWith(
        `passageDocument: doc, passageStart: 0, passageEnd: 4, passageSha256: ${hash}, passageSuffix: " said"`,
      ),
    ).toEqual([]);
  });

  it('rejects a passage that lacks a field, and one that ends before it begins', () => {
    expect(problemsWith('passagePrefix: he')).toEqual(['PASSAGE_INCOMPLETE passagePrefix']);
    const inverted = `passageDocument: doc, passageStart: 4, passageEnd: 4, passageSha256: ${hash}`;
    expect(problemsWith(inverted)).toEqual(['RANGE_INVERTED passageEnd']);
  });

  it('reports a value that cannot be read once', () => {
    const wrong = `passageDocument: doc, passageStart: 0, passageEnd: x, passageSha256: ${hash}`;
    expect(problemsWith(wrong)).toEqual(['VALUE_INVALID passageEnd']);
  });

  it('rejects words around it that are longer than 32 characters', () => {
    const long = `passageDocument: doc, passageStart: 0, passageEnd: 4, passageSha256: ${hash}, passageSuffix: ${'x'.repeat(33)}`;
    expect(problemsWith(long)).toEqual(['VALUE_INVALID passageSuffix']);
  });

  it('rejects a passage in something else than a document', () => {
    const actor = `passageDocument: paper, passageStart: 0, passageEnd: 4, passageSha256: ${hash}`;
    expect(problemsWith(actor)).toEqual(['REFERENCE_WRONG_TYPE passageDocument']);
  });
});
