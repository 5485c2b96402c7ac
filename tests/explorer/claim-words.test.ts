import { describe, expect, it } from '@jest/globals';
import { answerWords, othersThatLeaveItOpen } from '../../src/explorer/details/answer-words.js';
import { partyStatements } from '../../src/explorer/details/party-statements.js';
import { documentsOf } from '../../src/explorer/provenance/documents.js';
import { historyOf } from '../../src/explorer/provenance/history.js';
import { itemWords, originWords } from '../../src/explorer/provenance/item-words.js';
import { publishedReplies } from '../../src/explorer/provenance/published-replies.js';
import { quantityWords } from '../../src/explorer/provenance/quantity-words.js';
import { relatedContents } from '../../src/explorer/provenance/related-contents.js';
import { replySentences } from '../../src/explorer/provenance/claim-sentences.js';
import { addresseeOutcomeWords, statusReason } from '../../src/explorer/provenance/reply-words.js';
import { documentInWords, locatorsWords } from '../../src/explorer/record-labels.js';
import { dateWords } from '../../src/explorer/words.js';
import { addresseeOf, chainOf, documentOf, evidenceOf, requestOf, source } from './claim-data.js';

type Answer = Parameters<typeof answerWords>[0];

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

describe('statusReason of a claim that no party speaks about', () => {
  const claimOf = (value: 'REPORTED' | 'REPORTED_UNTRUE' | 'CONFLICTING_REPORTS', parties: number) =>
    requestOf({
      status: { ...requestOf().status, value },
      origins: { for: sources(value === 'REPORTED' ? 1 : 2), against: sources(1), mentionedBy: [] },
      parties: Array.from({ length: parties }, (_, place) => ({ side: { id: `p${place}` } })),
    });
  const sources = (atMost: number) => ({ atLeast: 1, atMost, circular: false, origins: [] });

  it.each([
    ['REPORTED', 2, 'The parties are not on record; one source says that it is true.'],
    ['REPORTED_UNTRUE', 1, 'The party is not on record; one source says that it is not true.'],
    ['CONFLICTING_REPORTS', 2, 'The parties are not on record; sources contradict each other.'],
    ['REPORTED', 0, 'It has no party that could confirm or deny it; one source says that it is true.'],
  ] as const)('%s with %i parties', (value, parties, words) => {
    expect(statusReason(claimOf(value, parties))).toBe(words);
  });
});

describe('publishedReplies', () => {
  it('are sentences with their quotation, so that several can follow each other', () => {
    const replies = [
      evidenceOf({ id: 'r1', name: 'Vance', stance: 'COMMENT', quotes: ['no letter'] }),
      { ...evidenceOf({ id: 'r2', name: 'Okafor', stance: 'DENY' }), superseded: true },
      evidenceOf({ id: 'r3', name: 'Bland', stance: 'QUERY', quotes: ['Which letter?'] }),
    ];
    const status = { ...requestOf().status, evidence: replies };
    expect(publishedReplies(requestOf({ status }))).toEqual([
      'Vance spoke of it (COMMENT): “no letter”.',
      'Okafor spoke of it (DENY) (superseded since).',
      'Bland spoke of it (QUERY): “Which letter?”',
    ]);
  });
});

describe('partyStatements', () => {
  const reported = (id: string, document: string, locator: string | null) => {
    const said = evidenceOf({ id, name: 'Commission', factuality: 'CERTAIN', position: 'ASSERTS' });
    const link = { locator, node: documentOf(document) };
    return { ...said, statement: { ...said.statement, reportedIn: [link] } };
  };

  it('lists the same words once, with all documents and the places in them', () => {
    const passedOn = evidenceOf({ id: 's3', name: 'Commission', factuality: 'CERTAIN', position: 'ASSERTS' });
    const outer = { node: { reportedIn: [{ node: documentOf('three') }], contentOf: { edges: [] } } };
    const deep = { ...passedOn.statement, contentOf: { edges: [outer] } };
    const evidence = [
      reported('s1', 'one', 'p3'),
      reported('s2', 'two', null),
      { ...passedOn, statement: deep },
      evidenceOf({ id: 's4', name: 'Bland', stance: 'DENY' }),
    ];
    expect(partyStatements(evidence)).toMatchObject([
      {
        ...{ names: 'Commission', verb: 'says it itself' },
        documents: ['Title one, paragraph 3', 'Title two', 'Title three'],
      },
      { names: 'Bland', verb: 'denies', documents: [] },
    ]);
  });
});

describe('documentsOf', () => {
  it('has the document of a reply that is passed on twice', () => {
    const reply = evidenceOf({ id: 's', name: 'Bland', stance: 'COMMENT' });
    const document = { node: { reportedIn: [{ node: documentOf('paper') }] } };
    const agency = { node: { reportedIn: [], contentOf: { edges: [document] } } };
    const statement = { ...reply.statement, contentOf: { edges: [agency] } };
    const status = { ...requestOf().status, evidence: [{ ...reply, statement }] };
    expect(documentsOf(requestOf({ status })).map(({ id }) => id)).toEqual(['paper']);
  });
});

describe('the words for answers', () => {
  const answerOf = (commitment: 'CERTAIN' | 'UNCOMMITTED', quotes: ReadonlyArray<string> = []): Answer => {
    const statement = { ...evidenceOf({ id: 's', name: 'Post', quotes }).statement };
    return {
      ...{ answer: { id: 'a', text: 'Bland agreed' }, commitment, statement },
      ...{ advance: false, superseded: false, partial: false, kind: 'GRANTS', onRecord: true },
    } as unknown as Answer; // the fields that the words read
  };

  it('have a source, and a blank before the quotation', () => {
    expect(answerWords(answerOf('CERTAIN', ['we agree']))).toBe(
      'Bland agreed: stated as fact, according to Post “we agree”',
    );
    expect(answerWords(answerOf('UNCOMMITTED'))).toBe('Bland agreed: left open by Post');
  });

  it('name each source that leaves it open once', () => {
    const leftOpenBy = [source('Post'), source('Paper')];
    const addressee = addresseeOf('Bland', 'UNCLEAR', { answers: [answerOf('UNCOMMITTED')], leftOpenBy });
    expect(othersThatLeaveItOpen(addressee)).toEqual(['Paper']);
  });
});

describe('the words for places and documents', () => {
  it.each([
    [['p6', 'p5', 'p6'], 'paragraphs 5 and 6'],
    [['p10', 'p9', 'p2'], 'paragraphs 2, 9 and 10'],
    [['p2', 'page 3'], 'paragraph 2, page 3'],
    [['00:21'], '00:21'],
    [[], ''],
  ])('of the places %j', (places, words) => {
    expect(locatorsWords(places)).toBe(words);
  });

  it('put a title in quotation marks', () => {
    expect(documentInWords(documentOf('d'))).toBe('Paper d, “Title d”');
    expect(documentInWords(documentOf('d', { title: null }))).toBe('article of Paper d');
  });

  it('name the days of an interval', () => {
    expect(dateWords('2024-10-11/2024-10-21', null)).toBe('2024-10-11 to 2024-10-21');
    expect(dateWords('2024~', 'late last year')).toBe('about 2024 (“late last year”)');
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
