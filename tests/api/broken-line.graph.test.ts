import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { connectStore } from '../../src/store/neo4j-store.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { countOf, testSeed } from '../support/cases.js';
import { model } from '../support/model.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import type { LineFault, TcpProxy } from '../support/tcp-proxy.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';

/** Promised for a silent line: the time until the failure is reported, and until answers return. */
const promisedMs = 5_000;

let direct: Store;
let proxy: TcpProxy;
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  direct = await openTestStore();
  await wipe(direct);
  await applyConstraints(direct, indexPlan(model));
  proxy = await startTcpProxy(testRun().uri);
  const settings = readSettings({ environment: { ONRECORD_PORT: '0' } });
  const limits = { readTimeoutMs: 10_000, writeTimeoutMs: 60_000, poolSize: 20 };
  store = connectStore({ ...testRun(), uri: proxy.uri, database: 'neo4j', ...limits });
  server = await startServer({
    settings,
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
  await importVersion(0);
});
afterEach(() => {
  proxy.set(null);
});
afterAll(async () => {
  await server.stop();
  await Promise.all([store.close(), direct.close()]);
  await proxy.close();
});

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly code: string | undefined;
  readonly data: unknown;
  readonly ms: number;
}

async function send(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const startedAt = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${String(server.runToken)}` },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  const { data, errors } = JSON.parse(body) as {
    readonly data?: unknown;
    readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  };
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    code: errors?.[0]?.extensions.code,
    data,
    ms: performance.now() - startedAt,
  };
}

const names = Array.from({ length: 40 }, (_, index) => `a${String(index).padStart(2, '0')}`);
const read = '{ actors(orderBy: [{ name: ASC }], first: 50) { edges { node { name } } } }';

function readResult(version: number) {
  return { actors: { edges: names.map((name) => ({ node: { name: `${name} ${version}` } })) } };
}

function importVersion(version: number): Promise<Answer> {
  const actors = names.map((name) => `  - { id: ${name}, name: ${name} ${version}, kind: PERSON }`);
  const text = `id: cut\ntitle: Cut\nactors:\n${actors.join('\n')}\n`;
  return send('mutation ($text: String!) { importDossier(text: $text) { userErrors { message } } }', {
    text,
  });
}

/** The number of loads, and the version of each actor. */
async function stored(): Promise<unknown> {
  const { rows } = await direct.read({
    text: `MATCH (l:Load) WITH count(l) AS loads MATCH (a:Actor) RETURN loads, count(a), collect(DISTINCT split(a.name, ' ')[1])`,
    parameters: {},
  });
  return rows[0];
}

const unreachable = { status: 503, retryAfter: '5', code: 'STORE_UNREACHABLE', data: undefined };

describe('a silent line to Neo4j', () => {
  it.each<LineFault>([{ kind: 'black hole' }, { kind: 'latency', ms: 60_000 }])(
    'is reported within five seconds, for reads and writes, and recovered from within five: %j',
    async (fault) => {
      expect((await send(read)).data).toEqual(readResult(0));
      proxy.set(fault);
      const failed = await Promise.all([send(read), send(read), importVersion(0)]);
      for (const answer of failed) {
        expect(answer).toMatchObject(unreachable);
        expect(answer.ms).toBeLessThan(promisedMs);
      }
      expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
      proxy.set(null);
      const opened = performance.now();
      let again = await send(read);
      while (again.status !== 200) again = await send(read);
      expect(performance.now() - opened).toBeLessThan(promisedMs);
      expect(again.data).toEqual(readResult(0));
      expect((await importVersion(0)).status).toBe(200);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    },
  );
});

describe('a bad line to Neo4j', () => {
  it('gives right answers with a latency, and when it is slow', async () => {
    proxy.set({ kind: 'latency', ms: 150 });
    expect((await send(read)).data).toEqual(readResult(0));
    proxy.set({ kind: 'slow', bytesPerMs: 20 });
    expect((await send(read)).data).toEqual(readResult(0));
  });

  it('reports that connections are reset, and answers again at once', async () => {
    proxy.set({ kind: 'reset' });
    expect(await send(read)).toMatchObject(unreachable);
    proxy.set(null);
    expect((await send(read)).data).toEqual(readResult(0));
  });

  it('never gives a wrong or half answer, and loses or doubles no write, wherever it is cut', async () => {
    const random = draws(testSeed());
    const readBytes = await bytesOf(() => send(read));
    const writeBytes = await bytesOf(() => importVersion(1));
    let version = 1;
    for (let round = 0; round < countOf({ test: 5, deep: 200 }); round += 1) {
      proxy.set({ kind: 'cut', afterBytes: Math.floor(random() * readBytes) });
      const answer = await send(read);
      if (answer.status === 200) expect(answer.data).toEqual(readResult(version));
      else expect(answer).toMatchObject(unreachable);

      version += 1;
      proxy.set({ kind: 'cut', afterBytes: Math.floor(random() * writeBytes) });
      const written = await importVersion(version);
      if (written.status !== 200) {
        expect(written).toMatchObject(unreachable);
        proxy.set(null);
        expect((await importVersion(version)).status).toBe(200);
      }
      expect(await stored()).toEqual([version + 1, names.length, [String(version)]]);
    }
  });
});

/** Returns the bytes that Neo4j sends for something. */
async function bytesOf(work: () => Promise<unknown>): Promise<number> {
  const before = proxy.bytes();
  await work();
  return proxy.bytes() - before;
}

/** Numbers from 0 to 1 by a linear congruential generator. Source: Numerical Recipes. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
