import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatProblem, readDossiers } from '../../src/dossier/dossier.js';
import { toParsedMap } from '../../src/formats/import-data.js';
import { model } from '../support/model.js';
import { paperHolding, place, problemsOf, read } from './read-text.js';

const seed = join(import.meta.dirname, '../../seed/dossiers');

describe('readDossiers', () => {
  it('reads the dossiers of the seed without problems', () => {
    const files = readdirSync(seed).map((file) => ({ file, text: readFileSync(join(seed, file), 'utf8') }));
    const { graphs, problems, notes } = readDossiers(model, files);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(notes.map(formatProblem)).toEqual([]);
    expect(graphs.map(({ source }) => source)).toContain('venezuela-russia-2025.yaml');
  });

  it('rejects a text that is too long for an index, in indexed properties and in keys of links', () => {
    const long = 'x'.repeat(2001);
    expect(problemsOf(`documents: [{id: a, kind: ARTICLE, url: "https://example.org/${long}"}]\n`)).toEqual([
      'VALUE_INVALID 3:41 documents[0].url',
    ]);
    expect(problemsOf(paperHolding(`{ref: paper, locator: ${long}}`))).toContain(
      'VALUE_INVALID 6:89 statements[0].content[0].locator',
    );
    expect(problemsOf(`documents: [{id: a, kind: ARTICLE, title: ${long}}]\n`)).toEqual([]);
  });

  it('rejects 29 February of a common year at its place, with a time, a mark or in an interval', () => {
    const days = ['2021-02-29', '2023-02-29T10:00:00Z', '2023-02-27/2023-02-29', '1900-02-29~', '2024-02-29'];
    const documents = days.map((date, index) => `{id: d${index}, kind: ARTICLE, date: '${date}'}`);
    expect(problemsOf(`documents:\n${documents.map((each) => `  - ${each}\n`).join('')}`)).toEqual(
      [4, 5, 6, 7].map((line, index) => `DATE_INVALID ${line}:35 documents[${index}].date`),
    );
  });

  it('reports more problems than fit on the stack', () => {
    const claims = Array.from({ length: 130_000 }, (_, index) => ({
      id: `c${index}`,
      kind: 'EVENT',
      text: 'x',
    }));
    const parsed = toParsedMap({ id: 'd', title: 'A dossier', claims }, { line: 1, column: 1 });
    const { problems } = readDossiers(model, [{ file: 'd.yaml', parsed, fileHash: '' }]);
    expect(problems).toHaveLength(claims.length);
  });

  it('returns stored ids, object types and ownership', () => {
    const [graph] = read(
      `${paperHolding('c')}claims: [{id: c, kind: REQUEST, text: x, actors: ven}]\n`,
    ).graphs;
    expect(graph?.nodes.map(({ type, id, own }) => [type, id, own])).toEqual(
      expect.arrayContaining([
        ['Actor', 'ven', false],
        ['Document', 'd:doc', true],
        ['Request', 'd:c', true],
      ]),
    );
    expect(graph?.links.map(({ type, from, to }) => [type, from, to])).toEqual(
      expect.arrayContaining([
        ['ACTOR', 'd:c', 'ven'],
        ['HAS_CONTENT', 'd:s.paper', 'd:c'],
      ]),
    );
  });

  it('adds defaults', () => {
    const [graph] = read(
      'documents: [{id: a, kind: INTERNAL_DOCUMENT}, {id: b, kind: ARTICLE}, {id: c, kind: INTERNAL_DOCUMENT, access: PUBLIC}]\n',
    ).graphs;
    expect(graph?.nodes.map(({ properties }) => [properties['access'], properties['consulted']])).toEqual([
      ['INTERNAL', false],
      ['PUBLIC', false],
      ['PUBLIC', false],
    ]);
    expect(graph?.dossier.properties).toEqual({ title: 'A dossier', formatVersion: 1, visibility: 'PUBLIC' });
  });

  it('adds defaults and positions of links, and reads a single value as a list of one', () => {
    const [graph] = read(
      `${paperHolding('c, {ref: e, factuality: POSSIBLE}')}claims:\n  - {id: c, kind: EVENT, text: x, contexts: military, locatedAt: p}\n  - {id: e, kind: EVENT, text: y}\nplaces: [{id: p, name: P}]\n`,
    ).graphs;
    const ofType = (type: string) =>
      graph?.links.filter((link) => link.type === type).map((link) => link.properties);
    expect(ofType('HAS_CONTENT')).toEqual([
      { factuality: 'CERTAIN', inferred: false, position: 0 },
      { factuality: 'POSSIBLE', inferred: false, position: 1 },
    ]);
    expect(ofType('LOCATED_AT')).toEqual([{ role: 'AT', inferred: false, position: 0 }]);
    expect(graph?.nodes.find(({ id }) => id === 'd:c')?.properties['contexts']).toEqual(['military']);
  });

  it('prefers the own record to a shared one with the same id', () => {
    const own = {
      file: 'a.yaml',
      text: 'id: a\ntitle: A\nactors: [{id: x, name: X, kind: GROUP, anonymous: true}, {id: y, name: Y, kind: STATE, partOf: [x, "b:z"]}]\n',
    };
    const shared = {
      file: 'b.yaml',
      text: 'id: b\ntitle: B\nactors: [{id: x, name: X, kind: STATE}, {id: z, name: Z, kind: GROUP, anonymous: true}]\n',
    };
    const { graphs, notes } = readDossiers(model, [own, shared]);
    expect(graphs[0]?.links.map(({ to }) => to)).toEqual(['a:x', 'b:z']);
    expect(notes).toEqual([]);
  });

  it('notes references that no file resolves, and returns the graph nevertheless', () => {
    const { graphs, problems, notes } = read(
      'places:\n  - {id: caracas, name: C, inState: ven, within: caracs}\n',
    );
    expect(problems).toEqual([]);
    expect(graphs).toHaveLength(1);
    expect(notes.map(place)).toEqual([
      'ID_UNKNOWN 4:37 places[0].inState',
      'ID_UNKNOWN 4:50 places[0].within',
    ]);
    expect(notes[1]?.message).toContain('Did you mean "caracas"?');
  });

  it('returns all problems of all files, and graphs of the valid files only', () => {
    const { graphs, problems } = readDossiers(model, [
      { file: 'a.yaml', text: 'id: a\n' },
      { file: 'b.yaml', text: 'id: b\ntitle: B\n' },
      { file: 'c.json', text: '{\n\t"id": "c", "title": "C", "places": [{"id": "p"}]\n}' },
    ]);
    expect(graphs.map(({ source }) => source)).toEqual(['b.yaml']);
    expect(problems.map((problem) => `${problem.at.file} ${place(problem)}`)).toEqual([
      'a.yaml FIELD_MISSING 1:1',
      'c.json FIELD_MISSING 2:38 places[0]',
    ]);
  });

  it('identifies files by the hash of their bytes', () => {
    expect(read('').graphs[0]?.fileHash).toMatch(/^[0-9a-f]{64}$/);
    expect(read('# x\n').graphs[0]?.fileHash).not.toBe(read('').graphs[0]?.fileHash);
  });
});

describe('the shape of fields', () => {
  it.each([
    ['an unknown field', 'places: [{id: p, name: P, knd: SITE}]', 'FIELD_UNKNOWN 3:27 places[0].knd'],
    [
      'a field of the loader',
      'places: [{id: p, name: P, dossier: d}]',
      'FIELD_UNKNOWN 3:27 places[0].dossier',
    ],
    ['a missing field', 'places: [{id: p}]', 'FIELD_MISSING 3:10 places[0]'],
    ['a field that is null', 'places: [{id: p, name: ~}]', 'FIELD_MISSING 3:10 places[0]'],
    ['a number for text', 'places: [{id: p, name: 12}]', 'VALUE_INVALID 3:24 places[0].name'],
    ['an empty text', 'places: [{id: p, name: " "}]', 'VALUE_INVALID 3:24 places[0].name'],
    ['a lone surrogate', 'places: [{id: p, name: "\\uD800"}]', 'VALUE_INVALID 3:24 places[0].name'],
    ['a list for one value', 'places: [{id: p, name: [P]}]', 'VALUE_INVALID 3:24 places[0].name'],
    ['an unknown enum value', 'places: [{id: p, name: P, kind: SEA}]', 'VALUE_INVALID 3:33 places[0].kind'],
    ['a number out of its range', 'places: [{id: p, name: P, lat: 91}]', 'VALUE_INVALID 3:32 places[0].lat'],
    ['NaN', 'places: [{id: p, name: P, lat: .nan}]', 'VALUE_INVALID 3:32 places[0].lat'],
    [
      'an item of a wrong type',
      'places: [{id: p, name: P, aliases: [Q, 1]}]',
      'VALUE_INVALID 3:40 places[0].aliases[1]',
    ],
    ['a bad iso3', 'actors: [{id: a, name: A, kind: STATE, iso3: ve}]', 'VALUE_INVALID 3:46 actors[0].iso3'],
    [
      'a bad Wikidata id',
      'places: [{id: p, name: P, wikidataId: P1}]',
      'VALUE_INVALID 3:39 places[0].wikidataId',
    ],
    [
      'a word for a boolean',
      'documents: [{id: a, kind: POST, consulted: yes}]',
      'VALUE_INVALID 3:44 documents[0].consulted',
    ],
    [
      'a bad date',
      'documents: [{id: a, kind: POST, date: last week}]',
      'DATE_INVALID 3:39 documents[0].date',
    ],
    [
      'a day that does not exist',
      'documents: [{id: a, kind: POST, accessedOn: 2025-02-30}]',
      'DATE_INVALID 3:45 documents[0].accessedOn',
    ],
    [
      'a link of another kind',
      'documents: [{id: a, kind: POST, url: "ftp://x.org"}]',
      'LINK_NOT_HTTP 3:38 documents[0].url',
    ],
    [
      'a script as a link',
      'documents: [{id: a, kind: POST, url: "javascript:x"}]',
      'LINK_NOT_HTTP 3:38 documents[0].url',
    ],
    [
      'a bad language',
      'documents: [{id: a, kind: POST, language: x_y}]',
      'VALUE_INVALID 3:43 documents[0].language',
    ],
    ['an unknown visibility', 'visibility: SECRET', 'VALUE_INVALID 3:13 visibility'],
    ['a record that is not a map', 'places: [p]', 'VALUE_INVALID 3:10 places[0]'],
    [
      'a link without reference',
      'places: [{id: p, name: P, within: [~]}]',
      'VALUE_INVALID 3:36 places[0].within[0]',
    ],
  ])('rejects %s', (_, body, problem) => {
    expect(problemsOf(`${body}\n`)).toEqual([problem]);
  });

  it('requires the required properties of a link that is written as a plain text', () => {
    const body = `${paperHolding('s.a, c')}  - {id: s.a, attributedTo: ven, respondsTo: c}\nclaims: [{id: c, kind: EVENT, text: x}]\n`;
    expect(problemsOf(body)).toEqual(['FIELD_MISSING 7:46 statements[1].respondsTo']);
  });

  it('reports the value, a similar value, and the next step', () => {
    const [problem] = read('places: [{id: p, name: P, kind: CTY}]\n').problems;
    expect(problem && formatProblem(problem)).toBe(
      'd.yaml:3:33 VALUE_INVALID Unknown kind "CTY". Did you mean "CITY"?\n  at places[0].kind\n  Write one of COUNTRY, REGION, CITY, WATER, AIRSPACE, SITE, OTHER.',
    );
  });
});
