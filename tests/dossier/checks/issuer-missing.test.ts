import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../read-text.js';

describe('issuerMissing', () => {
  it('rejects a consulted document without issuer, and no other', () => {
    expect(
      problemsOf('documents:\n  - {id: a, kind: ARTICLE, consulted: true}\n  - {id: b, kind: ARTICLE}\n'),
    ).toEqual(['ISSUER_MISSING 4:5 documents[0]']);
  });
});
