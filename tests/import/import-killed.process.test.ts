import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { generateFile } from '../../bench/import/generate.js';
import { readRunFile } from '../../src/local-neo4j/run-file.js';
import type { OpenStore } from '../../src/store/store.js';
import { runVerb } from '../cli/run-verb.js';
import { useTestNeo4j } from '../cli/with-test-neo4j.js';
import { countOf, testSeed } from '../support/cases.js';
import { joinGraph } from '../support/join-graph.js';
import { chance } from '../support/generated/chance.js';
import { model } from '../support/model.js';
import { startOnrecord } from '../support/onrecord-process.js';

/** How many kills interrupt each import: in a usual run one, of Neo4j in one import, which is drawn; in a deep run of both in turn. */
const kills = countOf({ test: 1, deep: 20 });
const draws = chance(testSeed());
const importKinds = 3;
const killsNeo4j = draws.below(importKinds);
/** How many statements the imported file has. */
const statements = countOf({ test: 400, deep: 800 });

jest.setTimeout(300_000 + kills * 120_000);

// A Neo4j that was killed plans its queries again.
process.env['ONRECORD_READ_TIMEOUT_MS'] = '60000';

let folder: string;
let data: string;
let file: string;
/** The same dossier as tables. */
let tables: string;
/** A file of the same dossier that has more. */
let other: string;
/** The result of an import without interruption, and its duration. */
let whole: { readonly exported: string; readonly ms: number };
/** Our use of Neo4j, which keeps running between the programs. */
let held: OpenStore;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-killed-'));
  data = join(folder, 'data');
  held = await joinGraph(data);
  file = join(folder, 'big.jsonl');
  await generateFile(file, { model, statements });
  other = join(folder, 'other.jsonl');
  await generateFile(other, { model, statements: 1.5 * statements });
  const startedAt = performance.now();
  expect((await finished(importOf(file, batched))).exitCode).toBe(0);
  const ms = performance.now() - startedAt;
  whole = { exported: await exported(), ms };
  tables = join(folder, 'tables');
  expect((await run('export', '--dossier', 'big', '--format', 'csv', '--out', tables)).exitCode).toBe(0);
});
beforeEach(async () => {
  await held.store.command('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await held.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

const batched = ['import', '--dossier', 'big', '--batched'];

function onrecord(...words: ReadonlyArray<string>): ChildProcess {
  const child = startOnrecord(data, ...words);
  started.push(child);
  return child;
}

function importOf(from: string, words: ReadonlyArray<string>): ChildProcess {
  return onrecord(...words, from);
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

/** Runs a command that only reads in this process, which is cheaper than one of its own. Returns its output. */
async function run(...words: ReadonlyArray<string>) {
  const restore = useTestNeo4j(held.server);
  try {
    const { exitCode, data } = await runVerb(...words);
    return { exitCode, out: data.join('\n') };
  } finally {
    restore();
  }
}

async function exported(): Promise<string> {
  const out = join(folder, 'exported.jsonl');
  expect((await run('export', '--dossier', 'big', '--out', out)).exitCode).toBe(0);
  return readFile(out, 'utf8');
}

/** Kills Neo4j. Returns a function that waits until its supervisor has started it again, or joins a new one if it was killed too often. */
async function killNeo4j(): Promise<() => Promise<void>> {
  const found = await readRunFile(data);
  const killed = typeof found === 'object' ? found.javaPid : undefined;
  if (killed !== undefined) process.kill(killed, 'SIGKILL');
  let hasFailed = false;
  void held.server.failed.then(() => {
    hasFailed = true;
  });
  return async () => {
    for (;;) {
      const run = await readRunFile(data);
      if (hasFailed) break;
      if (typeof run === 'object' && run.javaPid !== undefined && run.javaPid !== killed) return;
      await pause(100);
    }
    await held.close();
    held = await joinGraph(data);
  };
}

describe('onrecord import --batched', () => {
  it.each([
    { nth: 0, what: 'that fills a dossier', from: () => file, flags: [] },
    { nth: 1, what: 'of tables', from: () => tables, flags: [] },
    { nth: 2, what: 'that replaces another one', from: () => file, flags: ['--replace'] },
  ])(
    '$what continues after kill -9, of itself and of Neo4j, with the same result',
    async ({ nth, from, flags }) => {
      const words = [...batched, '--resume', ...flags];
      if (flags.length > 0) expect((await finished(importOf(other, batched))).exitCode).toBe(0);
      for (let kill = 0; kill < kills; kill += 1) {
        const child = importOf(from(), words);
        const ended = finished(child);
        await Promise.race([ended, pause((draws.below(900) / 1000 + 0.1) * whole.ms)]);
        if (kills === 1 ? nth !== killsNeo4j : kill % 2 === 0) {
          child.kill('SIGKILL');
          await ended;
        } else {
          const again = await killNeo4j();
          await ended;
          await again();
        }
      }
      const last = await finished(importOf(from(), words));
      expect([last.exitCode, last.talk]).toEqual([0, expect.anything()]);
      // A title derived from the name of the first file remains.
      expect((await exported()).replace(other, file)).toBe(whole.exported);
      expect((await run('doctor', '--json')).out).toContain('"check":"Stored derived values","state":"ok"');
      expect((await run('status')).out).not.toContain('unfinished');
    },
  );

  it('lets one of two imports of a file at once do it, and doubles nothing', async () => {
    const both = await Promise.all([1, 2].map(() => finished(importOf(file, batched))));
    expect(both.map(({ exitCode }) => exitCode)).toContain(0);
    for (const { exitCode, talk } of both) if (exitCode !== 0) expect(talk).toContain('LOAD_AT_WORK');
    expect(await exported()).toBe(whole.exported);
    expect((await run('status')).out).toContain('big: ');
  });
});
