import { describe, expect, it } from '@jest/globals';
import { isDay, partialDateBounds } from '../../src/model/partial-date.js';

describe('partialDateBounds', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-10~', '2025-10-01', '2025-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-10-03', '2025-10-03', '2025-10-03'],
    ['2025-10-03?', '2025-10-03', '2025-10-03'],
    ['2025-10-03/2025-10-05', '2025-10-03', '2025-10-05'],
    ['2004-06~/2004-08', '2004-06-01', '2004-08-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2025-10-XX', '2025-10-01', '2025-10-31'],
    ['2013/..', '2013-01-01', null],
    ['2013/', '2013-01-01', null],
    ['../2013', null, '2013-12-31'],
    ['/2013', null, '2013-12-31'],
    ['Y17000', null, null],
  ])('bounds %s by %s and %s', (text, start, end) => {
    expect(partialDateBounds(text)).toEqual({ start, end });
  });

  it('bounds a season by its year, since north and south differ', () => {
    expect(partialDateBounds('2025-21')).toEqual({ start: '2025-01-01', end: '2025-12-31' });
  });

  it('takes the day that is written, whatever the zone', () => {
    const day = { start: '2025-10-03', end: '2025-10-03' };
    expect(partialDateBounds('2025-10-03T23:30:00')).toEqual(day);
    expect(partialDateBounds('2025-10-03T23:30:00-05:00')).toEqual(day);
  });

  it.each([
    '2021-02-29',
    '1900-02-29~',
    '2021-02-29?',
    '2021-02-29%',
    '-2021-02-29',
    '2023-02-29T10:00:00Z',
    '2023-02-29T10:00:00-05:00',
    '2023-02-27/2023-02-29',
    '2023-02-29/2023-03-02',
    '2023-02-29~/..',
    '../2023-02-29',
  ])('gives null for a 29 February that was none: %s', (text) => {
    expect(partialDateBounds(text)).toBeNull();
  });

  it.each(['2024-02-29', '2000-02-29~', '2024-02-29T10:00:00Z', '0004-02-29?', '0000-02-29'])(
    'takes the 29 February of a leap year: %s',
    (text) => {
      const day = text.slice(0, 10);
      expect(partialDateBounds(text)).toEqual({ start: day, end: day });
    },
  );

  it.each([
    '',
    '2025-13',
    '2025-02-30',
    '2025-1',
    'last week',
    '[2025,2026]',
    '2025/2024',
    '12345678',
    '1'.repeat(500),
  ])('gives null for %j', (text) => {
    expect(partialDateBounds(text)).toBeNull();
  });
});

describe('isDay', () => {
  it('knows the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2025-02-29')).toBe(false);
    expect(isDay('2025-2-9')).toBe(false);
    expect(isDay('2025-00-10')).toBe(false);
  });
});
