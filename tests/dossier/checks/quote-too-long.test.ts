import { describe, expect, it } from '@jest/globals';
import { readDossiers } from '../../../src/dossier/dossier.js';
import { model } from '../../support/model.js';
import { paperHolding, problemsOf } from '../read-text.js';

describe('quoteTooLong', () => {
  const body = (words: number): string =>
    `${paperHolding('s.a')}  - {id: s.a, attributedTo: ven, quotes: [short, ${'word '.repeat(words).trim()}], content: c}\nclaims: [{id: c, kind: EVENT, text: x}]\n`;

  it('rejects more than 50 words', () => {
    expect(problemsOf(body(50))).toEqual([]);
    expect(problemsOf(body(51))).toEqual(['QUOTE_TOO_LONG 7:50 statements[1].quotes[1]']);
  });

  it('accepts another limit', () => {
    const files = [{ file: 'd.yaml', text: `id: d\ntitle: D\n${body(11)}` }];
    expect(readDossiers(model, files, { maxQuoteWords: 10 }).problems).toHaveLength(1);
  });
});
