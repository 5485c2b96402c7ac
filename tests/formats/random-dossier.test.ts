import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDossiers } from '../../src/dossier/dossier.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { randomDossier } from './random-dossier.js';

describe('randomDossier', () => {
  it('generates only valid dossiers', () => {
    fc.assert(
      fc.property(randomDossier, (dossier) => {
        const { problems } = readDossiers(model, [{ file: 'random.json', text: JSON.stringify(dossier) }]);
        expect(problems).toEqual([]);
      }),
      cases({ test: 50, deep: 500 }),
    );
  });
});
