import { describe, expect, it } from '@jest/globals';
import { dossierRecords } from '../../../src/explorer/write/dossier-records.js';
import { openLikes } from '../../../src/explorer/write/open-likes.js';

const like = { own: 'c', ownText: 'it is so', id: 'e:c', text: 'It is so' };

function claims(claim: string) {
  return dossierRecords(`id: d\nclaims:\n  - {id: c, ${claim}}\n`);
}

describe('openLikes', () => {
  it('lists a claim until it is joined, has another text, or is removed', () => {
    expect(openLikes(claims('text: it is so'), [like])).toEqual([like]);
    expect(openLikes(claims('text: it is so, related: {ref: e:c, kind: SAME_AS}'), [like])).toEqual([]);
    expect(openLikes(claims('text: it is not so'), [like])).toEqual([]);
    expect(openLikes(dossierRecords('id: d'), [like])).toEqual([]);
  });
});
