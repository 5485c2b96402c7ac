import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { KnownError } from '../../src/errors.js';
import { readSettings } from '../../src/settings.js';
import type { Store } from '../../src/store/store.js';
import { countOf } from '../support/cases.js';
import { heapInUse } from '../support/heap-in-use.js';
import { model } from '../support/model.js';

jest.setTimeout(3_600_000);

/** Half of them have up to 900 kB. */
const requests = countOf({ test: 320, deep: 100_000 });
const atOnce = 8;
/** Promised are 100 MB; those of an ordinary run have 72 MB in total, of which the caches keep 32 MB. */
const mostGrowthBytes = countOf({ test: 70_000_000, deep: 100_000_000 });
const longestBytes = 900_000;

const unreachable = () => Promise.reject(new KnownError('STORE_UNREACHABLE', 'There is no Neo4j.'));
/** A Neo4j that fails at once: the memory of the server is measured, not what it reads. */
const store: Store = {
  read: unreachable,
  snapshot: unreachable,
  plan: unreachable,
  write: unreachable,
  command: unreachable,
  check: unreachable,
  close: () => Promise.resolve(),
};

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    settings: readSettings({ environment: { ONRECORD_PORT: '0', ONRECORD_CLIENT_RATE: '0' } }),
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
});
afterAll(() => server.stop());

interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Returns a request that no other one equals: with a comment, with a plan of its own, with variables, or with headers. */
function requestNumber(index: number): Sent {
  const length = (index * 7_919) % longestBytes;
  switch (index % 4) {
    case 0:
      return { query: `{ a${index}: actors(where: { name: { eq: "n${index}" } }) { totalCount } }` };
    case 1:
      return {
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: [`${index}`], further: 'x'.repeat(10_000) },
        headers: {
          [`x-${index}`]: 'x'.repeat(1_000),
          'x-request-id': `${index}`,
          'x-onrecord-bookmark': `FB:${index}`,
        },
      };
    default:
      return { query: `{ a${index}: __typename } #${'x'.repeat(length)}` };
  }
}

async function send({ query, variables, headers = {} }: Sent): Promise<number> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  await response.arrayBuffer();
  return response.status;
}

async function sendAll(from: number, to: number): Promise<void> {
  let next = from;
  const sender = async () => {
    while (next < to) {
      const index = next;
      next += 1;
      expect(await send(requestNumber(index))).toBe(index % 4 < 2 ? 503 : 200);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
}

describe('the memory of a server', () => {
  it('grows by at most 100 MB, whatever clients send', async () => {
    await sendAll(0, 20);
    const before = await heapInUse();
    await sendAll(20, requests);
    expect((await heapInUse()) - before).toBeLessThan(mostGrowthBytes);
  });
});
