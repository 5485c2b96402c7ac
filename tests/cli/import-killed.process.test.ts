import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generateFile } from '../../bench/import/generate.js';
import { readRunFile } from '../../src/store/local/run-file.js';
import { chance } from '../support/generated/chance.js';
import { model } from '../support/model.js';
import { startOnrecord } from '../support/onrecord-process.js';

/** How often the importer and Neo4j are killed, in turn; more for a longer look. */
const kills = Number(process.env['ONRECORD_TEST_KILLS'] ?? 2);

jest.setTimeout(300_000 + kills * 120_000);

// A Neo4j that was killed plans anew what it is asked.
process.env['ONRECORD_READ_TIMEOUT_MS'] = '60000';

let folder: string;
let file: string;
/** The same dossier as tables. */
let tables: string;
/** A file of the same dossier that has more. */
let other: string;
/** What an import without interruption leaves, and how long it takes. */
let whole: { readonly exported: string; readonly ms: number };
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-killed-'));
  file = join(folder, 'big.jsonl');
  await generateFile(file, { model, statements: 800 });
  other = join(folder, 'other.jsonl');
  await generateFile(other, { model, statements: 1_200 });
  const startedAt = performance.now();
  expect((await run('whole', ...bulk)).exitCode).toBe(0);
  const ms = performance.now() - startedAt;
  whole = { exported: await exported('whole'), ms };
  tables = join(folder, 'tables');
  const asTables = ['export', '--dossier', 'big', '--format', 'csv', '--out', tables];
  expect((await run('whole', ...asTables)).exitCode).toBe(0);
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

const bulk = ['import', '--dossier', 'big', '--in-batches'];

function onrecord(data: string, ...words: ReadonlyArray<string>): ChildProcess {
  if (words[0] === 'import') return importOf(file, data, words);
  const child = startOnrecord(join(folder, data), ...words);
  started.push(child);
  return child;
}

function importOf(from: string, data: string, words: ReadonlyArray<string>): ChildProcess {
  const child = startOnrecord(join(folder, data), ...words, from);
  started.push(child);
  return child;
}

async function finished(child: ChildProcess) {
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const [out, talk, [exitCode]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    ended,
  ]);
  return { exitCode, out, talk };
}

async function run(data: string, ...words: ReadonlyArray<string>) {
  return finished(onrecord(data, ...words));
}

async function exported(data: string): Promise<string> {
  const out = join(folder, `${data}.jsonl`);
  expect((await run(data, 'export', '--dossier', 'big', '--out', out)).exitCode).toBe(0);
  return readFile(out, 'utf8');
}

async function killNeo4j(data: string): Promise<void> {
  const found = await readRunFile(join(folder, data));
  if (typeof found === 'object' && found.javaPid !== undefined) process.kill(found.javaPid, 'SIGKILL');
}

describe('onrecord import --in-batches', () => {
  it.each([
    { what: 'that fills a dossier', data: 'filled', from: () => file, flags: [] },
    { what: 'of tables', data: 'tabled', from: () => tables, flags: [] },
    { what: 'that replaces another one', data: 'replaced', from: () => file, flags: ['--replace'] },
  ])(
    '$what goes on after kill -9, of itself and of Neo4j, and leaves what it leaves uninterrupted',
    async (given) => {
      const { data } = given;
      const words = [...bulk, '--resume', ...given.flags];
      if (data === 'replaced') expect((await finished(importOf(other, data, bulk))).exitCode).toBe(0);
      const draws = chance(11);
      for (let kill = 0; kill < kills; kill += 1) {
        const child = importOf(given.from(), data, words);
        const ended = finished(child);
        await Promise.race([ended, pause((draws.below(900) / 1000 + 0.1) * whole.ms)]);
        if (kill % 2 === 0) child.kill('SIGKILL');
        else await killNeo4j(data);
        await ended;
      }
      const last = await finished(importOf(given.from(), data, words));
      expect([last.exitCode, last.talk]).toEqual([0, expect.anything()]);
      // A title that was made of the name of the first file stays.
      expect((await exported(data)).replace(other, file)).toBe(whole.exported);
      expect((await run(data, 'doctor', '--json')).out).toContain('is what the rules give');
      expect((await run(data, 'status')).out).not.toContain('unfinished');
    },
  );

  it('lets one of two imports of a file at once do it, and doubles nothing', async () => {
    const both = await Promise.all([run('twice', ...bulk), run('twice', ...bulk)]);
    expect(both.map(({ exitCode }) => exitCode)).toContain(0);
    for (const { exitCode, talk } of both) if (exitCode !== 0) expect(talk).toContain('LOAD_AT_WORK');
    expect(await exported('twice')).toBe(whole.exported);
    expect((await run('twice', 'status')).out).toContain('big: ');
  });
});
