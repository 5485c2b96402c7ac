import { describe, expect, it } from '@jest/globals';
import { rangesOf } from '../../../src/compile/roots/ranges-of.js';
import { folded, luceneQuery, searchWords } from '../../../src/compile/roots/search-words.js';

function marked(text: string, search: string): string {
  const ranges = rangesOf(text, searchWords(search));
  return [...ranges]
    .reverse()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
}

describe('folded', () => {
  it.each([
    ['Nicolás', 'nicolas'],
    ['Łódź', 'lodz'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Ελλάδα', 'ελλαδα'],
    ['Кремль', 'кремль'],
    ['⑴', '1'],
  ])('%s is %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('luceneQuery', () => {
  it('requires all words; the last may be incomplete', () => {
    expect(luceneQuery(searchWords('the Nicolás Mad'))).toBe(
      `+("Nicolás" "Nicolás's") +("Mad" "Mad's" mad*)`,
    );
  });

  it('has an incomplete word as typed and folded, and a word of several parts as a phrase', () => {
    expect(luceneQuery(searchWords('Nicolá'))).toBe(`+("Nicolá" "Nicolá's" nicolá* nicola*)`);
    expect(luceneQuery(searchWords('S-30'))).toBe(`+("S-30" "S-30's" (+"S-" +(30*)))`);
  });

  it('does not require a word that the index ignores', () => {
    expect(luceneQuery(searchWords('maduro and'))).toBe(`+("maduro" "maduro's") ("and" "and's" and*)`);
  });

  it('ignores signs', () => {
    expect(luceneQuery(searchWords('a"b\\ OR'))).toBe(String.raw`+("a\"b\\" "a\"b\\'s") ("OR" "OR's" or*)`);
    expect(luceneQuery(searchWords('+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /'))).toBe('"!"');
  });

  it.each(['', '  ', 'x '.repeat(251), 'x'.repeat(251), 'ﷺ'.repeat(17)])('rejects %j', (text) => {
    expect(() => searchWords(text)).toThrow(expect.objectContaining({ code: 'VALUE_INVALID' }));
  });
});

describe('rangesOf', () => {
  it.each([
    ['Nicolás Maduro', 'nicolas', '[Nicolás] Maduro'],
    ['Nicolás Maduro', 'nicola', '[Nicolá]s Maduro'],
    ['Nicola\u0301s Maduro', 'nicola', '[Nicola\u0301]s Maduro'],
    [
      'Maduro and Putin met Maduro',
      'put maduro',
      'Maduro and Putin met Maduro'.replaceAll('Maduro', '[Maduro]'),
    ],
    ['Maduro and Putin', 'maduro pu', '[Maduro] and [Pu]tin'],
    ["Maduro's request", 'Maduro', "[Maduro]'s request"],
    ['S-300 and S-400', 's-30', '[S-30]0 and S-400'],
    ['the Kremlin', 'the Kremlin', 'the [Kremlin]'],
    ['\u{1f600} Straße', 'strasse', '\u{1f600} [Straße]'],
    ['Straße', 'stras', '[Straß]e'],
    ['美国政府说', '政府', '美国[政][府]说'.replace('[政][府]', '[政府]')],
    ['Кремль', 'крем', '[Крем]ль'],
    ['Caracas', 'Moscow', 'Caracas'],
  ])('marks in "%s" the words of "%s"', (text, search, expected) => {
    expect(marked(text, search)).toBe(expected);
  });
});
