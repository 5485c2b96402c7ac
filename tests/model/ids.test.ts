import { describe, expect, it } from '@jest/globals';
import { isId, isLocalId, ownId, splitId } from '../../src/model/ids.js';

describe('isLocalId', () => {
  it.each(['ven', 'c.req.docs', '0', 'a-b_c.d', 'a'.repeat(200)])('takes %s', (text) => {
    expect(isLocalId(text)).toBe(true);
  });
  it.each(['', 'Ven', '.a', '-a', 'a b', 'a:b', 'é', 'a\n', 'a'.repeat(201)])('refuses %j', (text) => {
    expect(isLocalId(text)).toBe(false);
  });
});

describe('isId', () => {
  it.each(['ven', 'd:c.x'])('takes %s', (text) => {
    expect(isId(text)).toBe(true);
  });
  it.each(['', ':', 'd:', ':x', 'd:x:y', 'D:x'])('refuses %j', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('splitId', () => {
  it('takes apart what ownId joins', () => {
    expect(splitId(ownId('d', 'c.x'))).toEqual({ dossier: 'd', local: 'c.x' });
    expect(splitId('ven')).toEqual({ dossier: null, local: 'ven' });
  });
});
