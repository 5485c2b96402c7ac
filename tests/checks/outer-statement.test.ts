import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../dossier/read-text.js';

describe('outerStatement', () => {
  it('rejects a consulted document without a statement in its own voice', () => {
    const body =
      'actors: [{id: p, name: P, kind: MEDIA}]\ndocuments:\n  - {id: a, kind: ARTICLE, issuedBy: p, consulted: true}\n';
    expect(problemsOf(body)).toEqual(['OUTER_STATEMENT 5:5 documents[0]']);
  });

  it('rejects a consulted document with two', () => {
    const body = `${paperHolding('c')}  - {id: s.2, attributedTo: paper, reportedIn: doc, content: c}\nclaims: [{id: c, kind: EVENT, text: x}]\n`;
    expect(problemsOf(body)).toEqual(['OUTER_STATEMENT 7:5 statements[1]']);
  });
});
