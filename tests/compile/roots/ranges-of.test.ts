import { describe, expect, it } from '@jest/globals';
import { rangesOf } from '../../../src/compile/roots/ranges-of.js';
import { searchWords } from '../../../src/compile/roots/search-words.js';

function marked(text: string, search: string): string {
  const ranges = rangesOf(text, searchWords(search));
  return [...ranges]
    .reverse()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
}

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
    ['missile systems', 'missiles', '[missile] systems'],
    ['missiles, a missile', 'missile', '[missile]s, a [missile]'],
    ['missiles, a missile', 'missile x', 'missiles, a [missile]'],
    ['He denied it', 'denies', 'He [denied] it'],
    ['Washington Post', 'Washingtn post', '[Washington] [Post]'],
    ["O'Brien", 'obrien', "[O'Brien]"],
    ['the U.S.A. said', 'usa', 'the [U.S.A]. said'],
    ['Su-30MK2', 'su30mk2', '[Su-30MK2]'],
    ['Ὀδυσσεύς', 'ΟΔΥΣΣΕΎΣ', '[Ὀδυσσεύς]'],
    ['한국항만공사', '항만', '한국[항만]공사'],
    ['ท่าเรือกรุงเทพ', 'กรุงเทพ', 'ท่าเรือ[กรุงเทพ]'],
    ['東京トラック', 'ドラ', '東京[トラ]ック'],
  ])('marks in "%s" the words of "%s"', (text, search, expected) => {
    expect(marked(text, search)).toBe(expected);
  });
});
