import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { expectNoInternals } from '../support/expect-no-internals.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

let store: Store;
let server: RunningServer;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  server = await startServer({
    settings: readSettings({ environment: { ONRECORD_PORT: '0' } }),
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

/** Sends text on a connection of its own, and returns the status and the body of the last answer. */
async function sendText(request: string): Promise<{ readonly status: number; readonly code: string }> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => undefined); // the server may end the connection before it has read everything
  socket.write(request);
  const answer = await text(socket);
  expectNoInternals(answer);
  const start = answer.lastIndexOf('HTTP/1.1 ');
  const [head = '', body = ''] = answer.slice(start).split('\r\n\r\n');
  expect(head).toMatch(/content-type: application\/json/i);
  const { errors } = JSON.parse(body) as {
    readonly errors: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  };
  return { status: Number(head.slice(9, 12)), code: errors[0]?.extensions.code ?? '' };
}

const host = 'Host: localhost';
const close = 'Connection: close';

function headers(count: number, value = 'x'): string {
  return Array.from({ length: count }, (_, index) => `x-${index}: ${value}`).join('\r\n');
}

describe('an unusual HTTP request', () => {
  it.each([
    ['no host', `GET /livez HTTP/1.1\r\n${close}`, 400, 'REQUEST_INVALID'],
    ['two hosts', `GET /livez HTTP/1.1\r\n${host}\r\nHost: other\r\n${close}`, 400, 'REQUEST_INVALID'],
    [
      'more than 100 headers',
      `GET /livez HTTP/1.1\r\n${host}\r\n${close}\r\n${headers(99)}`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['2,000 headers', `GET /livez HTTP/1.1\r\n${host}\r\n${headers(2_000)}`, 431, 'HEADERS_TOO_LARGE'],
    [
      '2 MB of headers',
      `GET /livez HTTP/1.1\r\n${host}\r\n${headers(2_000, 'x'.repeat(1_000))}`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'an unknown expectation',
      `POST /graphql HTTP/1.1\r\n${host}\r\n${close}\r\nExpect: tea`,
      417,
      'EXPECTATION_FAILED',
    ],
    ['a tunnel', `CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443`, 400, 'REQUEST_INVALID'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM', 400, 'REQUEST_INVALID'],
    ['a method that does not exist', `BREW /graphql HTTP/1.1\r\n${host}`, 400, 'REQUEST_INVALID'],
    [
      'a header with a line break',
      `GET /livez HTTP/1.1\r\n${host}\r\nx: a\r\n b\r\n: c`,
      400,
      'REQUEST_INVALID',
    ],
    [
      'two lengths',
      `POST /graphql HTTP/1.1\r\n${host}\r\nContent-Length: 2\r\nContent-Length: 3`,
      400,
      'REQUEST_INVALID',
    ],
    [
      'a length and chunks',
      `POST /graphql HTTP/1.1\r\n${host}\r\nContent-Length: 2\r\nTransfer-Encoding: chunked`,
      400,
      'REQUEST_INVALID',
    ],
    [
      'a broken chunk',
      `POST /graphql HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz`,
      400,
      'REQUEST_INVALID',
    ],
  ])('is rejected as JSON with a code: %s', async (_, request, status, code) => {
    expect(await sendText(`${request}\r\n\r\n`)).toEqual({ status, code });
  });

  it('is answered if it asks whether to continue', async () => {
    const request = `POST /nothing HTTP/1.1\r\n${host}\r\n${close}\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`;
    expect(await sendText(request)).toEqual({ status: 404, code: 'PATH_NOT_FOUND' });
  });
});

describe('GraphQL over HTTP', () => {
  it('passes the audits of graphql-http', async () => {
    const audits = serverAudits({ url: `${server.url}/graphql` });
    const failures: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failures.push(`${result.status} ${result.id} ${result.name}`);
    }
    expect(audits.length).toBeGreaterThanOrEqual(61);
    expect(failures.filter((failure) => !failure.startsWith('notice'))).toEqual([]);
    expect(failures.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['application/json', 200],
    ['application/graphql-response+json, application/json', 400],
    ['*/*', 400],
  ])('answers an invalid operation to a client that accepts %s with %i', async (accept, status) => {
    for (const query of ['{', '{ nobody }']) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBe(status);
    }
  });
});
