import { describe, expect, it } from '@jest/globals';
import { dateKey, nameKey } from '../../src/model/sort-keys.js';

describe('nameKey', () => {
  it.each([
    ['Nicolás Maduro', 'nicolas maduro'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['ﬁne', 'fine'],
    ['İstanbul', 'istanbul'],
    ['Кремль', 'кремль'],
  ])('gives for %s %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('cuts a name that no index takes, between characters', () => {
    expect(nameKey('😀'.repeat(10_000))).toBe('😀'.repeat(1000));
  });

  it('gives the stand-in for no name', () => {
    expect(nameKey(undefined)).toBe('');
  });
});

describe('dateKey', () => {
  it('gives the first day, or the stand-in', () => {
    expect(dateKey('2025-10-03')).toBe('2025-10-03');
    expect(dateKey(undefined)).toBe('');
  });
});
