import { describe, expect, it } from '@jest/globals';
import { commitmentOf, extendPrefix, type Factuality, type Prefix } from '../../src/rules/commitment.js';

const all: ReadonlyArray<Factuality> = [
  'CERTAIN',
  'PROBABLE',
  'POSSIBLE',
  'CERTAIN_NOT',
  'PROBABLE_NOT',
  'POSSIBLE_NOT',
  'KNOWN_UNDISCLOSED',
  'UNCOMMITTED',
];

function chainCommitment(above: ReadonlyArray<Factuality>, last: Factuality): string {
  const prefix = above.reduce<Prefix>(extendPrefix, 'CERTAIN');
  const { commitment, attributionDenied } = commitmentOf(prefix, last);
  return attributionDenied ? `${commitment} denied` : commitment;
}

describe('commitmentOf', () => {
  it.each(['CERTAIN_NOT', 'PROBABLE_NOT', 'POSSIBLE_NOT'] as const)('denies all below a link %s', (link) => {
    for (const last of all) {
      expect(chainCommitment(['CERTAIN', link], last)).toBe('UNCOMMITTED denied');
      expect(chainCommitment(['UNCOMMITTED', link], last)).toBe('UNCOMMITTED denied');
      expect(chainCommitment([link, 'UNCOMMITTED', 'CERTAIN'], last)).toBe('UNCOMMITTED denied');
    }
  });

  it.each(['UNCOMMITTED', 'KNOWN_UNDISCLOSED'] as const)('leaves all below a link %s open', (link) => {
    for (const last of all) expect(chainCommitment(['PROBABLE', link], last)).toBe('UNCOMMITTED');
  });

  it.each(['UNCOMMITTED', 'KNOWN_UNDISCLOSED'] as const)('keeps %s of the last link', (last) => {
    expect(chainCommitment(['CERTAIN', 'POSSIBLE'], last)).toBe(last);
    expect(chainCommitment([], last)).toBe(last);
  });

  it.each([
    [[], 'CERTAIN', 'CERTAIN'],
    [['CERTAIN'], 'PROBABLE', 'PROBABLE'],
    [['PROBABLE'], 'CERTAIN', 'PROBABLE'],
    [['PROBABLE', 'POSSIBLE'], 'CERTAIN', 'POSSIBLE'],
    [['CERTAIN', 'PROBABLE'], 'POSSIBLE', 'POSSIBLE'],
    [[], 'CERTAIN_NOT', 'CERTAIN_NOT'],
    [['CERTAIN'], 'PROBABLE_NOT', 'PROBABLE_NOT'],
    [['PROBABLE'], 'CERTAIN_NOT', 'PROBABLE_NOT'],
    [['POSSIBLE', 'PROBABLE'], 'CERTAIN_NOT', 'POSSIBLE_NOT'],
    [['CERTAIN'], 'POSSIBLE_NOT', 'POSSIBLE_NOT'],
  ] as ReadonlyArray<[ReadonlyArray<Factuality>, Factuality, Factuality]>)(
    'is never stronger than the weakest of %j and %s: %s',
    (above, last, whole) => {
      expect(chainCommitment(above, last)).toBe(whole);
    },
  );
});
