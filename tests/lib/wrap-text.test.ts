import { describe, expect, it } from '@jest/globals';
import { wrapText } from '../../src/lib/wrap-text.js';

const inLetters = { width: 10, maxLines: 3, measure: (text: string) => text.length };

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('one two three four', inLetters)).toEqual(['one two', 'three four']);
  });

  it('breaks a word that is too wide', () => {
    const lines = wrapText('abcdefghijklmnopqrst', inLetters);
    expect(lines.join('')).toBe('abcdefghijklmnopqrst');
    expect(lines.every((line) => line.length <= 10)).toBe(true);
  });

  it('marks what is left over, of 10,000 characters too', () => {
    const lines = wrapText('word '.repeat(2000), inLetters);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/ …$/);
    expect(lines[2]?.length).toBeLessThanOrEqual(10);
  });

  it('leaves no part of a word before the mark', () => {
    expect(wrapText('asked others for upgraded aircraft', { ...inLetters, width: 14, maxLines: 2 })).toEqual([
      'asked others',
      'for upgraded …',
    ]);
    expect(wrapText('asked others for upgraded aircraft', { ...inLetters, width: 13, maxLines: 2 })[1]).toBe(
      'for …',
    );
  });

  it('is nothing for no text', () => {
    expect(wrapText('', inLetters)).toEqual([]);
  });
});
