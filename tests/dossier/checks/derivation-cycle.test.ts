import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../read-text.js';

describe('derivationCycle', () => {
  it('rejects documents derived from one another', () => {
    const body =
      'documents:\n  - {id: a, kind: ARTICLE, derivedFrom: b}\n  - {id: b, kind: ARTICLE, derivedFrom: a}\n';
    expect(problemsOf(body)).toEqual(['CYCLE 5:41 documents[1].derivedFrom']);
  });
});
