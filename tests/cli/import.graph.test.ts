import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, jest } from '@jest/globals';
import { naughtyText } from '../formats/naughty-dossier.js';
import { useImportWorld } from '../import/import-world.js';
import { runVerb } from './run-verb.js';

jest.setTimeout(300_000);

const world = useImportWorld();
const { path, file, domain } = world;

const lines = [
  { type: 'Actor', id: 'paper', name: 'Paper', kind: 'MEDIA' },
  { type: 'Document', id: 'd1', kind: 'ARTICLE', issuedBy: 'paper', consulted: true },
  { type: 'Statement', id: 's1', attributedTo: 'paper', reportedIn: 'd1', content: 'c1' },
  { type: 'Event', id: 'c1', kind: 'EVENT', text: 'it rained' },
];
const jsonl = (records: ReadonlyArray<object>): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('onrecord import of JSON Lines', () => {
  it('loads records into the dossier named, gzip too, and finds nothing to do the second time', async () => {
    const given = file('news.jsonl.gz', gzipSync(jsonl(lines)));
    expect(await runVerb('import', '--dossier', 'news', given)).toMatchObject({ exitCode: 0 });
    const again = await runVerb('import', '--dossier', 'news', given);
    expect(again.data.join()).toContain('0 created, 0 changed, 0 removed, 9 unchanged');
  });

  it('adds and changes records; removes some only with --replace', async () => {
    await runVerb('import', file('news.jsonl', jsonl(lines)));
    const more = file(
      'more.jsonl',
      jsonl([
        { type: 'Statement', id: 's1', prompt: 'a question', content: 'c2' },
        { type: 'Event', id: 'c2', kind: 'EVENT', text: 'it snowed' },
      ]),
    );
    const added = await runVerb('import', '--dossier', 'news', more);
    expect(added.data.join()).toContain('2 created, 1 changed, 0 removed, 8 unchanged');
    const replaced = await runVerb('import', '--dossier', 'news', '--replace', path('news.jsonl'));
    expect(replaced.data.join()).toContain('0 created, 1 changed, 2 removed, 8 unchanged');
  });

  it('reports every fault with its place, and writes nothing', async () => {
    const given = file(
      'bad.jsonl',
      `${jsonl(lines)}{"type": "Event", "id": "c3", "kind": "EVENTS", "text": "x"}\n{"type": "Nothing"}\n{oops\n[]\n`,
    );
    const { exitCode, talk } = await runVerb('import', '--report', path('report'), given);
    expect(exitCode).toBe(3);
    expect(talk).toMatch(/bad\.jsonl:6:1 TYPE_UNKNOWN/);
    expect(talk).toMatch(/bad\.jsonl:7:2 SYNTAX_INVALID/);
    expect(talk).toMatch(/bad\.jsonl:8:1 VALUE_INVALID/);
    expect(readFileSync(path('report'), 'utf8').trim().split('\n')).toHaveLength(3);
    expect(await domain()).toEqual([]);
  });

  it('with --on-error skip loads the rest, and writes the rejected records to a file to be repaired', async () => {
    const given = file(
      'skip.jsonl',
      `${jsonl(lines)}{"type": "Event", "id": "c3", "kind": "EVENTS", "text": "x"}\n{oops\n`,
    );
    const { exitCode, talk } = await runVerb('import', '--on-error', 'skip', given);
    expect(talk).toMatch(/skip\.jsonl:5:39 VALUE_INVALID Unknown kind "EVENTS"/);
    expect(exitCode).toBe(4);
    expect(readFileSync(path('skip.jsonl.rejected.jsonl'), 'utf8')).toBe(
      '{oops\n{"type":"Claim","id":"c3","kind":"EVENTS","text":"x"}\n',
    );
    expect((await domain()).filter((line) => line.includes('it rained'))).toHaveLength(1);
  });

  it.each([
    ['missing.jsonl', null, 2, /FILE_NOT_FOUND/],
    ['empty.jsonl', '', 3, /is empty/],
    ['latin.jsonl', Buffer.from([0x7b, 0xe9, 0x7d]), 3, /not UTF-8/],
    ['cut.jsonl.gz', gzipSync(jsonl(lines)).subarray(0, 40), 3, /gzip ends too early/],
    ['odd.txt', 'hello', 2, /FORMAT_UNKNOWN/],
  ] as const)('rejects %s', async (name, text, code, says) => {
    const given = text === null ? path(name) : file(name, text);
    const { exitCode, talk } = await runVerb('import', given);
    expect([exitCode, talk]).toEqual([code, expect.stringMatching(says)]);
  });

  it('writes nothing with --dry-run', async () => {
    const { data } = await runVerb('import', '--dry-run', file('dry.jsonl', jsonl(lines)));
    expect(data.join()).toContain('9 created');
    expect(await domain()).toEqual([]);
  });
});

describe.each(['jsonl', 'csv'])('onrecord export and import of %s', (format) => {
  it('results in the same graph, for the seed and for unusual texts', async () => {
    await runVerb('seed');
    expect((await runVerb('seed', file('naughty.json', naughtyText))).exitCode).toBe(0);
    for (const dossier of ['venezuela-russia-2025', 'naughty']) {
      const out = path(`${dossier}.${format}`);
      expect(await runVerb('export', '--format', format, '--dossier', dossier, '--out', out)).toMatchObject({
        exitCode: 0,
      });
      const again = await runVerb('import', '--replace', '--json', out);
      expect(again.talk).not.toMatch(/problem/);
      expect(JSON.parse(again.data.at(-1) ?? '{}')).toMatchObject({
        dossier,
        created: 0,
        changed: 0,
        removed: 0,
      });
      const over = await runVerb('import', '--json', out);
      expect(JSON.parse(over.data.at(-1) ?? '{}')).toMatchObject({ created: 0, changed: 0, removed: 0 });
    }
  });
});

describe('onrecord import of CSV', () => {
  it('reports faults with their file', async () => {
    const tables = path('tables');
    mkdirSync(tables);
    writeFileSync(join(tables, 'Actor.csv'), 'id:ID,name:string,kind:string,size\na,"A, B",PERSONS,1\n');
    writeFileSync(join(tables, 'PART_OF.csv'), ':START_ID,:END_ID\nnobody,a\n,a\n');
    const { exitCode, talk } = await runVerb('import', tables);
    expect(exitCode).toBe(3);
    expect(talk).toMatch(/Actor\.csv:1:31 FIELD_UNKNOWN/);
    expect(talk).toMatch(/PART_OF\.csv:2:1 ID_UNKNOWN/);
    expect(talk).toMatch(/PART_OF\.csv:3:1 FIELD_MISSING/);
  });
});

describe('onrecord import of foreign names', () => {
  const icews = (...names: ReadonlyArray<string>): string =>
    [
      'Event ID\tEvent Date\tCAMEO Code\tSource Name',
      ...names.map((name, index) => `${index}\t2020-01-01\t010\t${name}`),
    ].join('\n');
  const actors = async () => {
    const text = `MATCH (a:Actor) WHERE a.kind = 'GROUP' RETURN a.name ORDER BY a.name`;
    return (await world.store.read({ text, parameters: {} })).rows.flat();
  };

  it('keeps names apart that differ in any way, and imports them again without a change', async () => {
    const names = ['C#', 'C++', 'Reuters Desk', 'REUTERS DESK', 'Пётр', 'Анна', '外務省'];
    const given = file('names.tsv', icews(...names));
    expect(await runVerb('import', given)).toMatchObject({ exitCode: 0 });
    expect(await actors()).toEqual(names.toSorted());
    const again = await runVerb('import', given);
    expect([again.exitCode, again.data.join()]).toEqual([
      0,
      expect.stringContaining(' 0 created, 0 changed, 0 removed'),
    ]);
  });

  it('keeps two people of one name in two files two, until SAME_AS joins them', async () => {
    const files = [file('one.tsv', icews('Jane Doe')), file('two.tsv', icews('Jane Doe'))];
    expect(await runVerb('import', ...files)).toMatchObject({ exitCode: 0 });
    expect(await actors()).toEqual(['Jane Doe', 'Jane Doe']);
  });

  it('refuses to add to records with ids of an older scheme, unless it replaces them', async () => {
    const older = [{ type: 'Actor', id: 'icews-jane-doe', name: 'Jane Doe', kind: 'GROUP' }];
    expect(await runVerb('import', '--dossier', 'd', file('old.jsonl', jsonl(older)))).toMatchObject({
      exitCode: 0,
    });
    const given = file('new.tsv', icews('Jane Doe'));
    const refused = await runVerb('import', '--dossier', 'd', given);
    expect([refused.exitCode, refused.talk]).toEqual([
      3,
      expect.stringMatching(/ID_SCHEME_OLDER .*"icews-jane-doe"/),
    ]);
    expect(await actors()).toEqual(['Jane Doe']);
    const referring = [{ type: 'Actor', id: 'x', name: 'X', kind: 'PERSON', partOf: ['icews-jane-doe'] }];
    expect(await runVerb('import', '--dossier', 'e', file('e.jsonl', jsonl(referring)))).toMatchObject({
      exitCode: 0,
    });
    const dry = await runVerb('import', '--dossier', 'd', '--replace', '--dry-run', given);
    expect([dry.exitCode, dry.talk]).toEqual([3, expect.stringMatching(/STILL_REFERRED .*"icews-jane-doe"/)]);
    expect(await runVerb('remove', 'e')).toMatchObject({ exitCode: 0 });
    expect(await runVerb('import', '--dossier', 'd', '--replace', given)).toMatchObject({ exitCode: 0 });
    expect(await runVerb('import', '--dossier', 'd', given)).toMatchObject({ exitCode: 0 });
    expect(await actors()).toEqual(['Jane Doe']);
  });

  it('says what it read and left out, with an example, and with --strict exits with 4', async () => {
    const text = `Event ID\tEvent Date\tCAMEO Code\tSource Name\tMood\n1\t1/3/2020\t010\tA\tgrim\n`;
    const { exitCode, talk } = await runVerb('import', '--strict', file('odd.tsv', text));
    expect(talk).toMatch(/Read 1 record of the format icews; they became \d+ records of the graph\./);
    expect(talk).toMatch(/not imported: date \(1 time, first "1\/3\/2020" in .*odd\.tsv:2\)/);
    expect(talk).toMatch(/not imported: column Mood \(1 time, first "grim" in .*odd\.tsv:2\)/);
    expect(exitCode).toBe(4);
    expect(await actors()).toEqual(['A']);
    const whole = file('whole.tsv', icews('B').replaceAll('010', '042'));
    expect((await runVerb('import', '--strict', whole)).exitCode).toBe(0);
  });

  it('rejects file names without a dossier id, or with the same one', async () => {
    const russian = await runVerb('import', file('новости.tsv', icews('A')));
    expect([russian.exitCode, russian.talk]).toEqual([
      3,
      expect.stringMatching(/INPUT_INVALID .*новости\.tsv/),
    ]);
    const two = [file('a b.tsv', icews('A')), file('a-b.tsv', icews('B'))];
    const both = await runVerb('import', ...two);
    expect([both.exitCode, both.talk]).toEqual([
      3,
      expect.stringMatching(/would both become the dossier "a-b"/),
    ]);
    const named = await runVerb('import', '--dossier', 'd', file('мир.jsonl', jsonl(lines)));
    expect(named.exitCode).toBe(0);
  });

  it('accepts any file name if the file names its dossier', async () => {
    const text = jsonl([{ type: 'Dossier', id: 'own', title: 'Own' }, ...lines]);
    expect((await runVerb('import', file('мир.jsonl', text))).exitCode).toBe(0);
    expect((await runVerb('import', '--batched', file('мир.jsonl', text))).exitCode).toBe(0);
    const without = await runVerb('import', '--batched', file('миф.jsonl', jsonl(lines)));
    expect([without.exitCode, without.talk]).toEqual([3, expect.stringMatching(/INPUT_INVALID/)]);
  });
});

const data = process.env['ONRECORD_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const gold = join(data, 'plover', 'PLOVER_GSR_CAMEO.txt');

describe('onrecord import of PLOVER', () => {
  const record = {
    id: 'EX-1',
    date: '2025-10-03',
    source: [{ actorText: 'Caracas', code: 'VEN' }],
    target: [{ actorText: 'the army', code: 'RUS', sector: 'MIL' }],
    event: 'DEMAND',
    mode: 'assist',
    context: 'military, Big Deal',
    text: 'Caracas asked the army for missiles',
    eventLoc: { name: 'Moscow' },
    publication: 'Example',
    mood: 'grim',
  };

  it('maps a record of the table, and reports values that it cannot map', async () => {
    await runVerb('seed');
    const { exitCode, talk } = await runVerb(
      'import',
      '--dossier',
      'p',
      file('p.json', JSON.stringify([record])),
    );
    expect(talk).toMatch(/not imported: context \(1 time, first "Big Deal" in /);
    expect(talk).toMatch(/not imported: field "mood" \(1 time, first "grim" in /);
    expect(exitCode).toBe(0);
    const { rows } = await world.store.read({
      text: `MATCH (a)<-[:ACTOR]-(c:Request {externalId: 'plover:EX-1'})-[r:RECIPIENT]->(b)-[:PART_OF]->(s), (c)-[:LOCATED_AT]->(l)
        RETURN a.id, c.eventType, c.mode, c.contexts, c.date, r.as, b.sectors, s.id, l.name,
          EXISTS { (c)<-[:HAS_CONTENT]-(:Statement)-[:REPORTED_IN]->(:Document {consulted: true}) }`,
      parameters: {},
    });
    expect(rows).toEqual([
      ['ven', 'REQUEST', 'assist', ['military'], '2025-10-03', 'the army', ['MIL'], 'rus', 'Moscow', true],
    ]);
  });

  (existsSync(gold) ? it : it.skip)(
    'imports all 322 records of the gold standard, and the one of its file',
    async () => {
      await runVerb('seed');
      const { exitCode, talk } = await runVerb('import', '--dossier', 'gold', gold);
      expect(talk).not.toMatch(/problem/);
      expect(exitCode).toBe(0);
      const { rows } = await world.store.read({
        text: `MATCH (c:Claim {dossier: 'gold'}) WHERE c.externalId STARTS WITH 'plover:' AND c.eventType IS NOT NULL
        RETURN count(c), COUNT { MATCH (d:Document {dossier: 'gold'}) WHERE d.externalId STARTS WITH 'plover:' }`,
        parameters: {},
      });
      expect(rows).toEqual([[322, 1]]);
    },
  );
});
