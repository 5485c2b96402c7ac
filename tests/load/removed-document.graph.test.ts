import { describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { loadText } from '../compile/roots/loading.js';
import { withLoadStore } from './load-setup.js';
import { changedLines, workedOut } from './worked-out.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

describe('a removed document', () => {
  const first = `
id: first
title: First
actors:
  - { id: a, name: Paper A, kind: MEDIA }
  - { id: x, name: X, kind: STATE }
  - { id: y, name: Y, kind: STATE }
documents:
  - { id: doc, kind: ARTICLE, issuedBy: a, consulted: true }
statements:
  - { id: s.a, attributedTo: a, reportedIn: doc, content: [c, other] }
claims:
  - { id: c, kind: REQUEST, text: X asked Y for grain, actors: x, recipients: y }
  - { id: other, kind: EVENT, text: it rains }
`;
  const document = '  - { id: reply, kind: ARTICLE, issuedBy: b, consulted: true }\n';
  const voice = '  - { id: s.reply, attributedTo: b, reportedIn: reply, content: s.y }\n';
  const second = (withReply: boolean): string => `
id: second
title: Second
actors:
  - { id: b, name: Paper B, kind: MEDIA }
  - { id: x, name: X, kind: STATE }
  - { id: y, name: Y, kind: STATE }
documents:
  - { id: doc, kind: ARTICLE, issuedBy: b, consulted: true }
${withReply ? document : ''}statements:
  - { id: s.b, attributedTo: b, reportedIn: doc, content: [told, { ref: s.y, factuality: POSSIBLE }] }
${withReply ? voice : ''}  - { id: s.y, attributedTo: y, cue: said, content: grants, respondsTo: { ref: told, stance: CONFIRM } }
claims:
  - { id: told, kind: REQUEST, text: X asked Y for wheat, actors: x, recipients: y, related: { ref: 'first:c', kind: SAME_AS } }
  - { id: grants, kind: EVENT, text: Y grants it, actors: y, related: { ref: told, kind: ANSWERS, answer: GRANTS } }
`;

  it('removes the derived values that rest only on it, across dossiers', async () => {
    await loadText(store, first);
    await loadText(store, second(true));
    const before = await workedOut(store, ['a', 'b', 'y']);
    await loadText(store, second(false));
    const after = await workedOut(store, ['a', 'b', 'y']);
    expect(changedLines(before, after)).toEqual([
      '- a record confirmed 1: first:c',
      '- a record other 1: first:other',
      '- b record confirmed 1: first:c',
      '- b record other 0:',
      '- first:c addressee y GRANTED',
      '- first:c answer second:grants CERTAIN by second:s.y',
      '- first:c evidence second:s.y CONFIRM second:told: AFFIRMS for y',
      '- first:c outcome GRANTED',
      '- first:c status CONFIRMED POSITIVE',
      '- first:c stored outcome "GRANTED"',
      '- first:c stored outcomes ["GRANTED"]',
      '- first:c stored status "CONFIRMED"',
      "- second:grants chain CERTAIN [second:reply] Paper B: Y said that Y grants it. Y confirmed that X asked Y for wheat, in Paper B's account.",
      "- second:grants chain POSSIBLE [second:doc] Paper B: It is possible that Y said that Y grants it. Y confirmed that X asked Y for wheat, in Paper B's account.",
      '- second:grants evidence second:s.y holds second:grants: ASSERTS for y',
      '- second:grants status ASSERTED_BY_PARTY POSITIVE',
      '- second:grants stored status "ASSERTED_BY_PARTY"',
      '- second:told addressee y GRANTED',
      '- second:told answer second:grants CERTAIN by second:s.y',
      '- second:told chain CERTAIN [second:reply] Paper B: Y said that X asked Y for wheat.',
      '- second:told evidence second:s.y CONFIRM second:told: AFFIRMS for y',
      '- second:told outcome GRANTED',
      '- second:told status CONFIRMED POSITIVE',
      '- second:told stored outcome "GRANTED"',
      '- second:told stored outcomes ["GRANTED"]',
      '- second:told stored status "CONFIRMED"',
      '+ a record confirmed 0:',
      '+ a record other 2: first:c, first:other',
      '+ b record confirmed 0:',
      '+ b record other 1: first:c',
      '+ first:c addressee y UNCLEAR',
      '+ first:c evidence second:s.y CONFIRM second:told: - for y',
      '+ first:c outcome UNCLEAR',
      '+ first:c status REPORTED POSITIVE',
      '+ first:c stored outcome "UNCLEAR"',
      '+ first:c stored outcomes ["UNCLEAR"]',
      '+ first:c stored status "REPORTED"',
      "+ second:grants chain POSSIBLE [second:doc] Paper B: It is possible that Y said that Y grants it. It is possible that Y confirmed that X asked Y for wheat, in Paper B's account.",
      '+ second:grants evidence second:s.y holds second:grants: - for y',
      '+ second:grants status REPORTED POSITIVE',
      '+ second:grants stored status "REPORTED"',
      '+ second:told addressee y UNCLEAR',
      '+ second:told evidence second:s.y CONFIRM second:told: - for y',
      '+ second:told outcome UNCLEAR',
      '+ second:told status REPORTED POSITIVE',
      '+ second:told stored outcome "UNCLEAR"',
      '+ second:told stored outcomes ["UNCLEAR"]',
      '+ second:told stored status "REPORTED"',
    ]);
    await loadText(store, second(true));
    expect(await workedOut(store, ['a', 'b', 'y'])).toEqual(before);
  });
});
