import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startOnrecord, startedUrl } from '../support/onrecord-process.js';

let folder: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-start-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
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

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** The included dossiers, in the order of their ids. */
const included = ['eu-marketplaces-2024', 'states', 'venezuela-russia-2025'];

describe('onrecord start', () => {
  it('fills an empty graph, answers, reports a port in use, allows concurrent seeding, and ends without failure', async () => {
    const server = onrecord('start');
    const talk = text(server.stderr as NodeJS.ReadableStream);
    const url = await startedUrl(server);
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

    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
    expect(await talk).toContain('Using the local Neo4j');
  });

  it('ends with the last lines of the log when Neo4j ends, and starts again', async () => {
    const server = onrecord('start');
    const talk = text(server.stderr as NodeJS.ReadableStream);
    await startedUrl(server);
    const { javaPid } = JSON.parse(await readFile(join(folder, 'data', 'run.json'), 'utf8')) as {
      readonly javaPid: number; // written by the supervisor
    };
    process.kill(javaPid, 'SIGKILL');
    expect(await once(server, 'exit')).toEqual([5, null]);
    expect(await talk).toContain('LOCAL_NEO4J_FAILED');
    expect(await talk).toContain('Started.');

    const again = onrecord('start');
    expect(await ask(await startedUrl(again), '{ requests { totalCount } }')).toMatchObject({
      data: { requests: { totalCount: expect.any(Number) } },
    });
    again.kill('SIGTERM');
    expect(await once(again, 'exit')).toEqual([0, null]);
  });
});
