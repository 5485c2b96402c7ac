import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { generatedGraph } from '../support/generated/generated-graph.js';
import { writeGenerated } from '../support/generated/write-generated.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

jest.setTimeout(300_000);

/** The most root fields of an operation. */
const mostRoots = 20;

let store: Store;

beforeAll(async () => {
  store = await openTestStore({ readTimeoutMs: 60_000, writeTimeoutMs: 200_000 });
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await writeGenerated(store, model, generatedGraph({ model, statements: 2_000 }));
});
afterAll(() => store.close());

async function withServer<T>(
  environment: Readonly<Record<string, string>>,
  work: (server: RunningServer) => Promise<T>,
): Promise<T> {
  const server = await startServer({
    settings: readSettings({ environment: { ONRECORD_PORT: '0', ...environment } }),
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
  try {
    await untilCounted(server);
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** Waits until the server has read the counts of the graph: large operations are recognized by them. */
async function untilCounted(server: RunningServer): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const cost = await costOf(server, large(2));
    if (cost === null || cost.visits > 100_000) return;
  }
  throw new Error('The server does not read the counts of the graph.');
}

/** Returns the estimated cost of an operation; null if the server does not answer it. */
async function costOf(
  server: RunningServer,
  query: string,
): Promise<{ readonly visits: number; readonly visitLimit: number } | null> {
  const explained = await ask(server, query, { 'x-onrecord-explain': 'true' });
  if (explained.status !== 200) return null;
  const { extensions } = (await explained.json()) as {
    readonly extensions: {
      readonly explain: { readonly cost: { readonly visits: number; readonly visitLimit: number } };
    };
  };
  return extensions.explain.cost;
}

/** Returns the dearest operation of its kind that the server admits. */
async function dearest(server: RunningServer): Promise<string> {
  const cost = await costOf(server, large(2));
  if (!cost) throw new Error('The server answers an operation.');
  const times = Math.min(mostRoots, Math.floor((2 * cost.visitLimit) / cost.visits));
  expect((times / 2) * cost.visits).toBeGreaterThan(cost.visitLimit / 2);
  return large(times);
}

function ask(
  { url }: RunningServer,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

/** Returns an operation that reads most of the graph so many times. */
function large(times: number): string {
  const timelines = Array.from(
    { length: times },
    (_, index) => `t${index}: timeline(of: { statements: {} }, clock: SAID, unit: DAY) { undated { count } }`,
  );
  return `{ ${timelines.join(' ')} }`;
}

async function codeOf(response: Response): Promise<unknown> {
  const { errors } = (await response.json()) as {
    readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  };
  return errors?.[0]?.extensions.code ?? null;
}

describe('a server under load', () => {
  it('answers a read by id while 50 clients send the dearest operations that are admitted', async () => {
    await withServer({ ONRECORD_CLIENT_RATE: '0' }, async (server) => {
      const small = '{ node(id: "actor.0") { id } }';
      await ask(server, small);
      const query = await dearest(server);
      const loud = Array.from({ length: 50 }, () => ask(server, query));
      const times: number[] = [];
      for (let index = 0; index < 20; index += 1) {
        const startedAt = performance.now();
        expect(await (await ask(server, small)).json()).toEqual({ data: { node: { id: 'actor.0' } } });
        times.push(performance.now() - startedAt);
      }
      expect(times.sort((a, b) => a - b)[18]).toBeLessThan(1_000);
      for (const response of await Promise.all(loud)) {
        expect([200, 503]).toContain(response.status);
        const isBusy = response.status === 503;
        expect(response.headers.get('retry-after')).toBe(isBusy ? '5' : null);
        expect(await codeOf(response)).toBe(isBusy ? 'SERVER_BUSY' : null);
      }
    });
  });

  it('answers 503 with the time to try again if too many operations wait', async () => {
    const settings = {
      ONRECORD_CLIENT_RATE: '0',
      ONRECORD_QUEUE_LENGTH: '1',
      ONRECORD_LARGE_OPERATIONS: '1',
    };
    await withServer(settings, async (server) => {
      const responses = await Promise.all(Array.from({ length: 6 }, () => ask(server, large(2))));
      const codes = await Promise.all(responses.map(codeOf));
      expect(codes.filter((code) => code === 'SERVER_BUSY').length).toBeGreaterThanOrEqual(3);
      expect(codes).toContain(null);
      for (const { status, headers } of responses.filter((_, index) => codes[index] === 'SERVER_BUSY'))
        expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    });
  });

  it('runs one mutation at a time, and answers 503 with the number of waiting ones if too many wait', async () => {
    const settings = { ONRECORD_QUEUE_LENGTH: '3' };
    await withServer(settings, async (server) => {
      const mutation = (index: number) =>
        `mutation { importDossier(text: "id: queue${index}\\ntitle: Q\\nactors: [{id: a, name: A, kind: PERSON}]\\n") { created } }`;
      const responses = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          ask(server, mutation(index), { authorization: `Bearer ${String(server.runToken)}` }),
        ),
      );
      const bodies = await Promise.all(responses.map((response) => response.json()));
      const rejected = responses.filter(({ status }) => status === 503);
      expect(rejected.length).toBeGreaterThanOrEqual(1);
      for (const [index, { status, headers }] of responses.entries()) {
        expect([200, 503]).toContain(status);
        expect(headers.get('retry-after')).toBe(status === 503 ? '30' : null);
        expect(bodies[index]).toMatchObject(
          status === 200
            ? { data: { importDossier: { created: expect.any(Number) } } }
            : {
                errors: [
                  {
                    message: 'The server is busy: it runs at most 1 mutations at once, and 3 are waiting.',
                    extensions: { code: 'SERVER_BUSY' },
                  },
                ],
              },
        );
      }
    });
  });

  it('answers 429 with the time to try again if the operations of an address cost too much', async () => {
    await withServer({ ONRECORD_CLIENT_RATE: '1000' }, async (server) => {
      const response = await ask(server, '{ node(id: "actor.0") { id } }');
      expect([response.status, await codeOf(response)]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(1);
      expect((await ask(server, '{ __typename }')).status).toBe(200);
    });
  });
});
