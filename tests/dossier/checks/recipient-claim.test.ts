import { describe, expect, it } from '@jest/globals';
import { paperHolding, problemsOf } from '../read-text.js';

describe('recipientClaim', () => {
  it('rejects a claim as recipient', () => {
    const body = `${paperHolding('c')}claims: [{id: c, kind: EVENT, text: x, recipients: [ven, c]}]\n`;
    expect(problemsOf(body)).toEqual(['RECIPIENT_CLAIM 7:58 claims[0].recipients[1]']);
  });
});
