import { describe, expect, it } from '@jest/globals';
import { dossierOf, type Case } from './case.js';
import { rulesOf } from './rules-of.js';

/** The sentences on `c`, whose text is "X called Y"; Y says so, and responds to `c.2`, "X waits". */
function repliesOf(stance: string, given: Partial<Case> = {}): ReadonlyArray<string> | undefined {
  const statements = [
    `{id: s, attributedTo: y, cue: said, content: c, respondsTo: {ref: c.2, stance: ${stance}}}`,
  ];
  const claims = ['{id: c.2, kind: EVENT, text: X waits, actors: x}'];
  const rules = rulesOf(dossierOf({ held: 's, c.2', statements, claims, ...given }), 'c');
  return rules.attributionChains()[0]?.replySentences;
}

describe('the sentence of a reply', () => {
  it.each([
    ['CONFIRM', 'Y confirmed that X waits'],
    ['DENY', 'Y denied that X waits'],
    ['DEFLECT', 'Y did not address the question whether X waits'],
    ['DECLINE_COMMENT', 'Y declined to comment on whether X waits'],
    ['QUERY', 'Y asked whether X waits'],
    ['COMMENT', 'Y commented on whether X waits'],
  ])('of %s', (stance, words) => {
    expect(repliesOf(stance)).toEqual([`${words}, in Paper A's account.`]);
  });

  it('calls a request the request', () => {
    const claims = ['{id: c.2, kind: REQUEST, text: X asked, actors: x}'];
    expect(repliesOf('DEFLECT', { claims })).toEqual([
      "Y did not address the request, in Paper A's account.",
    ]);
  });

  it('names the account of the source that a document passes on', () => {
    const statements = [
      '{id: s.b, attributedTo: b, cue: said, content: s}',
      '{id: s, attributedTo: y, cue: said, content: c, respondsTo: {ref: c.2, stance: DENY}}',
    ];
    expect(repliesOf('DENY', { held: 's.b, c.2', statements })).toEqual([
      "Y denied that X waits, in Paper B's account.",
    ]);
  });

  it('names no account of its own source', () => {
    const documents = ['{id: doc.y, kind: OFFICIAL_TEXT, issuedBy: y, consulted: true}'];
    const statements = [
      '{id: s.y, attributedTo: y, reportedIn: doc.y, content: s}',
      '{id: s, attributedTo: y, cue: said, content: c, respondsTo: {ref: c.2, stance: QUERY}}',
    ];
    expect(repliesOf('QUERY', { held: 'c.2', documents, statements })).toEqual(['Y asked whether X waits.']);
  });

  it.each([
    ['PROBABLE', 'It is likely that Y asked whether X waits'],
    ['POSSIBLE', 'It is possible that Y asked whether X waits'],
    ['UNCOMMITTED', 'It is left open whether Y asked whether X waits'],
    ['CERTAIN_NOT', 'It is said not to be true that Y asked whether X waits'],
  ])('that the account puts as %s', (factuality, words) => {
    expect(repliesOf('QUERY', { held: `{ref: s, factuality: ${factuality}}, c.2` })).toEqual([
      `${words}, in Paper A's account.`,
    ]);
  });
});

describe('the sentences on a claim', () => {
  const sentencesOf = (given: Case, claim = 'c') => rulesOf(dossierOf(given), claim).sentences();

  it('tell every reply to it, and once the one that is a chain', () => {
    const statements = [
      '{id: s.1, attributedTo: y, cue: said, respondsTo: [{ref: c, stance: DENY}, {ref: c.2, stance: CONFIRM}]}',
      '{id: s.2, attributedTo: x, cue: said, respondsTo: {ref: c, stance: DECLINE_COMMENT}}',
    ];
    const claims = ['{id: c.2, kind: EVENT, text: X waits, actors: x}'];
    expect(sentencesOf({ held: 'c, s.1, s.2, c.2', statements, claims })).toEqual([
      "In Paper A's own voice, X called Y.",
      'Paper A: Y said that it is not true that X called Y.',
      "Y confirmed that X waits, in Paper A's account.",
      "X declined to comment on whether X called Y, in Paper A's account.",
    ]);
  });

  it.each([
    ['CERTAIN_NOT', 'DENY', ['Paper A: Y said that it is not true that X called Y.']],
    [
      'PROBABLE_NOT',
      'DENY',
      [
        'Paper A: Y said that it is unlikely that X called Y.',
        "Y denied that X called Y, in Paper A's account.",
      ],
    ],
    ['CERTAIN', 'CONFIRM', ['Paper A: Y said that X called Y.']],
  ])(
    'tell once what a statement has as its content (%s) and replies (%s)',
    (factuality, stance, expected) => {
      const reply = `respondsTo: {ref: c, stance: ${stance}}`;
      const statements = [
        `{id: s, attributedTo: y, cue: said, content: {ref: c, factuality: ${factuality}}, ${reply}}`,
      ];
      expect(sentencesOf({ held: 's', statements })).toEqual(expected);
    },
  );

  it('tell the replies to its other versions', () => {
    const statements = ['{id: s.1, attributedTo: y, cue: said, respondsTo: {ref: c.2, stance: DENY}}'];
    const claims = ['{id: c.2, kind: EVENT, text: X rang Y, actors: x, related: {ref: c, kind: SAME_AS}}'];
    expect(sentencesOf({ held: 'c, c.2, s.1', statements, claims })).toEqual([
      "In Paper A's own voice, X called Y.",
      "Y denied that X rang Y, in Paper A's account.",
    ]);
  });

  it('tell the same words once', () => {
    const documents = ['{id: doc.2, kind: ARTICLE, issuedBy: a, consulted: true}'];
    const statements = ['{id: s.2, attributedTo: a, reportedIn: doc.2, content: c}'];
    expect(sentencesOf({ held: 'c', documents, statements })).toEqual([
      "In Paper A's own voice, X called Y.",
    ]);
  });

  it('tell the replies of an utterance that outlets report differently', () => {
    const given: Case = {
      held: 's.1, c',
      documents: ['{id: doc.b, kind: ARTICLE, issuedBy: b, consulted: true}'],
      statements: [
        '{id: s.b, attributedTo: b, reportedIn: doc.b, content: s.2}',
        '{id: s.1, attributedTo: y, cue: said, respondsTo: {ref: c, stance: CONFIRM}}',
        '{id: s.2, attributedTo: y, cue: said, respondsTo: {ref: c, stance: DENY}, related: {ref: s.1, kind: SAME_AS}}',
      ],
    };
    expect(sentencesOf(given)).toEqual([
      "In Paper A's own voice, X called Y.",
      "Y confirmed that X called Y, in Paper A's account.",
      "Y denied that X called Y, in Paper B's account.",
    ]);
  });
});

describe('the sentence of a statement that is evidence for a status', () => {
  const evidenceOf = (statement: string, held = 's, c') => {
    const rules = rulesOf(
      dossierOf({ held, statements: [`{id: s, attributedTo: y, cue: said, ${statement}}`] }),
      'c',
    );
    return rules.status().evidence.map(({ sentence }) => sentence);
  };

  it.each([
    ['respondsTo: {ref: c, stance: DENY}', 'Y denied that X called Y'],
    ['content: {ref: c, factuality: CERTAIN_NOT}', 'Y said that it is not true that X called Y'],
    ['content: {ref: c, factuality: PROBABLE_NOT}', 'Y said that it is unlikely that X called Y'],
    ['content: c, date: 2025-05-01', 'Y said on 1 May 2025 that X called Y'],
  ])('of %s', (statement, words) => {
    expect(evidenceOf(statement)).toEqual([`${words}, in Paper A's account.`]);
  });

  it('says that it is only possible that it was made', () => {
    expect(
      evidenceOf('content: {ref: c, factuality: CERTAIN_NOT}', '{ref: s, factuality: POSSIBLE}, c'),
    ).toEqual(["It is possible that Y said that it is not true that X called Y, in Paper A's account."]);
  });
});
