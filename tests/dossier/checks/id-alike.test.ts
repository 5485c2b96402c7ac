import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../read-text.js';

describe('idAlike', () => {
  it('rejects ids that differ in case only', () => {
    expect(problemsOf('places:\n  - {id: sea, name: A}\n  - {id: Sea, name: B}\n')).toEqual([
      'ID_ALIKE 5:10 places[1].id',
    ]);
  });

  it('rejects ids that differ in normal form only', () => {
    expect(problemsOf('places:\n  - {id: fine, name: A}\n  - {id: ﬁne, name: B}\n')).toEqual([
      'ID_ALIKE 5:10 places[1].id',
    ]);
  });
});
