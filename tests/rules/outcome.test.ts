import { describe, expect, it } from '@jest/globals';
import type { ReportedOutcome } from '../../src/rules/rules.js';
import { dossierOf, type Case } from './case.js';
import { rulesOf } from './rules-of.js';

/** A claim by which Y answers. */
const answer = (id: string, kind: string, more = 'actors: y'): string =>
  `{id: ${id}, kind: EVENT, text: Y answers, ${more}, related: {ref: c, kind: ANSWERS, answer: ${kind}}}`;
const reply = (source: string, stance: string): string =>
  `{id: s.r, cue: said, attributedTo: ${source}, respondsTo: {ref: c, stance: ${stance}}}`;
const as = (id: string, factuality: string): string => `{ref: ${id}, factuality: ${factuality}}`;

const promises = answer('c.p', 'PROMISES');
const grants = answer('c.g', 'GRANTS');
const fulfils = answer('c.f', 'FULFILS');
const refuses = answer('c.r', 'REFUSES');

function outcomeOf(given: Case) {
  return rulesOf(dossierOf({ kind: 'REQUEST', ...given }), 'c').outcome();
}

function addresseeOf(given: Case): ReportedOutcome | undefined {
  return outcomeOf(given)?.byAddressee[0];
}

describe('the outcome for an addressee', () => {
  it.each<[string, string, Case]>([
    ['granted and refused', 'CONTESTED', { held: 'c, c.g, c.r', claims: [grants, refuses] }],
    [
      'granted, and said not to be',
      'CONTESTED',
      {
        held: `c, c.g, s.z`,
        claims: [grants],
        statements: [`{id: s.z, attributedTo: z, cue: said, content: ${as('c.g', 'PROBABLE_NOT')}}`],
      },
    ],
    [
      'granted, and said not to be promised',
      'CONTESTED',
      { held: `c, c.g, ${as('c.p', 'CERTAIN_NOT')}`, claims: [grants, promises] },
    ],
    ['done', 'FULFILLED', { held: 'c, c.f, c.p', claims: [fulfils, promises] }],
    ['granted', 'GRANTED', { held: `c, ${as('c.g', 'PROBABLE')}`, claims: [grants] }],
    ['promised', 'PROMISED', { held: 'c, c.p', claims: [promises] }],
    [
      'promised, and said not to be done',
      'PROMISED',
      { held: `c, c.p, ${as('c.f', 'CERTAIN_NOT')}`, claims: [promises, fulfils] },
    ],
    ['refused', 'REFUSED', { held: `c, c.r, ${as('c.f', 'CERTAIN_NOT')}`, claims: [refuses, fulfils] }],
    ['said not to be granted', 'NOT_GRANTED', { held: `c, ${as('c.g', 'CERTAIN_NOT')}`, claims: [grants] }],
    ['said to be possibly granted', 'UNCLEAR', { held: `c, ${as('c.g', 'POSSIBLE')}`, claims: [grants] }],
    ['left open', 'UNCLEAR', { held: `c, ${as('c.g', 'UNCOMMITTED')}`, claims: [grants] }],
    ['said not to be refused', 'UNCLEAR', { held: `c, ${as('c.r', 'CERTAIN_NOT')}`, claims: [refuses] }],
    ['said not to have been asked', 'REQUEST_DENIED', { held: 'c, s.r', statements: [reply('y', 'DENY')] }],
    ['said to have been asked', 'ACKNOWLEDGED', { held: 'c, s.r', statements: [reply('y', 'CONFIRM')] }],
    [
      'told by the addressee itself',
      'ACKNOWLEDGED',
      { held: 's.r', statements: ['{id: s.r, cue: said, attributedTo: y, content: c}'] },
    ],
    ['not addressed', 'DEFLECTED', { held: 'c, s.r', statements: [reply('y.gov', 'DECLINE_COMMENT')] }],
    ['not said by anybody to have been made', 'NOT_APPLICABLE', { held: as('c', 'UNCOMMITTED') }],
    ['not answered', 'NO_REPORTED_ANSWER', { held: 'c' }],
    ['denied by who asked', 'NO_REPORTED_ANSWER', { held: 'c, s.r', statements: [reply('x', 'DENY')] }],
    [
      'answered by who was not asked',
      'NO_REPORTED_ANSWER',
      { held: 'c, c.g', claims: [answer('c.g', 'GRANTS', 'actors: z')] },
    ],
  ])('of a request %s is %s', (_what, value, given) => {
    expect(addresseeOf(given)?.value).toBe(value);
  });

  it('gives the chains of an answer through each statement', () => {
    const statements = ['{id: s.z, attributedTo: z, cue: said, content: {ref: c.g, factuality: POSSIBLE}}'];
    const answers = addresseeOf({ held: 'c, c.g, s.z', claims: [grants], statements })?.answers;
    const chainsOf = answers?.map(({ statement, chains }) => {
      return [statement, chains.map(({ depth, commitment }) => `${depth} ${commitment}`)];
    });
    expect(chainsOf).toEqual([
      ['d:s.a', ['1 CERTAIN']],
      ['d:s.z', ['2 POSSIBLE']],
    ]);
    expect(answers?.[1]?.chains[0]?.sentence).toMatch(/^Paper A: Z said that it is possible that /);
  });

  it('counts a confirmed answer as held', () => {
    const statements = [
      '{id: s.y, cue: confirmed, attributedTo: y, respondsTo: {ref: c.g, stance: CONFIRM}}',
    ];
    expect(addresseeOf({ held: 'c, s.y', claims: [grants], statements })?.value).toBe('GRANTED');
  });

  it('lists who leaves an answer open beside a held one', () => {
    const statements = [`{id: s.b, attributedTo: b, cue: said, content: ${as('c.f', 'UNCOMMITTED')}}`];
    const outcome = addresseeOf({ held: 'c, c.g, s.b', claims: [grants, fulfils], statements });
    expect(outcome).toMatchObject({ value: 'GRANTED', leftOpenBy: ['b'] });
  });

  it('is partial where every answer that counts is', () => {
    const part = `{id: c.g, kind: EVENT, text: Y answers, actors: y, related: {ref: c, kind: ANSWERS, answer: GRANTS, partial: true}}`;
    expect(addresseeOf({ held: 'c, c.g', claims: [part] })?.partial).toBe(true);
    const whole = answer('c.all', 'GRANTS');
    expect(addresseeOf({ held: 'c, c.g, c.all', claims: [part, whole] })?.partial).toBe(false);
  });

  it('leaves out what was given in advance', () => {
    const given = {
      held: 'c, c.g',
      c: 'date: "2025-05-10", actors: x, recipients: y',
      claims: [answer('c.g', 'GRANTS', 'date: "2025-05", actors: y')],
    };
    expect(addresseeOf(given)?.value).toBe('GRANTED');
    const early = { ...given, claims: [answer('c.g', 'GRANTS', 'date: "2025-05-09", actors: y')] };
    expect(addresseeOf(early)).toMatchObject({ value: 'NO_REPORTED_ANSWER', answers: [{ advance: true }] });
    const undated = {
      held: 'c, s.y',
      c: 'date: "2025-05-10", actors: x, recipients: y',
      claims: [grants],
      statements: ['{id: s.y, cue: said, attributedTo: y, date: "2025-05-09", content: c.g}'],
    };
    expect(addresseeOf(undated)).toMatchObject({ value: 'NO_REPORTED_ANSWER', answers: [{ advance: true }] });
  });

  it('follows what the addressee certainly said last', () => {
    const statements = [
      '{id: s.1, cue: said, attributedTo: y, date: "2025-05-01", content: c.g}',
      '{id: s.2, cue: said, attributedTo: y.gov, date: "2025-05-02", content: c.r}',
    ];
    const outcome = addresseeOf({ held: 'c, s.1, s.2', claims: [grants, refuses], statements });
    expect(outcome?.value).toBe('REFUSED');
    expect(outcome?.answers.map(({ statement, superseded }) => [statement, superseded])).toEqual([
      ['d:s.1', true],
      ['d:s.2', false],
    ]);
    const others = [statements[0] ?? '', (statements[1] ?? '').replace('y.gov', 'z')];
    expect(addresseeOf({ held: 'c, s.1, s.2', claims: [grants, refuses], statements: others })?.value).toBe(
      'CONTESTED',
    );
  });

  it('stays promised where the addressee later says that it has not delivered', () => {
    const statements = [
      '{id: s.1, cue: said, attributedTo: y, date: "2025-05-01", content: c.p}',
      `{id: s.2, cue: said, attributedTo: y, date: "2025-05-02", content: ${as('c.f', 'CERTAIN_NOT')}}`,
    ];
    expect(addresseeOf({ held: 'c, s.1, s.2', claims: [promises, fulfils], statements })?.value).toBe(
      'PROMISED',
    );
  });

  it('says whether a reply was sought', () => {
    const asked = (actor: string): Case => ({
      held: 's.b',
      statements: [`{id: s.b, attributedTo: b, cue: said, content: c, soughtReplyFrom: ${actor}}`],
    });
    expect(addresseeOf(asked('y.gov'))?.replySought).toBe('YES');
    expect(addresseeOf(asked('x'))?.replySought).toBe('NOT_SAID');
  });
});

describe('the outcome of a request', () => {
  it('is the common one of all addressees, else MIXED', () => {
    const both = 'actors: x, recipients: [y, z]';
    expect(outcomeOf({ held: 'c', c: both })?.value).toBe('NO_REPORTED_ANSWER');
    expect(outcomeOf({ held: 'c, c.g', c: both, claims: [grants] })?.value).toBe('MIXED');
    const joint = answer('c.g', 'GRANTS', 'actors: [y, z]');
    expect(outcomeOf({ held: 'c, c.g', c: both, claims: [joint] })?.value).toBe('GRANTED');
  });

  it('has one addressee where none is named', () => {
    const outcome = outcomeOf({ held: 'c, c.g', c: 'actors: x', claims: [grants] });
    expect(outcome).toMatchObject({
      value: 'GRANTED',
      byAddressee: [{ sides: [], addressees: [], value: 'GRANTED', replies: [] }],
    });
  });

  it('has one addressee where those asked are of one side', () => {
    const outcome = outcomeOf({ held: 'c', c: 'actors: x, recipients: [y, y.gov]' });
    expect(outcome?.byAddressee).toMatchObject([{ sides: ['y'], addressees: ['y', 'y.gov'] }]);
  });

  it('counts answers to all tellings, and all tellings of an answer', () => {
    const claims = [
      '{id: c.2, kind: REQUEST, text: X asked, actors: x, recipients: y, related: {ref: c, kind: SAME_AS}}',
      '{id: c.g, kind: EVENT, text: Y grants it, actors: y, related: {ref: c.2, kind: ANSWERS, answer: GRANTS}}',
      '{id: c.g2, kind: EVENT, text: it is granted, related: {ref: c.g, kind: SAME_AS}}',
    ];
    const held = `c, c.2, ${as('c.g', 'UNCOMMITTED')}, c.g2`;
    expect(addresseeOf({ held, claims })).toMatchObject({
      value: 'GRANTED',
      answers: [
        { answer: 'd:c.g', version: 'd:c.2', commitment: 'UNCOMMITTED' },
        { answer: 'd:c.g2', version: 'd:c.2', commitment: 'CERTAIN' },
      ],
    });
  });

  it('shows the answer of somebody who was not asked as context', () => {
    const outcome = outcomeOf({ held: 'c, c.g', claims: [answer('c.g', 'REFUSES', 'actors: z')] });
    expect(outcome?.context).toEqual([{ content: 'd:c.g', kind: 'ANSWERS', version: 'd:c' }]);
  });
});
