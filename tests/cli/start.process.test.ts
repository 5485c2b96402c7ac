import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../src/store/store.js';
import { joinGraph } from '../support/join-graph.js';
import { startOnrecord, startedUrl } from '../support/onrecord-process.js';

let folder: string;
/** A further user of the local Neo4j, so that it runs on between two tests; starting it again would take longer. */
let joined: OpenStore | null = null;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-start-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await joined?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

function onrecord(...words: ReadonlyArray<string>): ChildProcess {
  const child = startOnrecord(join(folder, 'data'), ...words);
  started.push(child);
  return child;
}

async function run(...words: ReadonlyArray<string>) {
  const child = onrecord(...words);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const [out, talk, [exitCode]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    ended,
  ]);
  return { exitCode, out, talk };
}

function send(url: string, query: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

async function ask(url: string, query: string): Promise<unknown> {
  return (await send(url, query)).json();
}

/** The included dossiers, in the order of their ids. */
const included = ['eu-marketplaces-2024', 'states', 'venezuela-russia-2025'];

describe('onrecord start', () => {
  it('fills an empty graph, answers, reports a port in use, allows concurrent seeding, and ends without failure', async () => {
    const server = onrecord('start');
    const talk = text(server.stderr as NodeJS.ReadableStream);
    const url = await startedUrl(server);
    joined = await joinGraph(join(folder, 'data'));
    expect(await ask(url, '{ dossiers { edges { node { id } } } requests { totalCount } }')).toMatchObject({
      data: {
        dossiers: { edges: included.map((id) => ({ node: { id } })) },
        requests: { totalCount: expect.any(Number) },
      },
    });

    const taken = await run('start', '--port', new URL(url).port);
    expect(taken.exitCode).toBe(1);
    expect(taken.talk).toContain('PORT_TAKEN');
    expect(taken.talk).toContain('ONRECORD_PORT');
    expect(taken.talk).not.toContain('Using'); // checked before Neo4j is started

    const again = await run('seed');
    expect(again.exitCode).toBe(0);
    expect(again.out.trim().split('\n')).toHaveLength(included.length + 1);
    for (const line of again.out.trim().split('\n')) {
      expect(line).toMatch(/: 0 created, 0 changed, 0 removed, [1-9][0-9,]* unchanged$/);
    }

    const faulty = join(folder, 'faulty.yaml');
    await writeFile(
      faulty,
      'id: faulty\ntitle: F\nactors:\n  - { id: x, name: X, kind: STATE, partOf: nobody }\n',
    );
    const rejected = await run('seed', faulty);
    expect(rejected.exitCode).toBe(3);
    expect(rejected.talk).toContain(`${faulty}:4:`);
    expect(rejected.talk).toContain('ID_UNKNOWN');
    expect(rejected.out).toBe('');
    expect((await run('validate', '--against', faulty)).exitCode).toBe(3);

    const planned = await run('seed', '--dry-run', '--json');
    expect(
      planned.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject(
      ['states', 'eu-marketplaces-2024', 'venezuela-russia-2025'].map((dossier) => ({
        kind: 'load',
        dossier,
        created: 0,
        load: null,
      })),
    );

    await expectCleanEnd(server, url);
    expect(await talk).toContain('Using the local Neo4j');
  });

  it('starts a killed Neo4j again, answers 503 meanwhile, and then answers as before', async () => {
    const server = onrecord('start');
    const talk = text(server.stderr as NodeJS.ReadableStream);
    const url = await startedUrl(server);
    const query = '{ requests { totalCount } }';
    const before = await ask(url, query);
    const pid = await javaPid();
    process.kill(pid, 'SIGKILL');
    await untilGone(pid);
    // The first answer after it is gone says so; a new Neo4j takes seconds to start.
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const meanwhile: Response[] = [];
    for (let answered = await send(url, query); ; answered = await send(url, query)) {
      if (answered.status === 200 && meanwhile.length > 0) {
        expect(await answered.json()).toEqual(before);
        break;
      }
      if (answered.status === 200) expect(await answered.json()).toEqual(before);
      else meanwhile.push(answered);
    }
    for (const answered of meanwhile) {
      expect([answered.status, answered.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await answered.json()).toMatchObject({
        errors: [{ extensions: { code: 'STORE_UNREACHABLE' } }],
      });
    }
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
    expect(await talk).toContain('The local Neo4j has ended and is started again');
  });

  it('ends without failure, and its Neo4j with it, when its terminal is closed', async () => {
    const server = onrecord('start');
    const url = await startedUrl(server);
    await joined?.close();
    joined = null;
    const pid = await javaPid();
    const answer = send(url, '{ requests { totalCount } }');
    // A terminal that is closed takes no more output, and then sends SIGHUP.
    server.stdout?.destroy();
    server.stderr?.destroy();
    const ended = once(server, 'exit');
    server.kill('SIGHUP');
    expect((await answer).status).toBe(200);
    expect(await ended).toEqual([0, null]);
    await untilGone(pid);
  });
});

/** Ends a server while it has more to do than it can, with a signal that comes twice; checks that it cuts no answer and is in time. */
async function expectCleanEnd(server: ChildProcess, url: string): Promise<void> {
  const timelines = Array.from(
    { length: 5 },
    (_, index) => `t${index}: timeline(of: { statements: {} }, clock: REPORTED) { undated { count } }`,
  );
  const answers = Array.from({ length: 60 }, (_, index) =>
    send(url, `query Q${index} { ${timelines.join(' ')} }`).then(async (response) => {
      await response.json();
      return response.status;
    }),
  );
  await Promise.race(answers);
  const ended = once(server, 'exit');
  const startedAt = performance.now();
  server.kill('SIGTERM');
  server.kill('SIGTERM');
  for (const status of await Promise.all(answers)) expect([200, 503]).toContain(status);
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
}

/** Waits until there is no process with the id. */
async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await pause(20);
  }
}

/** Returns the id of the Java process of the local Neo4j. */
async function javaPid(): Promise<number> {
  const run = JSON.parse(await readFile(join(folder, 'data', 'run.json'), 'utf8')) as {
    readonly javaPid: number; // written by the supervisor
  };
  return run.javaPid;
}
