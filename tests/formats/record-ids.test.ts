import { describe, expect, it } from '@jest/globals';
import { importFormats, mergeDossier } from '../../src/formats/formats.js';
import type { Imported, StoredDossier } from '../../src/formats/formats.js';
import { toPlain } from '../../src/formats/import-data.js';
import { model } from '../support/model.js';

function imported(format: string, text: string): Imported {
  const found = importFormats.find(({ name }) => name === format);
  if (!found) throw new Error(`There is a format ${format}`);
  return found.read(model, { dossier: 'd', states: new Map() }, [{ file: 'f', text }]);
}

/** Returns the problems as `code file:line message`. */
function problemsOf(format: string, text: string): ReadonlyArray<string> {
  const { problems, isRejected } = imported(format, text);
  expect(isRejected).toBe(problems.length > 0);
  return problems.map(({ code, at, message }) => `${code} ${at.file}:${at.line} ${message}`);
}

function jsonLines(...objects: ReadonlyArray<object>): string {
  return objects.map((object) => JSON.stringify(object)).join('\n');
}

const review = (author: string, claimReviewed: string, more: object = {}): object => ({
  '@type': 'ClaimReview',
  url: 'https://check.example/1',
  author: { name: 'Checker' },
  claimReviewed,
  itemReviewed: { author: { '@type': 'Person', name: author } },
  ...more,
});
const person = (id: string, name = 'A Name'): object => ({
  id,
  schema: 'Person',
  properties: { name: [name] },
});
const sanction = (id: string, authority: string): object => ({
  id,
  schema: 'Sanction',
  properties: { authority: [authority] },
});
const event = (id: string, location: string): object => ({
  id,
  schema: 'Event',
  properties: { name: ['Meeting'], location: [location] },
});
const request = (id: string, actorText: string, more: object = {}): object => ({
  id,
  event: 'REQUEST',
  text: 'a request',
  source: [{ actorText }],
  ...more,
});
const icews = (...names: ReadonlyArray<string>): string =>
  [
    'Event ID\tEvent Date\tCAMEO Code\tSource Name',
    ...names.map((name, index) => `${index}\t2020-01-01\t010\t${name}`),
  ].join('\n');
const gdelt = (...names: ReadonlyArray<string>): string =>
  names
    .map((name, index) => {
      const cells = Array.from({ length: 58 }, () => '');
      cells[0] = String(index);
      cells[1] = '20200101';
      cells[6] = name;
      cells[26] = '010';
      return cells.join('\t');
    })
    .join('\n');

function expectOne(problems: ReadonlyArray<string>, says: RegExp | string): void {
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(typeof says === 'string' ? new RegExp(says) : says);
}

describe('the ids of foreign records', () => {
  it.each([
    ['claimreview', 'people', jsonLines(review('Иван Лесной', 'one'))],
    ['claimreview', 'claims', jsonLines(review('A Person', 'Порт закрыт'))],
    ['claimreview', 'checkers', jsonLines(review('A Person', 'one', { author: 'Факты Б' }))],
    ['ftm', 'entities', jsonLines(person('особа'))],
    ['ftm', 'authorities', jsonLines(sanction('s1', '外務省'))],
    ['ftm', 'places', jsonLines(event('e1', 'Київ'))],
    ['ftm', 'data sets', jsonLines({ ...event('e1', 'Here'), datasets: ['список'] })],
    ['plover', 'actors', jsonLines(request('pl-1', 'تجار الميناء'))],
    ['plover', 'places', jsonLines(request('pl-1', 'traders', { eventLoc: { name: 'عدن' } }))],
    ['plover', 'publications', jsonLines(request('pl-1', 'traders', { publication: '報' }))],
    ['plover', 'records', jsonLines(request('один', 'traders'))],
    ['icews', 'actors', icews('Ελλάδα')],
    ['gdelt', 'actors', gdelt('МОСКВА')],
  ])('of %s reject %s without a letter from a to z', (format, _what, text) => {
    expectOne(problemsOf(format, text), /^ID_INVALID f:\d No id can be made from "/);
  });

  it.each([
    ['claimreview', 'people', jsonLines(review('C++', 'one'), review('C#', 'two')), '"C#" .* "C\\+\\+"'],
    [
      'claimreview',
      'claims of one page whose beginnings are the same',
      jsonLines(review('A', `${'x'.repeat(40)} is true`), review('A', `${'x'.repeat(40)} is false`)),
      'is false" .* is true"',
    ],
    [
      'claimreview',
      'claims without letters',
      jsonLines(review('A', '???'), review('A', '!!!')),
      '"!!!" .* "\\?\\?\\?"',
    ],
    ['ftm', 'ids that differ by case', jsonLines(person('Pe'), person('pe')), '"pe" .* "Pe"'],
    ['ftm', 'ids that differ by marks', jsonLines(person('a/b'), person('a b')), '"a b" .* "a/b"'],
    [
      'ftm',
      'authorities',
      jsonLines(sanction('s1', 'Рада A'), sanction('s2', 'Союз A')),
      '"Союз A" .* "Рада A"',
    ],
    ['ftm', 'an id and a place', jsonLines(person('place-x'), event('e1', 'X')), '"X" .* "place-x"'],
    [
      'ftm',
      'long ids with the same beginning',
      jsonLines(person(`${'x'.repeat(130)}1`), person(`${'x'.repeat(130)}2`)),
      '" would get',
    ],
    ['plover', 'records', jsonLines(request('PL.1', 'a'), request('pl.1', 'b')), '"pl.1" .* "PL.1"'],
    [
      'plover',
      'actors',
      jsonLines(request('p1', 'The Port!'), request('p2', 'The Port')),
      '"The Port" .* "The Port!"',
    ],
    [
      'plover',
      'a record and the numbered id of a duplicate',
      jsonLines(request('p', 'a'), request('p-2', 'a'), request('p', 'a'), request('p-3', 'a')),
      '"p-3" .* "p, 3"',
    ],
    ['icews', 'actors', icews('C++', 'C#'), '"C#" .* "C\\+\\+"'],
    ['gdelt', 'actors', gdelt('C++', 'C#'), '"C#" .* "C\\+\\+"'],
  ])('of %s reject %s that would get the same id', (format, _what, text, says) => {
    expectOne(problemsOf(format, text), `^ID_DOUBLED f:\\d+ .*${says}`);
  });

  it('reject an actor and a claim with the same id', () => {
    const claim = { id: 'x', schema: 'Event', properties: { name: ['Meeting'] } };
    expectOne(problemsOf('ftm', jsonLines(person('x'), claim)), 'ID_DOUBLED f:2 .*in actors .line 1');
  });

  it('are the same for texts in different Unicode normal forms', () => {
    const [composed, decomposed] = ['Jos\u00e9', 'Jose\u0301'];
    expect(problemsOf('icews', icews(composed, decomposed))).toEqual([]);
  });

  it('of entities and reviews without an id differ within a line', () => {
    const entities = [
      { schema: 'Person', properties: { name: ['A'] } },
      { schema: 'Person', properties: { name: ['B'] } },
    ];
    expect(namesOf(imported('ftm', JSON.stringify(entities)))).toEqual(['A', 'B']);
    const reviews = { '@graph': [review('A', 'one', { url: null }), review('A', 'two', { url: null })] };
    const documents = recordsOf(imported('claimreview', JSON.stringify(reviews)), 'documents');
    expect(documents).toHaveLength(2);
  });

  it('are rejected if the dossier uses them for other records', () => {
    const again = (names: string) => {
      const [given] = imported('icews', icews(names)).dossiers;
      if (!given) throw new Error('The format gives a dossier');
      const { problems } = mergeDossier(model, given, { stored: holding('icews-c', 'C++'), title: 't' });
      return problems.map(({ code, at, message }) => `${code} ${at.file}:${at.line} ${message}`);
    };
    expect(again('C++')).toEqual([]);
    expect(again('C#')).toEqual([
      'ID_TAKEN f:2 "C#" would get the id "icews-c", which the dossier already uses for "C++".',
    ]);
  });
});

function holding(id: string, name: string): StoredDossier {
  const at = { own: false, properties: {} };
  const node = { type: 'Actor', id, own: false, properties: { name, kind: 'GROUP' } };
  return { dossier: { type: 'Dossier', id: 'd', ...at }, records: [{ node, links: [] }] };
}

function recordsOf({ dossiers }: Imported, section: string): ReadonlyArray<Record<string, unknown>> {
  const records = dossiers.flatMap((dossier) => dossier.records);
  return records.flatMap((record) =>
    record.section === section ? [toPlain(record.map) as Record<string, unknown>] : [],
  );
}

function namesOf(found: Imported): ReadonlyArray<unknown> {
  return recordsOf(found, 'actors').map(({ name }) => name);
}
