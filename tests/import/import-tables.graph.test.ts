import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { generateFile } from '../../bench/import/generate.js';
import { randomDossier } from '../formats/random-dossier.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { useImportWorld } from './import-world.js';
import { runVerb } from '../cli/run-verb.js';

jest.setTimeout(300_000);

const world = useImportWorld();
const { path, file, domain } = world;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path('tables-'));
});

async function run(...words: ReadonlyArray<string>) {
  const result = await runVerb(...words);
  expect([result.exitCode, result.talk]).toEqual([0, expect.any(String)]);
  return result;
}

const batched = (...words: ReadonlyArray<string>) => runVerb('import', '--batched', ...words);

/** The whole graph as JSON Lines. */
async function exported(): Promise<string> {
  return (await run('export', '--format', 'jsonl')).data.join('');
}

/** Writes tables. Returns their folder. */
function tables(texts: Readonly<Record<string, string>>, name = 'given'): string {
  const into = join(folder, name);
  mkdirSync(into, { recursive: true });
  for (const [table, text] of Object.entries(texts)) writeFileSync(join(into, `${table}.csv`), text);
  return into;
}

/** Interrupts the import as soon as it listens, so that it ends after the current batch. */
async function interruptOnce(): Promise<void> {
  const before = process.listenerCount('SIGINT');
  while (process.listenerCount('SIGINT') === before) await pause(5);
  process.emit('SIGINT');
}

/** Without the second event. */
const hasFirst = ':START_ID,:END_ID,position:long\ns1,mine:c1,0\n';

const sound = {
  Actor: 'id:ID,name:string,kind:string\npaper,"The ""Pa\nper""",MEDIA\n',
  Document: 'id:ID,kind:string,consulted:boolean,date:date\nd1,ARTICLE,true,2025-10-03\n',
  ISSUED_BY: ':START_ID,:END_ID\nd1,paper\n',
  Statement: 'id:ID\ns1\n',
  ATTRIBUTED_TO: ':START_ID,:END_ID\nmine:s1,paper\n',
  REPORTED_IN: ':START_ID,:END_ID\ns1,d1\n',
  Event: 'id:ID,kind:string,text:string\nc1,EVENT,it rained\nc2,EVENT,it hailed\n',
  HAS_CONTENT: ':START_ID,:END_ID,position:long\ns1,c2,1\ns1,mine:c1,0\n',
};

describe('onrecord import --batched of CSV', () => {
  it('has the result of the plain import, also after an interruption, and changes nothing the second time', async () => {
    await generateFile(path('generated.jsonl'), { model, statements: 300 });
    await run('import', '--dossier', 'big', path('generated.jsonl'));
    const out = join(folder, 'big');
    await run('export', '--format', 'csv', '--dossier', 'big', '--out', out);
    await wipe(world.store);
    await run('import', '--dossier', 'big', out);
    const whole = await exported();

    await wipe(world.store);
    const [{ exitCode }] = await Promise.all([batched('--dossier', 'big', out), interruptOnce()]);
    expect(exitCode).toBe(130);
    expect(await exported()).not.toBe(whole);
    const resumed = await batched('--resume', '--dossier', 'big', out);
    expect([resumed.exitCode, resumed.talk]).toEqual([0, expect.stringMatching(/Continues the load/)]);
    expect(await exported()).toBe(whole);

    for (const name of readdirSync(out)) {
      writeFileSync(join(out, `${name}.gz`), gzipSync(readFileSync(join(out, name))));
      rmSync(join(out, name));
    }
    const again = await batched('--dossier', 'big', out);
    expect(again.data.join()).toMatch(/ 0 created, 0 changed, 0 removed, /);
    await wipe(world.store);
    expect(await batched('--dossier', 'big', out)).toMatchObject({ exitCode: 0 });
    expect(await exported()).toBe(whole);
  });

  it('has the result of the plain import of the seed', async () => {
    const dossier = 'venezuela-russia-2025';
    const seed = resolve(import.meta.dirname, '../../seed/dossiers');
    await run('seed');
    const out = join(folder, 'seed');
    await run('export', '--format', 'csv', '--dossier', dossier, '--out', out);
    const before = await exported();
    expect((await batched(out)).data.join()).toMatch(/ 0 created, 0 changed, 0 removed, /);
    expect(await exported()).toBe(before);
    const graphs = [];
    for (const words of [[], ['--batched']]) {
      await wipe(world.store);
      const others = readdirSync(seed).filter((name) => !name.startsWith(dossier));
      await run('seed', ...others.map((name) => join(seed, name)));
      await run('import', ...words, out);
      graphs.push(await exported());
    }
    expect(graphs[1]).toBe(graphs[0]);
  });

  it('has the result of the plain import of any texts', async () => {
    await fc.assert(
      fc.asyncProperty(randomDossier, async (dossier) => {
        await wipe(world.store);
        await run('seed', file('random.json', JSON.stringify(dossier)));
        const out = mkdtempSync(join(folder, 'random-'));
        await run('export', '--format', 'csv', '--dossier', 'random', '--out', out);
        const graphs = [];
        for (const words of [[], ['--batched']]) {
          await wipe(world.store);
          await run('import', ...words, '--dossier', 'random', out);
          graphs.push(await domain());
        }
        expect(graphs[1]).toEqual(graphs[0]);
      }),
      cases({ test: 1, deep: 5 }),
    );
  });

  it('reads the dossier from its table, ids with and without its name, and tables of several folders as one dossier', async () => {
    const { Actor, Document, ISSUED_BY, ...rest } = sound;
    const one = tables({ Dossier: 'id:ID,title:string\nmine,"My, own"\n', Actor, Document }, 'one');
    const other = tables({ ISSUED_BY, ...rest }, 'other');
    await run('import', one, other);
    const whole = await exported();
    expect(whole).toContain('"title":"My, own"');
    expect(whole).toContain('"content":["c1","c2"]');
    await wipe(world.store);
    await run('import', '--batched', one, other);
    expect(await exported()).toBe(whole);
  });

  it('reports every fault of the tables at its row, and writes nothing', async () => {
    const given = tables({
      ...sound,
      Actor: 'id:ID,name:string,kind:string,size\na,"A, B",PERSON,1\nb\n"a"x',
      PART_OF: ':START_ID,:END_ID\nnobody,a\n,a\n',
      ATTRIBUTED_TO: ':START_ID,:END_ID\nd1,a\n',
      Dossier: 'id:ID,title:string\nmine,Mine\nyours,Yours\n',
      Nothing: 'id:ID\nx\n',
      Load: 'id:ID\nx\n',
    });
    const { exitCode, talk } = await batched('--report', path('report'), given);
    expect(exitCode).toBe(3);
    expect(talk).toMatch(/Actor\.csv:1:31 FIELD_UNKNOWN/);
    expect(talk).toMatch(/Actor\.csv:3:1 SYNTAX_INVALID The row has 1 cells, but the header has 4/);
    expect(talk).toMatch(/Actor\.csv:4:1 SYNTAX_INVALID/);
    expect(talk).toMatch(/PART_OF\.csv:2:1 ID_UNKNOWN/);
    expect(talk).toMatch(/PART_OF\.csv:3:1 FIELD_MISSING/);
    expect(talk).toMatch(/ATTRIBUTED_TO\.csv:2:1 REFERENCE_WRONG_TYPE/);
    expect(talk).toMatch(/Dossier\.csv:3:1 VALUE_INVALID/);
    expect(talk).toMatch(/Nothing\.csv:1:1 TYPE_UNKNOWN/);
    expect(talk).toMatch(/Load\.csv:1:1 TYPE_UNKNOWN/);
    expect(readFileSync(path('report'), 'utf8').trim().split('\n')).toHaveLength(9);
    expect(await domain()).toEqual([]);
    const plain = await runVerb('import', given);
    const places = (text: string) => text.match(/[A-Za-z_]+\.csv:\d+:\d+ [A-Z_]+/g)?.toSorted();
    expect(places(plain.talk)).toEqual(places(talk));
  });

  it('reports faults of records and links at their cells, whether the load is new or not', async () => {
    const given = tables({
      ...sound,
      Event: 'id:ID,kind:string,text:string\nc1,EVENT,"it\nrained"\nc2,EVENTS,it hailed\n',
    });
    const first = await batched('--dossier', 'mine', given);
    expect([first.exitCode, first.talk]).toEqual([3, expect.stringMatching(/Event\.csv:4:4 VALUE_INVALID/)]);
    expect(await batched('--dry-run', given)).toMatchObject({
      exitCode: 3,
      talk: expect.stringMatching(/Event\.csv:4:4 VALUE_INVALID/),
    });
    const dangling = { ...sound, HAS_CONTENT: `${sound.HAS_CONTENT}s1,c1,2\ns1,c9,3\n` };
    const second = await batched('--dossier', 'mine', tables(dangling));
    expect([second.exitCode, second.talk]).toEqual([
      3,
      expect.stringMatching(/HAS_CONTENT\.csv:4:4 LINK_DOUBLED/),
    ]);
    const unknown = { ...sound, HAS_CONTENT: `${sound.HAS_CONTENT}s1,c9,3\n` };
    const third = await batched('--dossier', 'mine', tables(unknown));
    expect([third.exitCode, third.talk]).toEqual([
      3,
      expect.stringMatching(/HAS_CONTENT\.csv:4:4 ID_UNKNOWN Unknown id "c9"/),
    ]);
    await run('import', '--restart', '--dossier', 'mine', tables(sound));
    const over = await batched('--dossier', 'mine', tables(unknown));
    expect([over.exitCode, over.talk]).toEqual([
      3,
      expect.stringMatching(/Statement\.csv:2:1 ID_UNKNOWN Unknown id "c9"/),
    ]);
  });

  it('with --on-error skip rejects faulty records, and writes them as JSON Lines next to the folder', async () => {
    await run('import', '--batched', '--dossier', 'mine', tables(sound));
    const whole = await exported();
    await wipe(world.store);
    const faulty = tables({
      ...sound,
      Event: `${sound.Event}c3,EVENTS,it snowed\nc4\n`,
      Statement: `${sound.Statement}s2\n`,
      ATTRIBUTED_TO: `${sound.ATTRIBUTED_TO}s2,paper\n`,
      HAS_CONTENT: `${sound.HAS_CONTENT}s2,c3,0\nnobody,c1,0\n`,
    });
    const { exitCode, talk } = await batched('--on-error', 'skip', '--dossier', 'mine', faulty);
    expect(exitCode).toBe(4);
    expect(talk).toMatch(/Event\.csv:4:4 VALUE_INVALID/);
    expect(talk).toMatch(/Event\.csv:5:1 SYNTAX_INVALID/);
    expect(talk).toMatch(/HAS_CONTENT\.csv:5:1 ID_UNKNOWN/);
    expect(talk).toMatch(/HAS_CONTENT\.csv:4:4 ID_UNKNOWN/);
    expect(await exported()).toBe(whole);
    const rejected = readFileSync(`${faulty}.rejected.jsonl`, 'utf8').trim().split('\n');
    expect(rejected.map((line) => JSON.parse(line) as unknown)).toEqual(
      expect.arrayContaining([
        { type: 'Event', id: 'c3', kind: 'EVENTS', text: 'it snowed' },
        { type: 'Statement', id: 's2', attributedTo: [{ ref: 'paper' }], content: [{ ref: 'c3' }] },
      ]),
    );
    expect(rejected).toHaveLength(2);
  });

  it('rejects tables that were changed since the unfinished load, whatever the name of the folder', async () => {
    const unknown = tables({ ...sound, ISSUED_BY: `${sound.ISSUED_BY}d1,nobody\n` });
    expect(await batched('--dossier', 'mine', unknown)).toMatchObject({ exitCode: 3 });
    const moved = join(folder, 'moved');
    cpSync(unknown, moved, { recursive: true });
    const same = await batched('--resume', '--dossier', 'mine', moved);
    expect([same.exitCode, same.talk]).toEqual([3, expect.stringMatching(/ID_UNKNOWN/)]);
    const repaired = tables(sound);
    const rejected = await batched('--resume', '--dossier', 'mine', repaired);
    expect([rejected.exitCode, rejected.talk]).toEqual([3, expect.stringMatching(/FILE_CHANGED/)]);
    expect(await batched('--restart', '--dossier', 'mine', repaired)).toMatchObject({ exitCode: 0 });
    const after = await exported();
    await wipe(world.store);
    await run('import', '--dossier', 'mine', repaired);
    expect(await exported()).toBe(after);
  });

  it('with --replace and --on-error skip removes nothing if a row cannot be read, because it may be a stored record', async () => {
    await run('import', '--batched', '--dossier', 'mine', tables(sound));
    const cut = {
      ...sound,
      Event: 'id:ID,kind:string,text:string\nc1,EVENT,it rained\nc2\n',
      HAS_CONTENT: hasFirst,
    };
    const { exitCode, talk } = await batched(
      '--replace',
      '--on-error',
      'skip',
      '--dossier',
      'mine',
      tables(cut, 'cut'),
    );
    expect([exitCode, talk]).toEqual([4, expect.stringMatching(/^Nothing is removed: /m)]);
    expect(talk).toMatch(/Event\.csv:3:\d+ SYNTAX_INVALID/);
    expect(await exported()).toContain('it hailed');
  });
});
