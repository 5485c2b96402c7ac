import { describe, expect, it } from '@jest/globals';
import { readAmount } from '../../../src/explorer/write/amount.js';
import { freeId, slugOf } from '../../../src/explorer/write/record-ids.js';
import type { Passage } from '../../../src/explorer/write/draft-state.js';
import { articleText, locatorOf, paragraphsOf, resized } from '../../../src/explorer/write/text-parts.js';

const text = 'One says it. Two deny it!\n\n  שלום עולם. 🙂 Three.\n';

describe('paragraphsOf', () => {
  it('divides a text into paragraphs and sentences without the spaces around them', () => {
    const words = paragraphsOf(text).map(({ sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    );
    expect(words).toEqual([
      ['One says it.', 'Two deny it!'],
      ['שלום עולם.', '🙂 Three.'],
    ]);
  });

  it('gives the place of a passage by its paragraph', () => {
    expect(locatorOf(text, { start: text.indexOf('🙂'), end: text.length })).toBe('p2');
    expect(locatorOf('', { start: 0, end: 0 })).toBeNull();
    expect(locatorOf('One.\n\n\f\n\nTwo.', { start: 9, end: 12 })).toBe('page 2');
  });
});

describe('articleText', () => {
  it('has line feeds, composed characters, no byte order mark and no NUL', () => {
    expect(articleText('\ufeffa\r\nb\rc\0 e\u0301')).toBe('a\nb\nc \u00e9');
  });
});

describe('resized', () => {
  const line = 'The Gazette said on Monday that, by a memo, the port asked for aid.';
  const words = ({ start, end }: Passage): string => line.slice(start, end);
  const all = { start: 0, end: line.length };

  it('moves either end by a word, and keeps one', () => {
    expect(words(resized(line, all, { edge: 'END', unit: 'WORD', step: -1 }))).toMatch(/asked for$/);
    expect(words(resized(line, all, { edge: 'START', unit: 'WORD', step: 1 }))).toMatch(/^Gazette said/);
    const one = { start: 4, end: 11 };
    expect(words(resized(line, one, { edge: 'END', unit: 'WORD', step: 1 }))).toBe('Gazette said');
    expect(resized(line, one, { edge: 'END', unit: 'WORD', step: -1 })).toEqual(one);
    expect(resized(line, one, { edge: 'START', unit: 'WORD', step: 1 })).toEqual(one);
  });

  it('moves either end by a clause', () => {
    const clauses = [all];
    for (let step = 0; step < 3; step += 1)
      clauses.push(resized(line, clauses.at(-1) ?? all, { edge: 'START', unit: 'CLAUSE', step: 1 }));
    expect(clauses.slice(1).map(words)).toEqual([
      'by a memo, the port asked for aid.',
      'the port asked for aid.',
      'the port asked for aid.',
    ]);
    const shorter = resized(line, all, { edge: 'END', unit: 'CLAUSE', step: -1 });
    expect(words(shorter)).toBe('The Gazette said on Monday that, by a memo,');
    expect(resized(line, shorter, { edge: 'END', unit: 'CLAUSE', step: 1 })).toEqual(all);
  });

  it('stays within its paragraph', () => {
    const two = 'One says yes.\nTwo says no.';
    const first = { start: 0, end: 13 };
    expect(resized(two, first, { edge: 'END', unit: 'WORD', step: 1 })).toEqual(first);
    expect(resized(two, { start: 14, end: 17 }, { edge: 'START', unit: 'WORD', step: -1 })).toEqual({
      start: 14,
      end: 17,
    });
  });
});

describe('readAmount', () => {
  it.each([
    ['3 million', { amount: 3_000_000, quantityText: '3 million' }],
    ['3 million in compensation', { amount: 3_000_000, quantityText: '3 million in compensation' }],
    ['14 systems', { amount: 14, unitText: 'systems' }],
    ['€1,200.50', { amount: 1200.5, unitText: 'EUR' }],
    ['a few', { quantityText: 'a few' }],
    ['', {}],
  ])('reads %j', (words, amount) => {
    expect(readAmount(words)).toEqual(amount);
  });
});

describe('freeId', () => {
  it('makes an id of any text, and one that is not taken', () => {
    expect(slugOf('Nicolás Maduro’s “answer”')).toBe('nicolas-maduros-answer');
    expect(freeId(new Set(['s.tass']), { prefix: 's.', text: 'TASS', fallback: 'x' })).toBe('s.tass-2');
    expect(freeId(new Set(), { text: 'ТАСС', fallback: 'actor', suffix: '.d' })).toBe('actor.d');
  });
});
