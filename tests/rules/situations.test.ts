import { describe, expect, it } from '@jest/globals';
import { countsOf, lines, rulesOf } from './rules-of.js';

const numbers = [1, 2, 3, 4, 5, 6, 7, 8];

/** Papers `a` and `b`, of which those are read that are named here, and further actors. */
function papers(actors: string, read: ReadonlyArray<string> = ['a'], date = 'date: "2025-06-01", '): string {
  return `
actors:
  - {id: a, name: Paper A, kind: MEDIA}
  - {id: b, name: Paper B, kind: MEDIA}
${lines(actors.trim().split('\n'), (line) => line.trim())}
documents:
${lines(read, (id) => `{id: doc.${id}, kind: ARTICLE, issuedBy: ${id}, ${date}consulted: true}`)}`;
}

const states = `{id: x, name: X, kind: STATE}
  {id: y, name: Y, kind: STATE}`;

describe('situation 1, uncredited copies', () => {
  const dossier = (derived: string): string => `
actors:
  - {id: n, name: Agency N, kind: MEDIA}
  - {id: m, name: M, kind: PERSON}
${lines([...numbers, 9, 10], (at) => `{id: p${at}, name: Paper ${at}, kind: MEDIA}`)}
documents:
  - {id: wire, kind: ARTICLE, issuedBy: n}
${lines(numbers, (at) => `{id: doc${at}, kind: ARTICLE, issuedBy: p${at}, consulted: true}`)}
${lines([9, 10], (at) => `{id: doc${at}, kind: ARTICLE, issuedBy: p${at}, consulted: true${derived}}`)}
statements:
${lines(numbers, (at) => `{id: s.p${at}, attributedTo: p${at}, reportedIn: doc${at}, content: s.n}`)}
${lines([9, 10], (at) => `{id: s.p${at}, attributedTo: p${at}, reportedIn: doc${at}, content: c.resigned}`)}
  - {id: s.n, attributedTo: n, cue: reports, content: c.resigned}
claims:
  - {id: c.resigned, kind: EVENT, text: minister M resigned, actors: m}
`;

  it('has one origin where the copies are known', () => {
    const rules = rulesOf(dossier(', derivedFrom: wire'), 'c.resigned');
    const depths = rules.attributionChains().map(({ depth }) => depth);
    expect(depths).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(countsOf(rules)).toEqual(['1..1', '0..0']);
    expect(rules.origins('ALL').for.origins).toMatchObject([
      { source: 'n', sides: ['n'], relay: false, statements: ['d:s.n'] },
    ]);
    expect(rules.status().value).toBe('REPORTED');
  });

  it('has three where they are not', () => {
    expect(countsOf(rulesOf(dossier(''), 'c.resigned'))).toEqual(['3..3', '0..0']);
  });
});

describe('situation 2, said not to have said', () => {
  it('leaves the claim open, and denies nothing', () => {
    const rules = rulesOf(
      `${papers(`{id: spokesman, name: the spokesman, kind: PERSON}
  {id: general, name: General B, kind: PERSON}`)}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: s.spokesman}
  - {id: s.spokesman, attributedTo: spokesman, cue: states, content: {ref: s.general, factuality: CERTAIN_NOT}}
  - {id: s.general, attributedTo: general, cue: said, content: c.close}
claims:
  - {id: c.close, kind: EVENT, text: the base would close, actors: general}
`,
      'c.close',
    );
    expect(rules.attributionChains()).toMatchObject([
      {
        depth: 3,
        hearsay: 2,
        commitment: 'UNCOMMITTED',
        attributionDenied: true,
        sentence:
          'Paper A: The spokesman states that it is not true that General B said that the base would close.',
      },
    ]);
    expect(countsOf(rules)).toEqual(['0..0', '0..0']);
    expect(rules.origins('ALL').mentionedBy).toEqual(['spokesman']);
    expect(rules.status()).toMatchObject({ value: 'LEFT_OPEN', polarity: 'OPEN' });
  });
});

describe('situation 3, the detail denied', () => {
  const dossier = (more: string): string => `${papers(`${states}
  {id: y.gov, name: Government of Y, kind: ORGANIZATION, partOf: {ref: y, speaksFor: true}}`)}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: [c.req, c.forty, s.y${more === '' ? '' : ', s.x'}]}
  - {id: s.y, attributedTo: y.gov, cue: said, quotes: [nobody asked us for 40], respondsTo: {ref: c.forty, stance: DENY}}
${more}
claims:
  - {id: c.req, kind: REQUEST, text: X asked Y for tanks, actors: x, recipients: y}
  - {id: c.forty, kind: REQUEST, text: X asked Y for 40 tanks, actors: x, recipients: y, related: {ref: c.req, kind: PART_OF}}
`;

  it('denies the detail alone', () => {
    expect(rulesOf(dossier(''), 'c.forty').status().value).toBe('DENIED');
    const rules = rulesOf(dossier(''), 'c.req');
    expect(rules.status().value).toBe('REPORTED');
    expect(rules.outcome()).toMatchObject({
      value: 'NO_REPORTED_ANSWER',
      context: [{ content: 'd:c.forty', kind: 'PART_OF', version: 'd:c.req' }],
    });
  });

  it('puts the detail in dispute where the other side says it', () => {
    const more = '  - {id: s.x, attributedTo: x, cue: said, content: c.forty}';
    expect(rulesOf(dossier(more), 'c.forty').status()).toMatchObject({
      value: 'DISPUTED',
      withinOneSide: false,
    });
  });
});

describe('situation 4, talking to himself', () => {
  const dossier = (more: string): string => `${papers(`${states}
  {id: f, name: Firm F, kind: ORGANIZATION}
  {id: minister, name: the minister, kind: PERSON, holdsPosition: {ref: x, title: minister, speaksFor: true}}`)}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: [s.announced, s.confirmed${more === '' ? '' : ', s.firm'}]}
  - {id: s.announced, attributedTo: minister, cue: announced, date: "2025-05-01", content: c.contract}
  - {id: s.confirmed, attributedTo: minister, cue: confirmed, date: "2025-05-02", respondsTo: {ref: c.contract, stance: CONFIRM}}
${more}
claims:
  - {id: c.contract, kind: OBLIGATION, text: a contract exists between X and firm F, actors: [x, f]}
`;

  it('confirms nothing', () => {
    const rules = rulesOf(dossier(''), 'c.contract');
    expect(rules.attributionChains().map(({ deemed }) => deemed)).toEqual([false, true]);
    expect(countsOf(rules)).toEqual(['1..1', '0..0']);
    expect(rules.status().value).toBe('ASSERTED_BY_PARTY');
    expect(rules.status().evidence.map(({ position }) => position)).toEqual(['ASSERTS', 'ASSERTS']);
  });

  it('is confirmed once the firm confirms', () => {
    const more =
      '  - {id: s.firm, attributedTo: f, cue: confirmed, respondsTo: {ref: c.contract, stance: CONFIRM}}';
    const rules = rulesOf(dossier(more), 'c.contract');
    expect(countsOf(rules)).toEqual(['2..2', '0..0']);
    expect(rules.status().value).toBe('CONFIRMED');
  });
});

describe('situation 5, everybody is in the UN', () => {
  it('counts third parties and former office holders for nobody', () => {
    const rules = rulesOf(
      `${papers(`{id: un, name: United Nations, kind: ORGANIZATION}
  {id: x, name: X, kind: STATE, partOf: un}
  {id: y, name: Y, kind: STATE, partOf: un}
  {id: z, name: Z, kind: STATE, partOf: un}
  {id: ambassador, name: the ambassador of Z, kind: PERSON, holdsPosition: {ref: z, speaksFor: true}}
  {id: former, name: the former spokeswoman, kind: PERSON, holdsPosition: {ref: x, speaksFor: true, date: "2020/2024-06-01"}}`)}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: [c.shelled, s.ambassador, s.former]}
  - {id: s.ambassador, attributedTo: ambassador, cue: denied, date: "2025-05-30", respondsTo: {ref: c.shelled, stance: DENY}}
  - {id: s.former, attributedTo: former, cue: denied, date: "2025-05-30", respondsTo: {ref: c.shelled, stance: DENY}}
claims:
  - {id: c.shelled, kind: EVENT, text: X shelled Y, actors: x, recipients: y}
`,
      'c.shelled',
    );
    expect(rules.status().value).toBe('CONFLICTING_REPORTS');
    expect(
      rules.status().evidence.map(({ position, partiesSpokenFor }) => [position, partiesSpokenFor]),
    ).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(countsOf(rules)).toEqual(['1..1', '2..2']);
  });
});

describe('situation 6, two doors', () => {
  const dossier = (presupposed: string): string => `${papers(`${states}
  {id: z, name: Z, kind: STATE}
  {id: y.min, name: Ministry of Y, kind: ORGANIZATION, partOf: {ref: y, speaksFor: true}}
  {id: z.man, name: Spokesman of Z, kind: PERSON, holdsPosition: {ref: z, speaksFor: true}}`)}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: [c.req, s.y, s.z]}
  - {id: s.y, attributedTo: y.min, cue: said, content: [c.grants${presupposed}]}
  - {id: s.z, attributedTo: z.man, cue: said, respondsTo: {ref: c.req, stance: DEFLECT}}
claims:
  - {id: c.req, kind: REQUEST, text: X asked Y and Z for grain, actors: x, recipients: [y, z]}
  - {id: c.grants, kind: EVENT, text: Y grants X grain, actors: y, related: {ref: c.req, kind: ANSWERS, answer: GRANTS}}
`;

  it('has an outcome for each', () => {
    const rules = rulesOf(dossier(''), 'c.req');
    expect(rules.outcome()).toMatchObject({
      value: 'MIXED',
      byAddressee: [
        { sides: ['y'], value: 'GRANTED', partial: false, answers: [{ answer: 'd:c.grants' }] },
        { sides: ['z'], value: 'DEFLECTED', answers: [] },
      ],
    });
    expect(rules.status().value).toBe('NEITHER_CONFIRMED_NOR_DENIED');
    expect(rules.derivedValues()).toMatchObject({ outcome: 'MIXED', outcomes: ['DEFLECTED', 'GRANTED'] });
  });

  it('is asserted where the answer presupposes it', () => {
    expect(rulesOf(dossier(', c.req'), 'c.req').status().value).toBe('ASSERTED_BY_PARTY');
  });
});

describe('situation 7, granted, not delivered', () => {
  it('stays granted', () => {
    const rules = rulesOf(
      `${papers(`${states}
  {id: institute, name: the institute, kind: ORGANIZATION}`)}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: [c.req, s.y, s.i]}
  - {id: s.y, attributedTo: y, cue: said, content: c.granted}
  - {id: s.i, attributedTo: institute, cue: said, content: {ref: c.arrived, factuality: CERTAIN_NOT}}
claims:
  - {id: c.req, kind: REQUEST, text: X asked Y for fuel, actors: x, recipients: y}
  - {id: c.granted, kind: EVENT, text: Y granted it, actors: y, related: {ref: c.req, kind: ANSWERS, answer: GRANTS}}
  - {id: c.arrived, kind: EVENT, text: fuel arrived, actors: y, related: {ref: c.req, kind: ANSWERS, answer: FULFILS}}
`,
      'c.req',
    );
    expect(rules.outcome()?.byAddressee).toMatchObject([
      {
        value: 'GRANTED',
        answers: [
          { answer: 'd:c.arrived', kind: 'FULFILS', commitment: 'CERTAIN_NOT' },
          { answer: 'd:c.granted', kind: 'GRANTS', commitment: 'CERTAIN' },
        ],
      },
    ]);
  });
});

describe('situation 8, a denial that may not be one', () => {
  it('lists it as possible, and does not count it', () => {
    const rules = rulesOf(
      `${papers(states, ['a', 'b'])}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: c.req}
  - {id: s.b, attributedTo: b, reportedIn: doc.b, content: {ref: s.y, factuality: UNCOMMITTED}}
  - {id: s.y, attributedTo: y, cue: denied, respondsTo: {ref: c.req, stance: DENY}}
claims:
  - {id: c.req, kind: REQUEST, text: X asked Y for fuel, actors: x, recipients: y}
`,
      'c.req',
    );
    expect(rules.status()).toMatchObject({
      value: 'REPORTED',
      evidence: [
        { statement: 'd:s.y', stance: 'DENY', onRecord: false, position: null, partiesSpokenFor: ['y'] },
      ],
    });
    expect(rules.outcome()?.value).toBe('NO_REPORTED_ANSWER');
    expect(countsOf(rules)).toEqual(['1..1', '0..0']);
    expect(rules.origins('ALL').mentionedBy).toEqual(['b']);
    expect(rules.attributionChains().map(({ sentence }) => sentence)).toEqual([
      "In Paper A's own voice, X asked Y for fuel.",
      'Paper B does not commit itself on whether Y denied that X asked Y for fuel.',
    ]);
  });
});

describe('situation 9, late report', () => {
  it('is granted, looked at from today', () => {
    const rules = rulesOf(
      `
actors: [{id: a, name: Paper A, kind: MEDIA}, {id: b, name: Paper B, kind: MEDIA}, {id: e, name: Paper E, kind: MEDIA},
  {id: x, name: X, kind: STATE}, {id: y, name: Y, kind: STATE}]
documents:
  - {id: doc.a, kind: ARTICLE, issuedBy: a, date: "2025-05-01", consulted: true}
  - {id: doc.b, kind: ARTICLE, issuedBy: b, date: "2025-06-10", consulted: true}
  - {id: doc.e, kind: ARTICLE, issuedBy: e, date: "2025", consulted: true}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: c.req}
  - {id: s.b, attributedTo: b, reportedIn: doc.b, content: s.y}
  - {id: s.e, attributedTo: e, reportedIn: doc.e, content: s.y}
  - {id: s.y, attributedTo: y, cue: said, date: "2025-05-03", content: c.grant}
claims:
  - {id: c.req, kind: REQUEST, text: X asked Y for fuel, actors: x, recipients: y}
  - {id: c.grant, kind: EVENT, text: Y grants it, actors: y, related: {ref: c.req, kind: ANSWERS, answer: GRANTS}}
`,
      'c.req',
    );
    expect(rules.outcome()?.value).toBe('GRANTED');
  });
});

describe('situation 10, round trip', () => {
  const dossier = (date: string): string => `${papers('{id: c, name: C, kind: STATE}', ['a', 'b'], date)}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: s.b.told}
  - {id: s.b.told, attributedTo: b, cue: according to, content: c.closed}
  - {id: s.b, attributedTo: b, reportedIn: doc.b, content: s.a.told}
  - {id: s.a.told, attributedTo: a, cue: reports, content: c.closed}
claims:
  - {id: c.closed, kind: CONDITION, text: the bridge is closed}
`;

  it.each([
    ['undated', ''],
    ['of one day', 'date: "2025-06-01", '],
  ])('is circular where both are %s', (_when, date) => {
    const rules = rulesOf(dossier(date), 'c.closed');
    expect(rules.attributionChains().map(({ depth }) => depth)).toEqual([2, 2]);
    expect(rules.origins('ALL').for).toMatchObject({
      origins: [
        { source: 'a', relay: true },
        { source: 'b', relay: true },
      ],
      atLeast: 1,
      atMost: 2,
      circular: true,
    });
    expect(rules.status().value).toBe('REPORTED');
  });
});
