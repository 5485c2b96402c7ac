import { describe, expect, it } from '@jest/globals';
import { invariant } from '../../src/lib/invariant.js';
import { linkKey } from '../../src/model/link-key.js';
import { model } from '../support/model.js';

function keyOf(type: string, properties: Readonly<Record<string, string>>): string {
  const link = model.links.get(type);
  invariant(link, `${type} is a link`);
  return linkKey(link, properties);
}

describe('linkKey', () => {
  it('holds the key properties in declared order, absent ones as the empty string', () => {
    expect(keyOf('HAS_CONTENT', { locator: 'p8', factuality: 'CERTAIN' })).toBe('["p8"]');
    expect(keyOf('HAS_CONTENT', {})).toBe('[""]');
    expect(keyOf('HOLDS_POSITION', { date: '2013/..', title: 'President "x"' })).toBe(
      '["President \\"x\\"","2013/.."]',
    );
  });

  it('is empty where the ends alone are the identity', () => {
    expect(keyOf('ACTOR', { as: 'Caracas' })).toBe('');
  });
});
