import { describe, expect, it } from '@jest/globals';
import { dossierCondition } from '../../../src/explorer/write/dossier-condition.js';

describe('dossierCondition', () => {
  it('asks for all words, each in lower case, capitalized, in upper case and as typed', () => {
    const contains = (form: string) => ({ title: { contains: form } });
    expect(dossierCondition(' eU écoles ')).toEqual({
      and: [
        { or: ['eU', 'eu', 'Eu', 'EU'].map(contains) },
        { or: ['écoles', 'Écoles', 'ÉCOLES'].map(contains) },
      ],
    });
  });

  it('is null for an empty text', () => {
    expect(dossierCondition('  ')).toBeNull();
  });
});
