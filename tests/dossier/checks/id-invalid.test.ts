import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../read-text.js';

describe('idInvalid', () => {
  it('rejects an id of a wrong form', () => {
    expect(problemsOf('places:\n  - {id: a b, name: A}\n')).toEqual(['ID_INVALID 4:10 places[0].id']);
  });

  it('rejects an id with the prefix of another dossier', () => {
    expect(problemsOf('places:\n  - {id: "e:a", name: A}\n')).toEqual(['ID_INVALID 4:10 places[0].id']);
  });

  it('rejects a reference that is not a valid id', () => {
    expect(problemsOf('places:\n  - {id: a, name: A, within: "the sea"}\n')).toEqual([
      'ID_INVALID 4:30 places[0].within',
    ]);
  });
});
