import { describe, expect, it } from '@jest/globals';
import { officeWords } from '../../../src/explorer/write/office-words.js';

const kremlin = { name: 'Kremlin', inText: 'the Kremlin' };

describe('officeWords', () => {
  it('says what a source is, its offices, and for whom it speaks', () => {
    const spokesman = { title: 'spokesman', speaksFor: true, node: kremlin };
    const untitled = { title: null, speaksFor: false, node: { name: 'Russia', inText: null } };
    expect(officeWords({ kind: 'PERSON', holdsPosition: [spokesman, untitled], partOf: [] })).toBe(
      'person; spokesman of the Kremlin, speaks for it; office in Russia',
    );
    expect(
      officeWords({
        kind: 'POLITICAL_PARTY',
        holdsPosition: [],
        partOf: [{ speaksFor: false, node: kremlin }],
      }),
    ).toBe('political party; part of the Kremlin');
  });
});
