import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { importFormats, mergeDossier } from '../../src/formats/formats.js';
import type { Imported, StoredDossier } from '../../src/formats/formats.js';
import { toPlain } from '../../src/formats/import-data.js';
import { RecordIds } from '../../src/formats/record-ids.js';
import type { IdForm } from '../../src/formats/record-ids.js';
import { isLocalId } from '../../src/model/ids.js';
import { model } from '../support/model.js';
import { cases } from '../support/cases.js';

async function imported(format: string, text: string, dossier = 'd'): Promise<Imported> {
  const found = importFormats.find(({ name }) => name === format);
  if (!found) throw new Error(`There is a format ${format}`);
  return found.read(model, { dossier: () => dossier, states: new Map() }, [{ file: 'f', text }]);
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

function recordsOf({ dossiers }: Imported, section: string): ReadonlyArray<Record<string, unknown>> {
  const records = dossiers.flatMap((dossier) => dossier.records);
  return records.flatMap((record) =>
    record.section === section ? [toPlain(record.map) as Record<string, unknown>] : [],
  );
}

function namesOf(found: Imported, section: string): ReadonlyArray<unknown> {
  return recordsOf(found, section).map(({ name, text }) => name ?? text);
}

/** Texts that other programs confuse: other scripts, case, marks, punctuation, long beginnings. */
const alike: ReadonlyArray<readonly [string, string]> = [
  ['Иван Лесной', 'Пётр Озёрный'],
  ['外務省', '東京'],
  ['تجار الميناء', 'صيادون'],
  ['C++', 'C#'],
  ['Reuters', 'REUTERS'],
  ['The Port!', 'The Port'],
  ['Рада A', 'Союз A'],
  [`${'x'.repeat(150)}1`, `${'x'.repeat(150)}2`],
  ['José', 'Jose'],
];

describe('the ids of foreign records', () => {
  it.each(alike)(
    'keep the actors, places and issuers %j and %j apart in every format',
    async (one, other) => {
      const both = [one, other];
      const cases: ReadonlyArray<readonly [string, string, string]> = [
        ['claimreview', 'actors', jsonLines(review(one, 'a'), review(other, 'b'))],
        ['claimreview', 'claims', jsonLines(review('A', one), review('A', other))],
        [
          'claimreview',
          'actors',
          jsonLines(
            review('A', 'a', { author: one }),
            review('A', 'b', { author: other, url: 'https://x.example' }),
          ),
        ],
        ['ftm', 'actors', jsonLines(sanction('s1', one), sanction('s2', other))],
        ['ftm', 'places', jsonLines(event('e1', one), event('e2', other))],
        [
          'ftm',
          'actors',
          jsonLines({ ...event('e1', 'X'), datasets: [one] }, { ...event('e2', 'X'), datasets: [other] }),
        ],
        ['plover', 'actors', jsonLines(request('p1', one), request('p2', other))],
        [
          'plover',
          'places',
          jsonLines(
            request('p1', 'a', { eventLoc: { name: one } }),
            request('p2', 'a', { eventLoc: { name: other } }),
          ),
        ],
        [
          'plover',
          'actors',
          jsonLines(request('p1', 'a', { publication: one }), request('p2', 'a', { publication: other })),
        ],
        ['icews', 'actors', icews(one, other)],
        ['gdelt', 'actors', gdelt(one, other)],
      ];
      for (const [format, section, text] of cases) {
        const found = await imported(format, text);
        expect(found.problems).toEqual([]);
        expect(namesOf(found, section)).toEqual(expect.arrayContaining(both));
        const ids = recordsOf(found, section).map(({ id }) => String(id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !isLocalId(id))).toEqual([]);
      }
    },
  );

  it.each([
    ['ftm', person],
    ['plover', request],
  ])('of %s keep records apart whose own ids differ in any way', async (format, record) => {
    for (const [one, other] of [...alike, ['Pe', 'pe'], ['a/b', 'a b'], ['PL.1', 'pl.1']] as const) {
      const found = await imported(format, jsonLines(record(one, 'x'), record(other, 'x')));
      expect(found.problems).toEqual([]);
      const external = recordsOf(found, format === 'ftm' ? 'actors' : 'claims').map(
        (each) => each['externalId'],
      );
      expect(external).toEqual(format === 'ftm' ? [one, other] : [`plover:${one}`, `plover:${other}`]);
    }
  });

  it('are the same for texts in different Unicode normal forms', async () => {
    const found = await imported('icews', icews('Jos\u00e9', 'Jose\u0301'));
    expect(namesOf(found, 'actors').filter((name) => String(name).startsWith('J'))).toHaveLength(1);
  });

  it('are readable where the text is Latin, and short', async () => {
    const found = await imported(
      'plover',
      jsonLines(request('pl-1', 'The Port of Łódź'), request('pl-2', 'Harbour Board')),
    );
    const ids = recordsOf(found, 'actors').map(({ id }) => String(id));
    expect(ids[0]).toMatch(/^d\.actor\.the-port-of-.*odz_[0-9a-z]{12}$/);
    expect(ids).toContain('d.actor.harbour-board');
    expect(recordsOf(found, 'claims').map(({ id }) => id)).toEqual(['plover-pl-1', 'plover-pl-2']);
  });

  it('of a name are the same again in its dossier, and others in another dossier', async () => {
    const actorIn = async (dossier: string) => {
      const [actor] = recordsOf(await imported('icews', icews('Jane Doe'), dossier), 'actors');
      return actor?.['id'];
    };
    expect(await actorIn('one')).toBe(await actorIn('one'));
    expect(await actorIn('one')).not.toBe(await actorIn('two'));
  });

  it('of an identifier of the format are the same in every dossier', async () => {
    const actorIn = async (dossier: string) => {
      const [actor] = recordsOf(await imported('ftm', jsonLines(person('NK-77')), dossier), 'actors');
      return actor?.['id'];
    };
    expect(await actorIn('one')).toBe(await actorIn('two'));
  });

  it('of records without one differ within a line, and between files', async () => {
    const entities = JSON.stringify([
      { schema: 'Person', properties: { name: ['A'] } },
      { schema: 'Person', properties: { name: ['B'] } },
    ]);
    expect(namesOf(await imported('ftm', entities), 'actors')).toEqual(['A', 'B']);
    const reviews = { '@graph': [review('A', 'one', { url: null }), review('A', 'two', { url: null })] };
    expect(recordsOf(await imported('claimreview', JSON.stringify(reviews)), 'documents')).toHaveLength(2);
    const ftm = importFormats.find(({ name }) => name === 'ftm');
    const files = ['a.json', 'b.json'].map((file) => ({ file, text: entities }));
    const { dossiers } = (await ftm?.read(model, { dossier: () => 'd', states: new Map() }, files)) ?? {
      dossiers: [],
    };
    const ids = dossiers.flatMap(({ records }) =>
      records.map(({ map }) => (toPlain(map) as { id: string }).id),
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('report an actor and a claim that have one id', async () => {
    const claim = { id: 'x', schema: 'Event', properties: { name: ['Meeting'] } };
    const { problems } = await imported('ftm', jsonLines(person('x'), claim));
    expect(problems).toMatchObject([{ code: 'ID_DOUBLED', at: { line: 2 } }]);
  });
});

describe('RecordIds', () => {
  it('gives equal ids to equal texts only, in any script', () => {
    const alphabets = ['ab.C-_ 1', 'ЖщІї', '北京海', 'عدن ', 'हिन्', '🚢é ß'];
    const text = fc.oneof(
      ...alphabets.map((letters) =>
        fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 4 }),
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    );
    const original = fc.record({
      form: fc.constantFrom<IdForm[]>('key', 'name'),
      texts: fc.tuple(text, text),
    });
    fc.assert(
      fc.property(fc.array(original, { minLength: 200, maxLength: 200 }), (originals) => {
        const ids = new RecordIds();
        const byId = new Map<string, string>();
        for (const { form, texts } of originals) {
          const id = ids.of({ before: `${form}.`, form }, texts, { line: 1, column: 1 });
          if (id === null) continue;
          expect(isLocalId(id)).toBe(true);
          const known = JSON.stringify([form, ...texts.map((each) => each.normalize('NFC').trim())]);
          expect(byId.get(id) ?? known).toBe(known);
          byId.set(id, known);
        }
        expect(ids.problems).toEqual([]);
      }),
      cases({ test: 50, deep: 1_000 }),
    );
  });
});

describe('two foreign records with one id', () => {
  const twice = (one: object, other: object) => jsonLines(one, other);
  const rowOf = (name: string) => gdelt(name);

  it.each([
    ['ftm', twice(person('k', 'A'), person('k', 'B')), ['A']],
    ['ftm', twice(person('k', 'A'), { ...person('k', 'A'), schema: 'Company' }), ['A']],
    ['gdelt', `${rowOf('A')}\n${rowOf('B')}`, ['A', 'unnamed outlet']],
    ['icews', `${icews('A')}\n0\t2020-01-01\t010\tB`, ['A', 'unnamed publisher']],
  ])('of %s are a problem of the second one', async (format, text, names) => {
    const found = await imported(format, text);
    expect(found.problems).toMatchObject([
      { code: 'ID_DOUBLED', at: { file: 'f', line: format === 'icews' ? 3 : 2 } },
    ]);
    expect(found.isRejected).toBe(false);
    expect(namesOf(found, 'actors')).toEqual(names);
  });

  it.each([
    ['ftm', twice(person('k', 'A'), person('k', 'A'))],
    ['plover', twice(request('k', 'A'), request('k', 'A'))],
    ['gdelt', `${rowOf('A')}\n${rowOf('A')}`],
  ])('of %s are one record if they are equal, and the second is counted', async (format, text) => {
    const { problems, unmapped } = await imported(format, text);
    expect(problems).toEqual([]);
    expect(unmapped.get('repeated record, equal to the first')).toMatchObject({ count: 1, at: { line: 2 } });
  });

  it('of PLOVER, which refers to none, are both kept, and counted', async () => {
    const found = await imported(
      'plover',
      jsonLines(request('k', 'A'), request('k', 'B'), request('k', 'B')),
    );
    expect(found.problems).toEqual([]);
    expect(recordsOf(found, 'claims').map(({ externalId }) => externalId)).toEqual(['plover:k', 'plover:k']);
    expect(found.unmapped.get('id that another record has; the record got one of its own')).toMatchObject({
      count: 2,
      example: 'k',
    });
  });

  it('of ClaimReview are one verdict if they are equal, and a problem if they are not', async () => {
    const rated = (alternateName: string) => review('A', 'one', { reviewRating: { alternateName } });
    const equal = await imported('claimreview', twice(rated('False'), rated('False')));
    expect(equal.problems).toEqual([]);
    const other = await imported('claimreview', twice(rated('False'), rated('True')));
    expect(other.problems).toMatchObject([{ code: 'ID_DOUBLED', at: { line: 2 } }]);
  });
});

describe('a dossier with foreign records', () => {
  const merged = async (stored: StoredDossier) => {
    const [given] = (await imported('icews', icews('Jane Doe'))).dossiers;
    if (!given) throw new Error('The format gives a dossier');
    return mergeDossier(model, given, { stored, title: 't' });
  };
  const at = { own: false, properties: {} };
  const actor = (id: string) => ({
    node: { type: 'Actor', id, own: false, properties: { name: 'Jane Doe', kind: 'GROUP' } },
    links: [],
  });

  it('bears the scheme of their ids', async () => {
    const { map, problems } = await merged({ dossier: { type: 'Dossier', id: 'd', ...at }, records: [] });
    expect(problems).toEqual([]);
    expect(toPlain(map)).toMatchObject({ id: 'd', idScheme: 2 });
  });

  it('is rejected if its records have ids of an older scheme', async () => {
    const { problems } = await merged({
      dossier: { type: 'Dossier', id: 'd', ...at },
      records: [actor('icews-jane-doe')],
    });
    expect(problems).toMatchObject([
      { code: 'ID_SCHEME_OLDER', message: expect.stringContaining('icews-jane-doe') },
    ]);
  });

  it('of its own making accepts foreign ones', async () => {
    const { problems } = await merged({
      dossier: { type: 'Dossier', id: 'd', ...at },
      records: [actor('jane')],
    });
    expect(problems).toEqual([]);
  });
});
