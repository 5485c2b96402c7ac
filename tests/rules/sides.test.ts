import { describe, expect, it } from '@jest/globals';
import type { StatusEvidence } from '../../src/rules/rules.js';
import { dossierOf, type Case } from './case.js';
import { rulesOf } from './rules-of.js';

/** The denial of `c` in statement `s`, as the status lists it. */
function denialOf(given: Omit<Case, 'held'>): StatusEvidence | undefined {
  const dossier = dossierOf({ held: 'c, s', ...given });
  return rulesOf(dossier, 'c')
    .status()
    .evidence.find(({ statement }) => statement === 'd:s');
}

/** A statement that denies `c`. */
const denial = (source: string): string =>
  `{id: s, cue: said, attributedTo: ${source}, respondsTo: {ref: c, stance: DENY}}`;

describe('who speaks for a party', () => {
  it.each<[string, ReadonlyArray<string>, Omit<Case, 'held'>]>([
    ['the actor itself', ['x'], { statements: [denial('x')] }],
    ['the recipient itself', ['y'], { statements: [denial('y')] }],
    ['somebody on its behalf', ['y'], { statements: [denial('z, onBehalfOf: y')] }],
    [
      'somebody unnamed on its behalf',
      ['y'],
      {
        actors: ['{id: source, name: a source, kind: PERSON, anonymous: true}'],
        statements: [denial('source, onBehalfOf: y')],
      },
    ],
    [
      'an office holder in office then',
      ['y'],
      {
        actors: [
          '{id: man, name: Man, kind: PERSON, holdsPosition: {ref: y, date: "2024/2026", speaksFor: true}}',
        ],
        statements: [denial('man, date: "2025-05-01"')],
      },
    ],
    [
      'an office holder of unknown dates',
      ['y'],
      {
        actors: ['{id: man, name: Man, kind: PERSON, holdsPosition: {ref: y.gov, speaksFor: true}}'],
        statements: [denial('man, date: "2025-05-01"')],
      },
    ],
    ['a body', ['y'], { statements: [denial('y.gov')] }],
    [
      'a former office holder who was one of the actors',
      ['y'],
      {
        actors: [
          '{id: man, name: Man, kind: PERSON, holdsPosition: {ref: y, date: "2020/2023", speaksFor: true}}',
        ],
        c: 'date: "2022-01-01", actors: x, recipients: man',
        statements: [denial('man, date: "2025-05-01"')],
      },
    ],
    [
      'a former office holder',
      [],
      {
        actors: [
          '{id: man, name: Man, kind: PERSON, holdsPosition: {ref: y, date: "2020/2023", speaksFor: true}}',
        ],
        statements: [denial('man, date: "2025-05-01"')],
      },
    ],
    [
      'an office holder whose words were printed before office',
      [],
      {
        actors: [
          '{id: man, name: Man, kind: PERSON, holdsPosition: {ref: y, date: "2025-06-02/..", speaksFor: true}}',
        ],
        statements: [denial('man')],
      },
    ],
    [
      'state media',
      [],
      {
        actors: ['{id: agency, name: Agency, kind: MEDIA, partOf: y}'],
        statements: [denial('agency')],
      },
    ],
    [
      'a court',
      [],
      {
        actors: ['{id: other, name: Other, kind: ORGANIZATION, partOf: y}'],
        statements: [denial('other')],
      },
    ],
    [
      'a deputy',
      [],
      {
        actors: [
          '{id: other, name: Other, kind: PERSON, holdsPosition: {ref: y, title: deputy, speaksFor: false}}',
        ],
        statements: [denial('other')],
      },
    ],
    [
      'a company',
      [],
      {
        actors: ['{id: other, name: Other, kind: ORGANIZATION, partOf: {ref: y, speaksFor: false}}'],
        statements: [denial('other')],
      },
    ],
    [
      'a fact-checker',
      [],
      {
        actors: ['{id: other, name: Other, kind: MEDIA, partOf: {ref: y, speaksFor: false}}'],
        statements: [denial('other')],
      },
    ],
    [
      'a member state that speaks for an organization',
      ['union'],
      {
        actors: [
          '{id: union, name: Union, kind: ORGANIZATION}',
          '{id: m, name: M, kind: STATE, partOf: {ref: union, speaksFor: true}}',
        ],
        c: 'actors: x, recipients: union',
        statements: [denial('m')],
      },
    ],
    [
      'a member state for an organization',
      [],
      {
        actors: [
          '{id: union, name: Union, kind: ORGANIZATION}',
          '{id: m, name: M, kind: STATE, partOf: union}',
        ],
        c: 'actors: x, recipients: union',
        statements: [denial('m')],
      },
    ],
    [
      'an organization for a member state',
      [],
      {
        actors: [
          '{id: union, name: Union, kind: ORGANIZATION}',
          '{id: m, name: M, kind: STATE, partOf: union}',
        ],
        c: 'actors: x, recipients: m',
        statements: [denial('union')],
      },
    ],
    [
      'somebody unnamed, whatever its links',
      [],
      {
        actors: [
          '{id: source, name: a source, kind: PERSON, anonymous: true, holdsPosition: {ref: y, speaksFor: true}}',
        ],
        statements: [denial('source')],
      },
    ],
    [
      'a public document',
      ['y'],
      {
        documents: ['{id: note, kind: OFFICIAL_TEXT, title: Note, issuedBy: y.gov}'],
        statements: [denial('note')],
      },
    ],
    [
      'a leaked document',
      [],
      {
        documents: ['{id: note, kind: INTERNAL_DOCUMENT, title: Note, issuedBy: y.gov}'],
        statements: [denial('note')],
      },
    ],
  ])('%s: %j', (_who, parties, given) => {
    expect(denialOf(given)?.partiesSpokenFor).toEqual(parties);
  });

  it('is of one side with all who speak for it in the end', () => {
    expect(denialOf({ statements: [denial('y.gov')] })?.sides).toEqual(['y']);
  });

  it('climbs four steps and no more', () => {
    const above = ['y', 'p1', 'p2', 'p3', 'p4'];
    const actors = [1, 2, 3, 4, 5].map(
      (at) =>
        `{id: p${at}, name: P${at}, kind: ORGANIZATION, partOf: {ref: ${above[at - 1]}, speaksFor: true}}`,
    );
    const sidesFrom = (actor: string) => denialOf({ actors, statements: [denial(actor)] })?.sides;
    expect([sidesFrom('p4'), sidesFrom('p5')]).toEqual([['y'], ['p1']]);
  });
});

describe('parties', () => {
  it('are no things that something is done to', () => {
    const dossier = `${dossierOf({ held: 'c', c: 'actors: x, recipients: ship, objects: y' })}
assets: [{id: ship, name: the ship, category: VESSEL}]`;
    expect(rulesOf(dossier, 'c').parties()).toEqual([{ side: 'x', roles: ['ACTOR'], actors: ['x'] }]);
  });

  it('may be on both ends', () => {
    const parties = rulesOf(dossierOf({ held: 'c', c: 'actors: [y.gov, x], recipients: y' }), 'c').parties();
    expect(parties).toEqual([
      { side: 'x', roles: ['ACTOR'], actors: ['x'] },
      { side: 'y', roles: ['ACTOR', 'RECIPIENT'], actors: ['y', 'y.gov'] },
    ]);
  });
});
