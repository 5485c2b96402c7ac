import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { invariant } from '../../src/lib/invariant.js';
import { readRunFile } from '../../src/local-neo4j/run-file.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { connectStore } from '../../src/store/neo4j-store.js';
import { applyConstraints } from '../../src/store/store.js';
import type { OpenStore, Store } from '../../src/store/store.js';
import { isDeep, testSeed } from '../support/cases.js';
import { joinGraph } from '../support/join-graph.js';
import { chance } from '../support/generated/chance.js';
import { heapInUse } from '../support/heap-in-use.js';
import { model } from '../support/model.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import type { LineFault, TcpProxy } from '../support/tcp-proxy.js';

jest.setTimeout(3_600_000);

const soakMs = 30 * 60_000;
const faultEveryMs = 20_000;
const faultLastsMs = 6_000;
const readers = 6;
const writers = 2;
/** The records that each write changes together. */
const actors = 20;
const promisedBytes = 100_000_000;

let folder: string;
let local: OpenStore;
let proxy: TcpProxy;
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  if (!isDeep) return;
  folder = await mkdtemp(join(tmpdir(), 'onrecord-soak-'));
  local = await joinGraph(join(folder, 'data'));
  await applyConstraints(local.store, indexPlan(model));
  proxy = await startTcpProxy(local.server.uri);
  const limits = { readTimeoutMs: 10_000, writeTimeoutMs: 60_000, poolSize: 20 };
  store = connectStore({ ...local.server, uri: proxy.uri, ...limits });
  server = await startServer({
    settings: readSettings({ environment: { ONRECORD_PORT: '0', ONRECORD_CLIENT_RATE: '0' } }),
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
});
afterAll(async () => {
  if (!isDeep) return;
  await server.stop();
  await store.close();
  await proxy.close();
  await local.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

interface Answered {
  readonly status: number;
  readonly code: string | undefined;
  readonly data?: unknown;
  readonly extensions?: { readonly consistency?: string };
}

async function send(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${String(server.runToken)}` },
    body: JSON.stringify({ query, variables }),
  });
  const { errors, ...answer } = (await response.json()) as Omit<Answered, 'status' | 'code'> & {
    readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  };
  return { ...answer, status: response.status, code: errors?.[0]?.extensions.code };
}

/** The codes of a database that is away, slow or busy. */
const passing: ReadonlyArray<string> = [
  'STORE_UNREACHABLE',
  'STORE_TIMEOUT',
  'SERVER_BUSY',
  'LIMIT_EXCEEDED',
];

/** What one writer has written; its dossier has the version in the name of each actor. */
interface Written {
  readonly dossier: string;
  /** The last version that the server has confirmed, and the last one that was sent. */
  confirmed: number;
  sent: number;
}

interface Tally {
  answers: number;
  failures: Record<string, number>;
  slowestRecoveryMs: number;
}

function dossierText({ dossier }: Written, version: number): string {
  const lines = Array.from(
    { length: actors },
    (_, index) => `  - { id: ${dossier}-a${index}, name: ${dossier} ${version}, kind: PERSON }`,
  );
  const shared = '  - { id: shared, name: Both have it, kind: PERSON }';
  return `id: ${dossier}\ntitle: T\nactors:\n${[shared, ...lines].join('\n')}\n`;
}

const mutation = 'mutation ($text: String!) { importDossier(text: $text) { userErrors { message } } }';

/** Writes the next version, again and again until it is confirmed. */
async function writeNext(written: Written, tally: Tally): Promise<void> {
  written.sent += 1;
  for (;;) {
    const answer = await send(mutation, { text: dossierText(written, written.sent) });
    if (count(answer, tally)) {
      expect(answer.data).toEqual({ importDossier: { userErrors: [] } });
      break;
    }
    await pause(100);
  }
  written.confirmed = written.sent;
}

const query = `query ($name: String!) {
  actors(where: { name: { startsWith: $name } }, first: 50) { totalCount edges { node { name } } }
}`;

/** Reads all actors of a dossier: they have one version, and one that was there meanwhile. */
async function readOne(written: Written, tally: Tally): Promise<void> {
  const earliest = written.confirmed;
  const answer = await send(query, { name: `${written.dossier} ` });
  const latest = written.sent;
  if (!count(answer, tally)) {
    await pause(50);
    return;
  }
  if (answer.extensions?.consistency === 'NOT_GUARANTEED') return;
  const { totalCount, edges } = (
    answer.data as {
      readonly actors: {
        readonly totalCount: number;
        readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }>;
      };
    }
  ).actors;
  expect([totalCount, edges.length]).toEqual([actors, actors]);
  const versions = [...new Set(edges.map(({ node }) => Number(node.name.split(' ')[1])))];
  expect(versions).toHaveLength(1);
  expect(versions[0]).toBeGreaterThanOrEqual(earliest);
  expect(versions[0]).toBeLessThanOrEqual(latest);
}

/** Counts an answer; returns whether it has data. Any failure must be one that passes. */
function count({ status, code }: Answered, tally: Tally): boolean {
  if (code === undefined) {
    tally.answers += 1;
    return true;
  }
  expect([status, passing.includes(code) ? 'passes' : code]).toEqual([expect.any(Number), 'passes']);
  tally.failures[code] = (tally.failures[code] ?? 0) + 1;
  return false;
}

const lineFaults: ReadonlyArray<LineFault> = [
  { kind: 'reset' },
  { kind: 'black hole' },
  { kind: 'slow', bytesPerMs: 20 },
  { kind: 'latency', ms: 300 },
];

/** Breaks the line, or kills Neo4j each fifth time; waits until the server answers again. */
async function makeFault(turn: number, tally: Tally, random: ReturnType<typeof chance>): Promise<void> {
  const isKill = turn % 5 === 4;
  if (isKill) await killNeo4j();
  else {
    proxy.set(lineFaults[turn % 5] ?? null);
    await pause(faultLastsMs);
    if (random.below(2) === 0) proxy.set({ kind: 'cut', afterBytes: random.below(20_000) });
    else proxy.set(null);
  }
  const startedAt = performance.now();
  while ((await send('{ actors { totalCount } }')).code !== undefined) await pause(100);
  const recoveryMs = performance.now() - startedAt;
  if (!isKill) tally.slowestRecoveryMs = Math.max(tally.slowestRecoveryMs, recoveryMs);
}

async function killNeo4j(): Promise<void> {
  const run = await readRunFile(join(folder, 'data'));
  invariant(typeof run === 'object' && run.javaPid !== undefined, 'Neo4j runs');
  process.kill(run.javaPid, 'SIGKILL');
}

/** The number of loads and records of a dossier, and their versions, as the graph has them. */
async function stored({ dossier }: Written): Promise<unknown> {
  const { rows } = await local.store.read({
    text: `MATCH (l:Load {dossier: $dossier}) WITH count(l) AS loads MATCH (a:Actor) WHERE a.name STARTS WITH $name
           RETURN loads, count(a), collect(DISTINCT a.name)`,
    parameters: { dossier, name: `${dossier} ` },
  });
  return rows[0];
}

(isDeep ? describe : describe.skip)('a server with faults every 20 seconds', () => {
  it('gives no wrong answer, loses and doubles no write, and does not grow', async () => {
    const tally: Tally = { answers: 0, failures: {}, slowestRecoveryMs: 0 };
    const all = Array.from({ length: writers }, (_, index): Written => ({
      dossier: `soak${index}`,
      confirmed: 0,
      sent: 0,
    }));
    for (const written of all) await writeNext(written, tally);
    const before = await heapInUse();
    const endsAt = performance.now() + soakMs;
    const whileTime = async (work: () => Promise<void>) => {
      while (performance.now() < endsAt) await work();
    };
    let turn = 0;
    const random = chance(testSeed());
    await Promise.all([
      ...all.map((written) => whileTime(() => writeNext(written, tally))),
      ...Array.from({ length: readers }, (_, index) => {
        const written = all[index % writers];
        invariant(written, 'each reader has a dossier');
        return whileTime(() => readOne(written, tally));
      }),
      whileTime(async () => {
        await pause(faultEveryMs - faultLastsMs);
        await makeFault(turn, tally, random);
        turn += 1;
      }),
    ]);
    proxy.set(null);
    for (const written of all)
      expect(await stored(written)).toEqual([
        written.confirmed,
        actors,
        [`${written.dossier} ${written.confirmed}`],
      ]);
    const { rows } = await local.store.read({ text: 'MATCH (a:Actor) RETURN count(a)', parameters: {} });
    expect(rows).toEqual([[writers * actors + 1]]); // one is of both dossiers
    const grownBytes = (await heapInUse()) - before;
    const writes = all.reduce((sum, { confirmed }) => sum + confirmed, 0);
    process.stdout.write(`${JSON.stringify({ ...tally, writes, faults: turn, grownBytes })}\n`);
    expect(grownBytes).toBeLessThan(promisedBytes);
    expect(turn).toBeGreaterThan(soakMs / faultEveryMs / 4);
  });
});
