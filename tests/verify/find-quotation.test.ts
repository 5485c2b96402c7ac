import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findQuotation, readText } from '../../src/verify/verify.js';
import { cases } from '../support/cases.js';

const text = readText(
  'He said: “We don’t know — yet.”\nThe gov\u00adernment’s well-\nknown spokes-\nman added that “all the ships” (six) were sent north.',
);

const stateOf = (quote: string) => findQuotation(text, quote).state;

describe('findQuotation', () => {
  it('finds words as they stand, at whole words', () => {
    expect(findQuotation(text, 'all the ships')).toMatchObject({ state: 'FOUND' });
    expect(stateOf('nor')).toBe('NOT_FOUND');
    expect(stateOf('ll the ships')).toBe('NOT_FOUND');
    expect(stateOf('')).toBe('NOT_FOUND');
  });

  it('finds words after folding quotation marks, dashes, spaces and hyphens', () => {
    expect(stateOf('"We don\'t know - yet."')).toBe('FOLDED');
    expect(stateOf('government’s well-known spokesman')).toBe('NOT_FOUND');
    expect(stateOf('government’s well-known')).toBe('FOLDED');
    expect(stateOf('spokesman added')).toBe('FOLDED');
  });

  it('lets an ellipsis and brackets stand for other words', () => {
    expect(stateOf('“We don’t know … all the ships” … sent')).toBe('FOLDED');
    expect(stateOf('[T]he ships […] were sent')).toBe('FOLDED');
    expect(stateOf('were sent … all the ships')).toBe('NOT_FOUND');
    expect(stateOf('…')).toBe('NOT_FOUND');
    expect(stateOf('[a] … t')).toBe('NOT_FOUND');
  });

  it('finds words of a script without spaces', () => {
    expect(findQuotation(readText('他说没有请求。'), '没有').state).toBe('FOUND');
  });

  it('never finds a word that was exchanged', () => {
    const word = fc.constantFrom<string>('no', 'yes', 'north', 'nor', 'sent', 'ships');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(7), (words, at) => {
        const quote = words.with(at % words.length, 'never').join(' ');
        expect(findQuotation(readText(words.join(' ')), quote).state).toBe('NOT_FOUND');
        expect(findQuotation(readText(`x ${words.join('\n')} y`), words.join(' ')).state).not.toBe(
          'NOT_FOUND',
        );
      }),
      cases({ test: 100, deep: 5_000 }),
    );
  });
});
