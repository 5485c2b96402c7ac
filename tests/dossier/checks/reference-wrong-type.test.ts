import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../read-text.js';

describe('referenceWrongType', () => {
  it('rejects a link to a record of another type', () => {
    expect(problemsOf('places:\n  - {id: a, name: A, inState: b}\n  - {id: b, name: B}\n')).toEqual([
      'REFERENCE_WRONG_TYPE 4:31 places[0].inState',
    ]);
  });

  it('rejects a reference in a property to a record of another type', () => {
    const actors =
      'actors:\n  - {id: a, name: A, kind: PERSON, partOf: {ref: b, source: b}}\n  - {id: b, name: B, kind: STATE}\n';
    expect(problemsOf(actors)).toEqual(['REFERENCE_WRONG_TYPE 4:61 actors[0].partOf.source']);
  });
});
