import { describe, expect, it } from '@jest/globals';
import { readAmount } from '../../../src/explorer/write/amount.js';
import { freeId, slugOf } from '../../../src/explorer/write/record-ids.js';
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
  it('has line feeds, composed characters and no NUL', () => {
    expect(articleText('a\r\nb\rc\0 e\u0301')).toBe('a\nb\nc \u00e9');
  });
});

describe('resized', () => {
  it('moves the end of a passage by a word, and keeps one', () => {
    const shorter = resized(text, { start: 0, end: 12 }, -1);
    expect(text.slice(shorter.start, shorter.end)).toBe('One says');
    expect(resized(text, shorter, 1)).toEqual({ start: 0, end: 12 });
    expect(resized(text, { start: 0, end: 3 }, -1)).toEqual({ start: 0, end: 3 });
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
