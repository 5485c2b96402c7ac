import { describe, expect, it } from '@jest/globals';
import { historyOf } from '../../src/explorer/provenance/history.js';
import { itemWords, originWords } from '../../src/explorer/provenance/item-words.js';
import { quantityWords } from '../../src/explorer/provenance/quantity-words.js';
import { relatedContents } from '../../src/explorer/provenance/related-contents.js';
import { replySentences } from '../../src/explorer/provenance/claim-sentences.js';
import { addresseeOutcomeWords, statusReason } from '../../src/explorer/provenance/reply-words.js';
import { addresseeOf, chainOf, documentOf, evidenceOf, requestOf, source } from './claim-data.js';

const noQuantity = { amount: null, minValue: null, maxValue: null, unitText: null, quantityText: null };
const declined = evidenceOf({ id: 's', name: 'Vance', stance: 'DECLINE_COMMENT', position: 'EVADES' });

describe('quantityWords', () => {
  it.each([
    [{}, null],
    [{ amount: 2_000_000, unitText: 'EUR' }, '2,000,000 EUR'],
    [{ minValue: 120, maxValue: 150, unitText: 't' }, '120 to 150 t'],
    [{ minValue: 4 }, 'at least 4'],
    [{ maxValue: 14 }, 'at most 14'],
    [{ maxValue: 14, quantityText: 'as many as 14' }, 'as many as 14'],
    [{ amount: 2_000_000, unitText: 'EUR', quantityText: 'two million' }, 'two million (2,000,000 EUR)'],
    [{ amount: 2000, unitText: 'EUR', quantityText: '2,000 eur' }, '2,000 eur'],
    [{ amount: 0.5, unitText: 't' }, '0.5 t'],
    [{ unitText: 'barrels' }, 'barrels'],
  ])('writes %j', (quantity, expected) => {
    expect(quantityWords({ ...noQuantity, ...quantity })).toBe(expected);
  });
});

describe('itemWords', () => {
  it('has action, name, quantity and doubt', () => {
    const node = { __typename: 'Asset', id: 'loan', name: 'loan', category: 'FUNDS' } as const;
    const item = { as: null, action: 'FINANCE', actionText: null, factuality: 'POSSIBLE', node } as const;
    expect(itemWords({ ...noQuantity, ...item, amount: 5, unitText: 'EUR' })).toBe(
      'financing: loan, 5 EUR (possible)',
    );
  });
});

describe('originWords', () => {
  it('says where a source is that is not drawn', () => {
    const origin = { anonymous: false, relay: false, source: source('Post'), statements: [{ id: 's' }] };
    const none = new Set<string>();
    expect(originWords(origin, { ids: new Set(['Post']), hasVersions: true })).toBe('Post');
    expect(originWords(origin, { ids: none, hasVersions: true })).toBe('Post (in another version)');
    expect(originWords({ ...origin, statements: [] }, { ids: none, hasVersions: false })).toBe(
      'Post (in a document that is passed on here)',
    );
  });
});

describe('statusReason', () => {
  it.each([
    [['CERTAIN', 'POSSIBLE'], 'it is true'],
    [['PROBABLE', 'POSSIBLE'], 'it is likely'],
    [['POSSIBLE'], 'it is possible'],
  ] as const)('says of a reported claim with the chains %j that %s', (commitments, words) => {
    const chains = commitments.map((commitment) => ({ ...chainOf('paper', []), commitment }));
    expect(statusReason(requestOf({ chains }))).toBe(
      `The parties are not on record; sources say that ${words}.`,
    );
  });
});

describe('the words for replies', () => {
  it('tell a refusal to comment, a deflection and silence apart', () => {
    const reply = { stance: 'DECLINE_COMMENT', superseded: false, statement: { id: 's' } } as const;
    const declining = addresseeOf('Bland', 'DEFLECTED', { replies: [reply] });
    const deflecting = addresseeOf('Bland', 'DEFLECTED', { replies: [{ ...reply, stance: 'DEFLECT' }] });
    expect(addresseeOutcomeWords(declining)).toBe('declined to comment');
    expect(addresseeOutcomeWords(deflecting)).toBe('did not address it');
    expect(addresseeOutcomeWords(addresseeOf('Bland', 'NO_REPORTED_ANSWER'))).toBe('no reported answer');
    const status = { ...requestOf().status, value: 'NEITHER_CONFIRMED_NOR_DENIED' as const };
    expect(statusReason(requestOf({ status: { ...status, evidence: [declined] } }))).toMatch(
      'declined to comment',
    );
  });
});

describe('replySentences', () => {
  it('are those of the claim that its chains do not have', () => {
    const chain = chainOf('paper', [{ id: 'd', name: 'Okafor', factuality: 'CERTAIN_NOT' }]);
    const sentences = [chain.sentence, 'Okafor asked.', 'Vance declined.'];
    const claim = requestOf({ sentences, chains: [{ ...chain, replySentences: ['Okafor asked.'] }] });
    expect(replySentences(claim)).toEqual(['Vance declined.']);
  });
});

describe('relatedContents', () => {
  it('lists reasons, support and contradiction in both directions', () => {
    const node = { __typename: 'Event', id: 'c', text: 'it rained' } as const;
    const claim = requestOf({
      related: [{ kind: 'BECAUSE', node }],
      relatedBy: {
        edges: [
          { kind: 'REFUTES', node },
          { kind: 'ANSWERS', node },
        ],
      },
    });
    expect(relatedContents(claim).map(({ words }) => words)).toEqual(['Because', 'Contradicted by']);
  });
});

describe('historyOf', () => {
  const change = (nth: number, former: object, entityId = 'asked') => ({
    ...{ id: `d@${nth}.1`, kind: 'CHANGED', of: 'NODE', type: 'Request', entityId, from: null, to: null },
    former: JSON.stringify(former),
    partOfLoad: [{ node: { id: `d@${nth}`, startedAt: `2026-01-0${nth}T10:00:00.000Z`, source: 'd.yaml' } }],
  });
  // The generated types are narrower than the literals of this test.
  const historyWith = (...nodes: ReadonlyArray<ReturnType<typeof change>>) =>
    ({ latest: null, recordChanges: { nodes } }) as unknown as Parameters<typeof historyOf>[1];

  it('quotes each former wording with the load that changed it, the latest first', () => {
    const history = historyWith(change(2, { text: 'first' }), change(3, { text: 'second' }));
    const entries = historyOf(requestOf(), history);
    expect(entries.map(({ day, changes }) => [day, changes])).toEqual([
      ['2026-01-03', ['Wording: “second”']],
      ['2026-01-02', ['Wording: “first”']],
    ]);
  });

  it('names a document whose record was changed', () => {
    const history = historyWith(change(2, { title: 'Old' }, 'paper'));
    const chain = { ...chainOf('paper', []), document: documentOf('paper') };
    expect(historyOf(requestOf({ chains: [chain] }), history)[0]?.changes).toEqual([
      'The record of its document “Title paper” was changed',
    ]);
  });
});
