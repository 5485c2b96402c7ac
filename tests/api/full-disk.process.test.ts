import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { invariant } from '../../src/lib/invariant.js';
import { isDeep } from '../support/cases.js';
import { startOnrecord } from '../support/onrecord-process.js';

jest.setTimeout(900_000);

const program = resolve(import.meta.dirname, '../../bin/onrecord.js');
/** The largest file that Neo4j can write, in kB: enough for its start, and not for the log of all transactions of the test. */
const largestKb = 6_000;
const actors = 100;
const mostVersions = 300;

let folder: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-disk-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly token: string;
}

/** Starts a server, with or without a limit on the size of files. */
async function start(limit: 'limited' | 'unlimited'): Promise<Server> {
  const data = join(folder, 'data');
  const child = limit === 'limited' ? startLimited(data) : startOnrecord(data, 'start');
  started.push(child);
  child.stderr?.resume();
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const [, url, token] = /(http:\S+)\/write#token=(\S+)$/.exec(line) ?? [];
    if (url !== undefined && token !== undefined) return { child, url, token };
  }
  throw new Error('The server ended before it listened.');
}

function startLimited(data: string): ChildProcess {
  const command = `trap '' XFSZ; ulimit -f ${largestKb}; exec "${process.execPath}" "${program}" start`;
  return spawn('bash', ['-c', command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NEO4J_URI: '',
      ONRECORD_DATA: data,
      ONRECORD_HEAP_MB: '512',
      ONRECORD_PORT: '0',
      ONRECORD_CLIENT_RATE: '0',
    },
  });
}

interface Answered {
  readonly status: number;
  readonly code: string | undefined;
  readonly data?: unknown;
}

async function send(
  { url, token }: Server,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

function importVersion(server: Server, version: number): Promise<Answered> {
  const lines = Array.from(
    { length: actors },
    (_, index) => `  - { id: disk-a${index}, name: disk ${version} ${'x'.repeat(500)}, kind: PERSON }`,
  );
  const text = `id: disk\ntitle: T\nactors:\n${lines.join('\n')}\n`;
  return send(server, 'mutation ($text: String!) { importDossier(text: $text) { userErrors { message } } }', {
    text,
  });
}

/** Returns the version of each actor. */
async function storedVersions(server: Server): Promise<ReadonlyArray<number>> {
  const query =
    '{ actors(where: { name: { startsWith: "disk " } }, first: 100) { edges { node { name } } } }';
  const { data, code } = await send(server, query);
  invariant(code === undefined, `the graph can be read: ${String(code)}`);
  const { edges } = (
    data as {
      readonly actors: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> };
    }
  ).actors;
  return edges.map(({ node }) => Number(node.name.split(' ')[1]));
}

(isDeep ? describe : describe.skip)('a full disk under Neo4j', () => {
  it('is reported with a code, and all that was acknowledged is there afterwards', async () => {
    const limited = await start('limited');
    let acknowledged = 0;
    let failure: Answered | undefined;
    while (failure === undefined && acknowledged < mostVersions) {
      const answer = await importVersion(limited, acknowledged + 1);
      if (answer.code === undefined) acknowledged += 1;
      else failure = answer;
    }
    expect(['STORE_FAILED', 'STORE_UNREACHABLE', 'STORE_TIMEOUT']).toContain(failure?.code);
    expect((await fetch(`${limited.url}/livez`)).status).toBe(200);
    limited.child.kill('SIGTERM');
    expect(await once(limited.child, 'exit')).toEqual([0, null]);
    const again = await start('unlimited');
    const versions = await storedVersions(again);
    expect(versions).toHaveLength(actors);
    // A write whose failure was reported may have been stored, as a whole.
    expect(new Set(versions).size).toBe(1);
    expect([acknowledged, acknowledged + 1]).toContain(versions[0]);
    expect((await importVersion(again, acknowledged + 2)).code).toBeUndefined();
    again.child.kill('SIGTERM');
    expect(await once(again.child, 'exit')).toEqual([0, null]);
  });
});
