import { describe, expect, it } from '@jest/globals';
import { searchWords } from '../../../src/compile/roots/search-words.js';

describe('searchWords', () => {
  it.each<[string, ReadonlyArray<string>]>([
    ['Nicolás Maduro', ['nicolas', 'maduro']],
    ["Putin's missiles", ['putin', 'missiles']],
    ['U.S.A., AT&T', ['usa', 'att']],
    ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
    ['name:maduro', ['name', 'maduro']],
  ])('splits %j into %j', (text, expected) => {
    expect(searchWords(text).map(({ joined }) => joined)).toEqual(expected);
  });

  it.each<[string, ReadonlyArray<boolean>]>([
    ['the Kremlin', [true, false]],
    ['the who', [true, false]],
    ['It is', [false, false]],
    ['No', [false]],
  ])('takes the stop words of %j as optional only beside others', (text, expected) => {
    expect(searchWords(text).map(({ isOptional }) => isOptional)).toEqual(expected);
  });

  it.each(['', '  ', 'x '.repeat(251)])('rejects %j', (text) => {
    expect(() => searchWords(text)).toThrow(expect.objectContaining({ code: 'VALUE_INVALID' }));
  });
});
