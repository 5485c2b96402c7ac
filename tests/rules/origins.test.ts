import { describe, expect, it } from '@jest/globals';
import { dossierOf, type Case } from './case.js';
import { countsOf, rulesOf } from './rules-of.js';

const says = (id: string, source: string, more = ''): string =>
  `{id: ${id}, cue: said, attributedTo: ${source}, content: c${more}}`;
const unnamed = '{id: source, name: a source, kind: PERSON, anonymous: true}';

describe('independent origins', () => {
  it.each<[string, string, Case]>([
    [
      'two bodies of one state are one',
      '1..1',
      { held: 's.1, s.2', statements: [says('s.1', 'y'), says('s.2', 'y.gov')] },
    ],
    [
      'a joint statement counts each of its sides',
      '2..2',
      { held: 's.1', statements: [says('s.1', '[x, z]')] },
    ],
    [
      'a source that repeats itself is one',
      '1..1',
      { held: 's.1, s.2', statements: [says('s.1', 'z'), says('s.2', 'z')] },
    ],
    [
      'a document and its issuer are one',
      '1..1',
      {
        held: 's.1, s.2',
        documents: ['{id: note, kind: INTERNAL_DOCUMENT, issuedBy: y.gov}'],
        statements: [says('s.1', 'note'), says('s.2', 'y')],
      },
    ],
    [
      'in whose name it is said decides',
      '1..1',
      { held: 's.1, s.2', statements: [says('s.1', 'z, onBehalfOf: y'), says('s.2', 'y')] },
    ],
    [
      'who is unnamed may be anybody',
      '1..2',
      { held: 's.1, s.2', actors: [unnamed], statements: [says('s.1', 'source'), says('s.2', 'z')] },
    ],
    [
      'who is unnamed alone is one',
      '1..1',
      { held: 's.1', actors: [unnamed], statements: [says('s.1', 'source')] },
    ],
    [
      'who is unnamed counts under the name it speaks in',
      '1..1',
      {
        held: 's.1, s.2',
        actors: [unnamed],
        statements: [says('s.1', 'source, onBehalfOf: y'), says('s.2', 'y')],
      },
    ],
    ['who only carries it is none', '1..1', { held: 's.1', statements: [says('s.1', 'z', ', via: b')] }],
    ['who passes it on may know it from another', '1..2', { held: 'c, s.1', statements: [says('s.1', 'z')] }],
    ['what is only possible counts', '1..1', { held: '{ref: c, factuality: POSSIBLE}' }],
    ['what is left open does not', '0..0', { held: '{ref: c, factuality: UNCOMMITTED}' }],
  ])('%s: %s', (_what, counts, given) => {
    expect(countsOf(rulesOf(dossierOf(given), 'c'))[0]).toBe(counts);
  });

  it('know who passes it on to know it by itself where it says on what its knowledge rests', () => {
    const dossier = dossierOf({ held: 'c, s.1', statements: [says('s.1', 'z')] });
    const founded = dossier.replace('reportedIn: doc.a,', 'reportedIn: doc.a, basis: OWN_REPORTING,');
    expect(countsOf(rulesOf(founded, 'c'))[0]).toBe('2..2');
  });

  it('are circular only where nobody unnamed stands behind them, and in each direction by itself', () => {
    const roundTrip = (factuality: string): Case => ({
      held: 's.b',
      documents: ['{id: doc.b, kind: ARTICLE, issuedBy: b, consulted: true}'],
      actors: [unnamed],
      statements: [
        `{id: s.b, cue: said, attributedTo: b, content: {ref: c, factuality: ${factuality}}}`,
        '{id: s.of.b, attributedTo: b, reportedIn: doc.b, content: s.a.told}',
        `{id: s.a.told, cue: said, attributedTo: a, content: {ref: c, factuality: ${factuality}}}`,
      ],
    });
    const setsOf = (given: Case) => {
      const { for: positive, against } = rulesOf(dossierOf(given), 'c').origins('ALL');
      return [positive, against].map(
        ({ atLeast, atMost, circular }) => `${atLeast}..${atMost}${circular ? ' circular' : ''}`,
      );
    };
    expect(setsOf(roundTrip('CERTAIN'))).toEqual(['1..2 circular', '0..0']);
    expect(setsOf(roundTrip('CERTAIN_NOT'))).toEqual(['0..0', '1..2 circular']);
    const given = roundTrip('CERTAIN');
    const statements = [...(given.statements ?? []), says('s.source', 'source')];
    expect(setsOf({ ...given, held: 's.b, s.source', statements })).toEqual(['1..3', '0..0']);
  });

  it.each([
    ['2025-05-31', '2..2'],
    ['2025-06', '1..2'],
  ])('know who printed it on %s, before passing it on, to have known it: %s', (date, counts) => {
    const dossier = dossierOf({
      held: 's.1',
      documents: [`{id: doc.before, kind: ARTICLE, issuedBy: a, date: "${date}", consulted: true}`],
      statements: [says('s.1', 'z'), '{id: s.before, attributedTo: a, reportedIn: doc.before, content: c}'],
    });
    expect(countsOf(rulesOf(dossier, 'c'))[0]).toBe(counts);
  });

  it('are found at the far end of five derivations, and those on the way pass on', () => {
    const steps = [1, 2, 3, 4, 5, 6];
    const chainOf = (length: number): Case => ({
      held: 's.none',
      actors: steps.map((at) => `{id: p${at}, name: P${at}, kind: MEDIA}`),
      documents: [
        '{id: doc.b, kind: ARTICLE, issuedBy: b, derivedFrom: d1, consulted: true}',
        ...steps.slice(0, length).map((at) => {
          const derived = at < length ? `, derivedFrom: d${at + 1}` : '';
          return `{id: d${at}, kind: ARTICLE, issuedBy: p${at}${derived}}`;
        }),
      ],
      statements: [
        '{id: s.none, attributedTo: z, cue: said, content: c.other}',
        '{id: s.b, attributedTo: b, reportedIn: doc.b, content: c}',
      ],
      claims: ['{id: c.other, kind: EVENT, text: it rains}'],
    });
    const sourcesOf = (length: number) =>
      rulesOf(dossierOf(chainOf(length)), 'c')
        .origins('ALL')
        .for.origins.map(({ source }) => source);
    expect([sourcesOf(1), sourcesOf(5), sourcesOf(6)]).toEqual([['p1'], ['p5'], ['p5']]);
  });
});

describe('attribution chains', () => {
  it('are worked out for origins without being listed', () => {
    // Seven layers of eight: some two million chains, of which 200 are shown.
    const layers = [1, 2, 3, 4, 5, 6, 7];
    const places = [0, 1, 2, 3, 4, 5, 6, 7];
    const contents = (layer: number): string =>
      layer > 7 ? 'c' : places.map((place) => `s.${layer}.${place}`).join(', ');
    const statements = layers.flatMap((layer) =>
      places.map(
        (place) => `{id: s.${layer}.${place}, cue: said, attributedTo: z, content: [${contents(layer + 1)}]}`,
      ),
    );
    const rules = rulesOf(dossierOf({ held: contents(1), statements }), 'c');
    expect(rules.attributionChains()).toHaveLength(200);
    expect(rules.attributionChainsTruncated()).toBe(true);
    expect(rules.attributionChains()[0]?.links.map(({ statement }) => statement)).toEqual([
      'd:s.a',
      ...layers.map((layer) => `d:s.${layer}.0`),
    ]);
    expect(countsOf(rules)).toEqual(['1..1', '0..0']);
    expect(rules.derivedValues()).toMatchObject({ hearsayLeast: 7, hearsayMost: 7 });
  });

  it('show eight statements and no more, and count longer ones all the same', () => {
    const nested = (length: number): Case => ({
      held: 's.01',
      statements: Array.from({ length }, (_, at) => {
        const id = (place: number): string => `s.${String(place).padStart(2, '0')}`;
        return `{id: ${id(at + 1)}, cue: said, attributedTo: z, content: ${at + 1 < length ? id(at + 2) : 'c'}}`;
      }),
    });
    const shown = (length: number) => {
      const rules = rulesOf(dossierOf(nested(length)), 'c');
      expect([rules.attributionChainsTruncated(), countsOf(rules)[0]]).toEqual([false, '1..1']);
      return rules.attributionChains().map(({ links, depth, hearsay, truncated }) => {
        return [links.map(({ statement }) => statement.slice(4)).join(' '), depth, hearsay, truncated];
      });
    };
    expect(shown(7)).toEqual([['a 01 02 03 04 05 06 07', 8, 7, false]]);
    expect(shown(8)).toEqual([['a 01 02 03 05 06 07 08', 9, 8, true]]);
    expect(shown(40)).toEqual([['a 01 02 03 37 38 39 40', 41, 40, true]]);
  });

  it('begin with the shortest, then by the ids of their statements', () => {
    const statements = [
      says('s.2', 'z'),
      says('s.1', 'z'),
      '{id: s.3, cue: said, attributedTo: z, content: s.1}',
    ];
    const rules = rulesOf(dossierOf({ held: 's.3, s.2, c, s.1', statements }), 'c');
    const ids = rules
      .attributionChains()
      .map(({ links }) => links.map(({ statement }) => statement.slice(2)).join(' '));
    expect(ids).toEqual(['s.a', 's.a s.1', 's.a s.2', 's.a s.3 s.1']);
  });

  it('exist from a root that stands within another chain as well', () => {
    const rules = rulesOf(
      dossierOf({
        held: 's.b',
        documents: ['{id: doc.b, kind: ARTICLE, issuedBy: b, consulted: true}'],
        statements: ['{id: s.b, attributedTo: b, reportedIn: doc.b, content: c}'],
      }),
      'c',
    );
    expect(rules.attributionChains().map(({ depth, document }) => [depth, document])).toEqual([
      [1, 'd:doc.b'],
      [2, 'd:doc.a'],
    ]);
  });

  it('hold a claim once where a statement both holds and confirms it', () => {
    const statements = [says('s.1', 'y', ', respondsTo: {ref: c, stance: CONFIRM}')];
    const rules = rulesOf(dossierOf({ held: 's.1', statements }), 'c');
    expect(rules.attributionChains().map(({ deemed }) => deemed)).toEqual([false]);
  });
});

describe('versions', () => {
  it('are reached over SAME_AS in either direction, and 200 of them are taken', () => {
    const claims = Array.from({ length: 201 }, (_, at) => {
      const to = at === 0 ? 'c' : `c.${at - 1}`;
      return `{id: c.${at}, kind: EVENT, text: X called, related: {ref: ${to}, kind: SAME_AS}}`;
    });
    const held = ['c', ...claims.map((_, at) => `c.${at}`)].join(', ');
    const all = rulesOf(dossierOf({ held, claims }), 'c').versions();
    expect([all.versions.length, all.truncated, all.versions[0]]).toEqual([200, true, 'd:c']);
    const some = rulesOf(dossierOf({ held: 'c, c.0, c.1', claims: claims.slice(0, 2) }), 'c.0').versions();
    expect(some).toMatchObject({ versions: ['d:c.0', 'd:c', 'd:c.1'], truncated: false });
  });

  it('share what all have in the same way, whatever its words', () => {
    const dossier = dossierOf({
      held: 'c, c.2',
      c: 'actors: {ref: x, as: X}, objects: [{ref: y, action: SUPPLY, amount: 2}, {ref: z, action: SUPPLY}]',
      claims: [
        `{id: c.2, kind: EVENT, text: X called, related: {ref: c, kind: SAME_AS}, actors: {ref: x, as: the capital},
        objects: [{ref: y, action: SUPPLY, amount: 3}, {ref: z, action: SUPPLY}, {ref: z, action: REPAIR}]}`,
      ],
    });
    const other = '[{ref: y, action: OTHER, actionText: hide}, {ref: y, action: OTHER, actionText: paint}]';
    const cells = rulesOf(dossierOf({ held: 'c', c: `objects: ${other}` }), 'c').versions().rows;
    expect(cells.map((row) => row.cells[0]?.actionText)).toEqual(['hide', 'paint']);
    const rows = rulesOf(dossier, 'c').versions().rows;
    expect(rows.map(({ role, thing, shared }) => [role, thing, shared])).toEqual([
      ['ACTOR', 'x', true],
      ['OBJECT', 'y', false],
      ['OBJECT', 'z', true],
      ['OBJECT', 'z', false],
    ]);
  });
});
