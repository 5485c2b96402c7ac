import { describe, expect, it } from '@jest/globals';
import { dossierOf, type Case } from './case.js';
import { countsOf, rulesOf } from './rules-of.js';

const reply = (id: string, source: string, stance: string): string =>
  `{id: ${id}, cue: said, attributedTo: ${source}, respondsTo: {ref: c, stance: ${stance}}}`;
const says = (id: string, source: string, factuality: string): string =>
  `{id: ${id}, cue: said, attributedTo: ${source}, content: {ref: c, factuality: ${factuality}}}`;

function statusOf(given: Case) {
  return rulesOf(dossierOf(given), 'c').status();
}

/** The position of statement `s`. */
function positionOf(given: Case) {
  return statusOf(given).evidence.find(({ statement }) => statement === 'd:s')?.position;
}

describe('the position of a party', () => {
  it.each<[string, string | null, Case]>([
    ['a CONFIRM of what another says', 'AFFIRMS', { held: 'c, s', statements: [reply('s', 'y', 'CONFIRM')] }],
    [
      'a CONFIRM of what somebody unnamed says',
      'AFFIRMS',
      {
        held: 's, s.source',
        actors: ['{id: source, name: a source, kind: PERSON, anonymous: true}'],
        statements: [reply('s', 'y', 'CONFIRM'), says('s.source', 'source', 'POSSIBLE')],
      },
    ],
    ['a CONFIRM of its own words', 'ASSERTS', { held: 's', statements: [reply('s', 'y', 'CONFIRM')] }],
    [
      'a CONFIRM of what its own side says',
      'ASSERTS',
      { held: 's, s.gov', statements: [reply('s', 'y', 'CONFIRM'), says('s.gov', 'y.gov', 'CERTAIN')] },
    ],
    ['a DENY', 'DENIES', { held: 'c, s', statements: [reply('s', 'y', 'DENY')] }],
    ['holding it as a fact', 'ASSERTS', { held: 's', statements: [says('s', 'y', 'CERTAIN')] }],
    ['holding it as likely', 'ASSERTS', { held: 's', statements: [says('s', 'y', 'PROBABLE')] }],
    ['holding it to be untrue', 'DENIES', { held: 's', statements: [says('s', 'y', 'CERTAIN_NOT')] }],
    ['holding it to be unlikely', 'DENIES', { held: 's', statements: [says('s', 'y', 'PROBABLE_NOT')] }],
    ['holding it to be possible', null, { held: 's', statements: [says('s', 'y', 'POSSIBLE')] }],
    ['holding it to be possibly untrue', null, { held: 's', statements: [says('s', 'y', 'POSSIBLE_NOT')] }],
    ['leaving it open', null, { held: 's', statements: [says('s', 'y', 'UNCOMMITTED')] }],
    ['not saying', null, { held: 's', statements: [says('s', 'y', 'KNOWN_UNDISCLOSED')] }],
    ['a DEFLECT', 'EVADES', { held: 'c, s', statements: [reply('s', 'y', 'DEFLECT')] }],
    ['a DECLINE_COMMENT', 'EVADES', { held: 'c, s', statements: [reply('s', 'y', 'DECLINE_COMMENT')] }],
    ['a QUERY', 'EVADES', { held: 'c, s', statements: [reply('s', 'y', 'QUERY')] }],
    ['a COMMENT', 'EVADES', { held: 'c, s', statements: [reply('s', 'y', 'COMMENT')] }],
    ['a DENY of a third party', null, { held: 'c, s', statements: [reply('s', 'z', 'DENY')] }],
    [
      'a DENY that is likely',
      'DENIES',
      { held: 'c, {ref: s, factuality: PROBABLE}', statements: [reply('s', 'y', 'DENY')] },
    ],
    [
      'a DENY that is possible',
      null,
      { held: 'c, {ref: s, factuality: POSSIBLE}', statements: [reply('s', 'y', 'DENY')] },
    ],
    [
      'a DENY that is denied',
      null,
      { held: 'c, {ref: s, factuality: CERTAIN_NOT}', statements: [reply('s', 'y', 'DENY')] },
    ],
  ])('by %s: %s', (_does, position, given) => {
    expect(positionOf(given)).toBe(position);
  });

  it('is none for a reply to a statement', () => {
    const status = statusOf({
      held: 's.x, s',
      statements: [
        says('s.x', 'z', 'CERTAIN'),
        '{id: s, cue: said, attributedTo: y, respondsTo: {ref: s.x, stance: DENY}}',
      ],
    });
    expect(status).toMatchObject({ value: 'REPORTED', evidence: [] });
  });

  it('is none for having been asked', () => {
    const rules = rulesOf(
      dossierOf({
        held: 's',
        statements: [`${says('s', 'z', 'CERTAIN').slice(0, -1)}, soughtReplyFrom: y}`],
      }),
      'c',
    );
    expect(rules.status()).toMatchObject({ value: 'REPORTED', evidence: [] });
  });

  it('is evasion where outlets differ on what one utterance says', () => {
    const rules = rulesOf(
      dossierOf({
        held: 'c, s, s.2',
        statements: [
          `${reply('s', 'y', 'DENY').slice(0, -1)}, related: {ref: s.2, kind: SAME_AS}}`,
          reply('s.2', 'y', 'CONFIRM'),
        ],
      }),
      'c',
    );
    expect(rules.status()).toMatchObject({
      value: 'NEITHER_CONFIRMED_NOR_DENIED',
      stanceDisputed: true,
      polarity: 'POSITIVE',
      evidence: [{ position: 'EVADES' }, { position: 'EVADES' }],
    });
    expect(countsOf(rules)).toEqual(['1..1', '0..0']);
    expect(rules.attributionChains().map(({ deemed }) => deemed)).toEqual([false]);
  });

  it('is what it says where outlets agree on one utterance', () => {
    const status = statusOf({
      held: 'c, s, s.2',
      statements: [
        `${reply('s', 'y', 'DENY').slice(0, -1)}, related: {ref: s.2, kind: SAME_AS}}`,
        reply('s.2', 'y', 'DENY'),
      ],
    });
    expect(status).toMatchObject({ value: 'DENIED', stanceDisputed: false });
  });
});

describe('the source of a statement that denies having made it', () => {
  it('puts the attribution in dispute and counts for nothing else', () => {
    const rules = rulesOf(
      dossierOf({
        held: 's.y, s',
        statements: [
          says('s.y', 'y', 'CERTAIN'),
          '{id: s, cue: denied, attributedTo: y, respondsTo: {ref: s.y, stance: DENY}}',
        ],
      }),
      'c',
    );
    expect(rules.attributionChains()).toMatchObject([{ attributionDisputed: true, commitment: 'CERTAIN' }]);
    expect(rules.status().value).toBe('ASSERTED_BY_PARTY');
  });
});

describe('the status of a claim', () => {
  it.each<[string, Case]>([
    [
      'DISPUTED',
      { held: 'c, s.x, s.y', statements: [reply('s.x', 'x', 'CONFIRM'), reply('s.y', 'y', 'DENY')] },
    ],
    ['DISPUTED', { held: 's.x, s.y', statements: [says('s.x', 'x', 'CERTAIN'), reply('s.y', 'y', 'DENY')] }],
    [
      'DENIED',
      { held: 'c, s.x, s.y', statements: [reply('s.x', 'x', 'DEFLECT'), reply('s.y', 'y', 'DENY')] },
    ],
    [
      'CONFIRMED',
      { held: 'c, s.x, s.y', statements: [reply('s.x', 'x', 'CONFIRM'), reply('s.y', 'y', 'COMMENT')] },
    ],
    ['OPINION', { kind: 'EVALUATION', held: 's.x', statements: [says('s.x', 'x', 'CERTAIN')] }],
    ['OPINION', { kind: 'EVALUATION', held: 's.x', statements: [says('s.x', 'x', 'CERTAIN_NOT')] }],
    ['OPINION', { kind: 'EVALUATION', held: 'c, s.y', statements: [reply('s.y', 'y', 'DEFLECT')] }],
    ['DENIED', { kind: 'EVALUATION', held: 'c, s.y', statements: [reply('s.y', 'y', 'DENY')] }],
    ['CONFIRMED', { kind: 'EVALUATION', held: 'c, s.y', statements: [reply('s.y', 'y', 'CONFIRM')] }],
    [
      'DISPUTED',
      {
        kind: 'EVALUATION',
        held: 's.x, s.y',
        statements: [says('s.x', 'x', 'CERTAIN'), reply('s.y', 'y', 'DENY')],
      },
    ],
    ['OPINION', { kind: 'EVALUATION', held: 'c' }],
    ['OPINION', { kind: 'EVALUATION', held: '{ref: c, factuality: UNCOMMITTED}' }],
    [
      'ASSERTED_BY_PARTY',
      { held: 'c, s.x, s.y', statements: [says('s.x', 'x', 'CERTAIN'), reply('s.y', 'y', 'QUERY')] },
    ],
    ['NEITHER_CONFIRMED_NOR_DENIED', { held: 'c, s.y', statements: [reply('s.y', 'y', 'DECLINE_COMMENT')] }],
    ['CONFLICTING_REPORTS', { held: 'c, s.z', statements: [says('s.z', 'z', 'CERTAIN_NOT')] }],
    ['REPORTED', { held: '{ref: c, factuality: POSSIBLE}' }],
    ['REPORTED_UNTRUE', { held: '{ref: c, factuality: PROBABLE_NOT}' }],
    ['LEFT_OPEN', { held: '{ref: c, factuality: UNCOMMITTED}' }],
  ])('is %s', (status, given) => {
    expect(statusOf(given).value).toBe(status);
  });

  it.each([
    ['POSITIVE', { held: 'c' }],
    ['POSITIVE', { held: '{ref: c, factuality: POSSIBLE}' }],
    ['NEGATIVE', { held: '{ref: c, factuality: POSSIBLE_NOT}' }],
    ['MIXED', { held: 'c, s.z', statements: [says('s.z', 'z', 'PROBABLE_NOT')] }],
    ['OPEN', { held: '{ref: c, factuality: KNOWN_UNDISCLOSED}' }],
  ])('has the polarity %s of its origins', (polarity, given) => {
    expect(statusOf(given).polarity).toBe(polarity);
  });

  it('tells a dispute within one side from one between two', () => {
    const within = statusOf({
      held: 's.x, s.y',
      statements: [says('s.x', 'y.gov', 'CERTAIN'), reply('s.y', 'y', 'DENY')],
    });
    const between = statusOf({
      held: 's.x, s.y',
      statements: [says('s.x', 'x', 'CERTAIN'), reply('s.y', 'y', 'DENY')],
    });
    expect([within.withinOneSide, between.withinOneSide]).toEqual([true, false]);
  });

  it('is NO_SOURCE_LEFT where the document was withdrawn', () => {
    const dossier = dossierOf({ held: 'c', kind: 'REQUEST' }).replace(
      'consulted: true',
      'consulted: true, correction: RETRACTED',
    );
    const rules = rulesOf(dossier, 'c');
    expect(rules.status()).toMatchObject({ value: 'NO_SOURCE_LEFT', polarity: 'OPEN', evidence: [] });
    expect(rules.attributionChains()).toEqual([]);
    expect(countsOf(rules)).toEqual(['0..0', '0..0']);
    expect(rules.outcome()).toMatchObject({
      value: 'NOT_APPLICABLE',
      byAddressee: [{ value: 'NOT_APPLICABLE' }],
    });
    expect(rules.derivedValues()).toMatchObject({ hearsayLeast: -1, hearsayMost: -1 });
  });

  it('is that of all tellings, each reply with its own', () => {
    const rules = rulesOf(
      dossierOf({
        held: 'c, c.2, s.y',
        statements: ['{id: s.y, cue: denied, attributedTo: y, respondsTo: {ref: c.2, stance: DENY}}'],
        claims: ['{id: c.2, kind: EVENT, text: X rang Y, actors: x, related: {ref: c, kind: SAME_AS}}'],
      }),
      'c',
    );
    expect(rules.status()).toMatchObject({
      value: 'DENIED',
      polarity: 'MIXED',
      onOtherVersionOnly: true,
      evidence: [{ version: 'd:c.2', accordingTo: ['d:s.a'] }],
    });
    expect(rules.origins('OWN').against.atMost).toBe(0);
    expect(rules.origins('ALL').against.atMost).toBe(1);
  });
});

describe('a party that changes what it says', () => {
  const said = (first: string, second: string): Case => ({
    held: 's.1, s.2',
    statements: [
      `${says('s.1', 'y.gov', 'CERTAIN').slice(0, -1)}, ${first}}`,
      `${reply('s.2', 'y', 'DENY').slice(0, -1)}, ${second}}`,
    ],
  });

  it('stands by what it certainly said last', () => {
    const status = statusOf(said('date: "2025-05-01"', 'date: "2025-05-02"'));
    expect(status).toMatchObject({ value: 'DENIED', polarity: 'MIXED', changed: true, withinOneSide: false });
    expect(status.evidence.map(({ statement, superseded }) => [statement, superseded])).toEqual([
      ['d:s.2', false],
      ['d:s.1', true],
    ]);
  });

  it.each([
    ['on one day', 'date: "2025-05-01"', 'date: "2025-05-01"'],
    ['in one month', 'date: "2025-05"', 'date: "2025-05-02"'],
    ['at no known time', 'dateText: then', 'date: "2025-05-02"'],
    ['on a day after the paper that carries it', 'date: "2025-05-01"', 'date: "2025-06-02"'],
  ])('says both where it said them %s', (_when, first, second) => {
    expect(statusOf(said(first, second))).toMatchObject({
      value: 'DISPUTED',
      changed: false,
      withinOneSide: true,
    });
  });

  it('supersedes nothing by evading', () => {
    const status = statusOf({
      held: 's.1, s.2',
      statements: [
        `${says('s.1', 'y', 'CERTAIN').slice(0, -1)}, date: "2025-05-01"}`,
        `${reply('s.2', 'y', 'DEFLECT').slice(0, -1)}, date: "2025-05-02"}`,
      ],
    });
    expect(status).toMatchObject({ value: 'ASSERTED_BY_PARTY', changed: false });
  });
});
