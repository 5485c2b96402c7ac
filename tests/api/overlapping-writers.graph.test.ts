import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { connectStore } from '../../src/store/neo4j-store.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { countOf, testSeed } from '../support/cases.js';
import { chance } from '../support/generated/chance.js';
import { model } from '../support/model.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import type { LineFault, TcpProxy } from '../support/tcp-proxy.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';

jest.setTimeout(3_600_000);

/** A server runs one mutation at a time, so that writes at the same time need several servers. */
const serverCount = 4;
const writerCount = 8;
const versions = countOf({ test: 2, deep: 100 });
/** Records that each dossier has alone, and records that all dossiers have. */
const ownActors = 5;
const sharedActors = 5;

let direct: Store;
let proxy: TcpProxy;
let stores: ReadonlyArray<Store>;
let servers: ReadonlyArray<RunningServer>;

beforeAll(async () => {
  direct = await openTestStore();
  await wipe(direct);
  await applyConstraints(direct, indexPlan(model));
  proxy = await startTcpProxy(testRun().uri);
  const limits = { readTimeoutMs: 10_000, writeTimeoutMs: 60_000, poolSize: 10 };
  stores = Array.from({ length: serverCount }, () =>
    connectStore({ ...testRun(), uri: proxy.uri, database: 'neo4j', ...limits }),
  );
  servers = await Promise.all(stores.map(serverOf));
});
afterAll(async () => {
  proxy.set(null);
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all([...stores, direct].map((store) => store.close()));
  await proxy.close();
});

function serverOf(store: Store): Promise<RunningServer> {
  return startServer({
    settings: readSettings({ environment: { ONRECORD_PORT: '0', ONRECORD_CLIENT_RATE: '0' } }),
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
}

/** What all writers have experienced so far. */
interface Tally {
  confirmed: number;
  failed: number;
  finished: number;
}

/** The failures of a database that is away or busy. */
const passing: ReadonlySet<unknown> = new Set(['STORE_UNREACHABLE', 'STORE_TIMEOUT', 'SERVER_BUSY']);

function dossierText(dossier: string, version: number): string {
  const shared = Array.from(
    { length: sharedActors },
    (_, index) =>
      `  - { id: shared${index}, name: Shared ${index}, kind: ORGANIZATION${index > 0 ? ', partOf: shared0' : ''} }`,
  );
  const own = Array.from(
    { length: ownActors },
    (_, index) =>
      `  - { id: ${dossier}-a${index}, name: ${dossier} ${version}, kind: PERSON, partOf: shared${index % sharedActors} }`,
  );
  return `id: ${dossier}\ntitle: T\nactors:\n${[...shared, ...own].join('\n')}\n`;
}

/** Writes all versions of a dossier, each again and again until it is confirmed. */
async function writeAll(dossier: string, server: RunningServer, tally: Tally): Promise<void> {
  for (let version = 1; version <= versions;) {
    const code = await write(server, dossierText(dossier, version));
    if (code === null) {
      tally.confirmed += 1;
      version += 1;
    } else {
      expect([code, passing.has(code)]).toEqual([code, true]);
      tally.failed += 1;
      await pause(50);
    }
  }
  tally.finished += 1;
}

/** Sends an import. Returns null if it is confirmed, else the code of the failure. */
async function write({ url, runToken }: RunningServer, text: string): Promise<unknown> {
  const query = 'mutation ($text: String!) { importDossier(text: $text) { userErrors { message } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${String(runToken)}` },
    body: JSON.stringify({ query, variables: { text } }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  };
  if (errors) return errors[0]?.extensions.code;
  expect(data).toEqual({ importDossier: { userErrors: [] } });
  return null;
}

/** Breaks the line until writers have noticed, and repairs it until some of them have written, in turn. */
async function makeFaults(tally: Tally): Promise<number> {
  const random = chance(testSeed());
  const isOver = (): boolean => tally.finished === writerCount;
  for (let turn = 0; ; turn += 1) {
    const fault = faultOf(turn, random.below(20_000));
    const [failed, confirmed] = [tally.failed, tally.confirmed];
    proxy.set(fault);
    // A line that is cut after some bytes is repaired by then; the write it was cut for may have been repeated with success.
    await until(
      () => isOver() || tally.failed > failed || (fault.kind === 'cut' && tally.confirmed > confirmed),
    );
    proxy.set(null);
    const reached = tally.confirmed;
    await until(() => isOver() || tally.confirmed > reached);
    if (isOver()) return turn + 1;
  }
}

function faultOf(turn: number, afterBytes: number): LineFault {
  if (turn % 4 === 0) return { kind: 'black hole' };
  return turn % 4 === 1 ? { kind: 'reset' } : { kind: 'cut', afterBytes };
}

async function until(isMet: () => boolean): Promise<void> {
  while (!isMet()) await pause(5);
}

async function rowsOf(text: string): Promise<unknown> {
  return (await direct.read({ text, parameters: {} })).rows;
}

describe('eight writers of dossiers that share records, at four servers', () => {
  it('lose and double nothing while the line to Neo4j breaks again and again', async () => {
    const tally: Tally = { confirmed: 0, failed: 0, finished: 0 };
    const dossiers = Array.from({ length: writerCount }, (_, index) => `w${index}`);
    const [faults] = await Promise.all([
      makeFaults(tally),
      ...dossiers.map((dossier, index) => {
        const server = servers[index % serverCount];
        if (!server) throw new Error('Each writer has a server.');
        return writeAll(dossier, server, tally);
      }),
    ]);
    expect(faults).toBeGreaterThanOrEqual(3);
    expect(tally.failed).toBeGreaterThan(0);

    const own = await rowsOf(`MATCH (a:Actor) WHERE NOT a.id STARTS WITH 'shared'
      RETURN a.name, count(a) ORDER BY a.name`);
    expect(own).toEqual(dossiers.map((dossier) => [`${dossier} ${versions}`, ownActors]));
    const loads = await rowsOf('MATCH (l:Load) RETURN l.dossier, count(l) ORDER BY l.dossier');
    expect(loads).toEqual(dossiers.map((dossier) => [dossier, versions]));
    const shared = await rowsOf(`MATCH (a:Actor) WHERE a.id STARTS WITH 'shared'
      RETURN a.id, a.name, COUNT { (a)-[:PART_OF]->() }, COUNT { (a)<-[:PART_OF]-() } ORDER BY a.id`);
    const ownOfEach = (writerCount * ownActors) / sharedActors;
    expect(shared).toEqual(
      Array.from({ length: sharedActors }, (_, index) => [
        `shared${index}`,
        `Shared ${index}`,
        index === 0 ? 0 : 1,
        index === 0 ? ownOfEach + sharedActors - 1 : ownOfEach,
      ]),
    );
    const declared =
      await rowsOf(`MATCH (d:Declaration) RETURN d.dossier, count(d), count(DISTINCT d.entityId)
      ORDER BY d.dossier`);
    expect(declared).toEqual(
      dossiers.map((dossier) => [dossier, ownActors + sharedActors, ownActors + sharedActors]),
    );
  });
});
