import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer, ServerOptions } from '../../src/api/api.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { expectNoInternals } from '../support/expect-no-internals.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

let store: Store;
let server: RunningServer;

function options(environment: Readonly<Record<string, string>> = {}): ServerOptions {
  return {
    settings: readSettings({ environment: { ONRECORD_PORT: '0', ...environment } }),
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  };
}

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  server = await startServer(options());
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

const json = { 'content-type': 'application/json' };

function post(body: string, headers: Readonly<Record<string, string>> = json): Promise<Response> {
  return fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
}

async function codeOf(response: Response): Promise<unknown> {
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  const { errors } = (await response.json()) as {
    readonly errors: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  };
  return errors[0]?.extensions.code;
}

/** Sends a request with a Host header that `fetch` would not send. */
async function sendAs(
  host: string,
  path = '/graphql?query=%7B__typename%7D',
  url = server.url,
): Promise<{ readonly status: number; readonly body: string }> {
  const headers = { host, 'apollo-require-preflight': 'true' };
  const httpRequest = request(`${url}${path}`, { headers }).end();
  const [response] = (await once(httpRequest, 'response')) as [IncomingMessage]; // as Node emits it
  const body = await text(response);
  expectNoInternals(body, host);
  return { status: response.statusCode ?? 0, body };
}

describe('the host of a request', () => {
  it.each([
    '/graphql?query=%7B__typename%7D',
    '/livez',
    '/readyz',
    '/',
    '/explorer/main.js',
    '/graphiql',
    '/context.jsonld',
    '/dossier.schema.json',
    '/dossiers/d.yaml',
    '/nothing',
  ])('is the server, or the request is rejected at %s', async (path) => {
    const { status, body } = await sendAs('rebound.example:80', path);
    expect(status).toBe(421);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'HOST_REFUSED' } }] });
  });

  it('is any name of loopback, with any port', async () => {
    for (const host of ['localhost', 'LOCALHOST:4000', 'localhost.', '127.0.0.1:9', '[::1]:4000', '[0:0::1]'])
      expect((await sendAs(host)).status).toBe(200);
  });

  it.each([
    'localhost.rebound.example',
    '127.0.0.1.rebound.example',
    '192.168.1.9',
    'a@localhost',
    '[::2]',
    'x y',
  ])('is not "%s"', async (host) => {
    expect((await sendAs(host)).status).toBe(421);
  });

  it('is a name of ONRECORD_HOSTS, too; on all addresses any address, but no other name', async () => {
    const environment = {
      ONRECORD_HOST: '0.0.0.0',
      ONRECORD_HOSTS: 'graph.example.org, Other.example:8080',
      ONRECORD_PUBLIC_READS: 'on',
    };
    const open = await startServer(options(environment));
    try {
      const url = open.url.replace('0.0.0.0', '127.0.0.1');
      const statusOf = async (host: string) => (await sendAs(host, undefined, url)).status;
      for (const host of [
        'graph.example.org',
        'GRAPH.example.org:443',
        'other.example',
        '192.168.1.9:4000',
        '[fe80::1]',
      ])
        expect(await statusOf(host)).toBe(200);
      for (const host of ['rebound.example', 'www.graph.example.org']) expect(await statusOf(host)).toBe(421);
    } finally {
      await open.stop();
    }
  });
});

describe('deeply nested operations', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  it.each([
    [
      'variables of 4,600 levels',
      `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${nested(4_600)}}}`,
    ],
    [
      'variables of 200,000 levels',
      `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${nested(200_000)}}}`,
    ],
    [
      'variables that the operation does not have',
      `{"query":"{ __typename }","variables":{"x":${nested(4_600)}}}`,
    ],
    ['a list in the text', JSON.stringify({ query: `{ nodes(ids: ${nested(4_900)}) { id } }` })],
    ['selections', JSON.stringify({ query: '{ a '.repeat(3_000) })],
  ])('are rejected in %s', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('LIMIT_EXCEEDED');
  });

  it('are rejected in the address, at any position', async () => {
    const path = `/graphql?${'a&'.repeat(1_200)}query=${encodeURIComponent(`{ nodes(ids: ${'['.repeat(3_000)} }`)}`;
    const { status, body } = await sendAs('localhost', path);
    expect([status, body]).toEqual([400, expect.stringContaining('LIMIT_EXCEEDED')]);
  });

  it('are rejected with a separate message for a chain of fragments', async () => {
    const links = Array.from(
      { length: 1_000 },
      (_, index) => `fragment f${index} on Query { ...f${index + 1} }`,
    );
    const query = `{ ...f0 } ${links.join(' ')} fragment f1000 on Query { __typename }`;
    const response = await post(JSON.stringify({ query }));
    expect([200, 400]).toContain(response.status);
    expect(await response.text()).not.toMatch(/INTERNAL|call stack/);
  });
});

describe('/graphql', () => {
  it('answers a POST', async () => {
    const response = await post('{"query":"{ actors { totalCount } }"}');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { actors: { totalCount: 0 } } });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['one that the document does not have', '{ __typename }', 'Other', 400],
    ['none, of several', 'query A { __typename } query B { __typename }', null, 400],
    ['the second, of two', 'query A { a: __typename } query B { __typename }', 'B', 200],
  ])('answers the operation that is named: %s', async (_, query, operationName, status) => {
    const response = await post(JSON.stringify({ query, operationName }));
    expect(response.status).toBe(status);
    if (status === 200) expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    else expect(await codeOf(response)).toBe('OPERATION_INVALID');
  });

  it('answers a GET that no page of another site could send', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['a GET without a header of its own', { method: 'GET' }, '?query=%7B__typename%7D'],
    ['a POST of plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }, ''],
    [
      'a form',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query=%7B__typename%7D',
      },
      '',
    ],
  ])('rejects %s, as another site could send it', async (_name, init, search) => {
    const response = await fetch(`${server.url}/graphql${search}`, init);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('BAD_REQUEST');
  });

  it.each([
    ['malformed JSON', '{', json, 400, 'BODY_INVALID'],
    ['null', 'null', json, 400, 'BODY_INVALID'],
    ['an empty body', '', json, 400, 'BAD_REQUEST'],
    ['a list', '[]', json, 400, 'BAD_REQUEST'],
    ['more than 1 MB', `{"query":"${'x'.repeat(1_100_000)}"}`, json, 413, 'BODY_TOO_LARGE'],
    [
      'another charset',
      '{}',
      { 'content-type': 'application/json; charset=ebcdic' },
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['an unknown encoding', '{}', { ...json, 'content-encoding': 'zip' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['a broken encoding', '{}', { ...json, 'content-encoding': 'gzip' }, 400, 'REQUEST_INVALID'],
    ['XML', '<a/>', { 'content-type': 'application/xml' }, 400, 'BAD_REQUEST'],
    ['no GraphQL', '{"query":"{"}', json, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ nobody }"}', json, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', '{"query":"mutation { __typename }"}', json, 401, 'TOKEN_MISSING'],
    ['a subscription', '{"query":"subscription { a }"}', json, 400, 'OPERATION_INVALID'],
    [
      'two operations, none named',
      '{"query":"query A { __typename } query B { __typename }"}',
      json,
      400,
      'OPERATION_INVALID',
    ],
  ])('rejects %s as JSON with a code', async (_name, body, headers, status, code) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });

  it('explains an operation on request alone', async () => {
    const body = '{"query":"{ actors { totalCount } }"}';
    const plain = (await (await post(body)).json()) as object;
    expect(plain).not.toHaveProperty('extensions');
    const explained: unknown = await (await post(body, { ...json, 'x-onrecord-explain': 'profile' })).json();
    expect(explained).toMatchObject({
      extensions: { explain: { statements: 1, roundTrips: 1, cached: true, dbHits: expect.any(Number) } },
    });
  });

  it('ends the read of a client that disconnects', async () => {
    let onSignal: (signal: AbortSignal) => void;
    const reading = new Promise<AbortSignal>((resolve) => (onSignal = resolve));
    const waiting: Store = {
      ...store,
      snapshot: (_work, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          if (!signal) throw new Error('The read has a signal.');
          onSignal(signal);
          signal.addEventListener('abort', () => {
            reject(new Error('left'));
          });
        }),
    };
    const other = await startServer({ ...options(), store: waiting });
    const sent = request(`${other.url}/graphql`, { method: 'POST', headers: json });
    sent.on('error', () => undefined);
    sent.end('{"query":"{ actors { totalCount } }"}');
    const signal = await reading;
    const aborted = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
    sent.destroy();
    await aborted;
    await other.stop();
  });
});

describe('settings', () => {
  it('switch planning ahead off, which otherwise lasts until the server stops', async () => {
    const idle = await startServer(options({ ONRECORD_PLAN_AHEAD: 'off' }));
    await expect(idle.keepWarm()).resolves.toBeUndefined();
    await idle.stop();
  });

  it('switch introspection and explanations off', async () => {
    const closed = await startServer(options({ ONRECORD_INTROSPECTION: 'off', ONRECORD_EXPLAIN: 'off' }));
    const ask = (query: string) =>
      fetch(`${closed.url}/graphql`, {
        method: 'POST',
        headers: { ...json, 'x-onrecord-explain': 'true' },
        body: JSON.stringify({ query }),
      });
    expect(await codeOf(await ask('{ __schema { queryType { name } } }'))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await (await ask('{ actors { totalCount } }')).json()).toEqual({
      data: { actors: { totalCount: 0 } },
    });
    await closed.stop();
  });
});

describe('other paths', () => {
  it('are rejected as JSON', async () => {
    const response = await fetch(`${server.url}/nothing`);
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe('PATH_NOT_FOUND');
  });

  it('have no part in a request that is no HTTP', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.end('nonsense\r\n\r\n');
    const answer = await text(socket);
    expectNoInternals(answer);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('"code":"REQUEST_INVALID"');
  });
});

describe('definitions for other programs', () => {
  it.each([
    ['/context.jsonld', 'application/ld+json', 'context.jsonld'],
    ['/dossier.schema.json', 'application/schema+json', 'dossier.schema.json'],
  ])('is served on %s to any page, as it ships', async (path, mediaType, name) => {
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.headers.get('content-type')).toMatch(mediaType);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const file = join(import.meta.dirname, '../../schema', name);
    expect(await answer.json()).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

describe('health', () => {
  it('is live, and ready if the graph has our version', async () => {
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('is live, but not ready, on a graph without our version', async () => {
    await wipe(store);
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await codeOf(ready)).toBe('NOT_READY');
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    await applyConstraints(store, indexPlan(model));
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});

describe('/graphiql', () => {
  it('is a page that names no other host and runs under a strict policy', async () => {
    const response = await fetch(`${server.url}/graphiql`);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('<title>Onrecord: GraphiQL</title>');
    expect(page).not.toMatch(/https?:/);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? '';
    expect((await fetch(`${server.url}${script}`)).headers.get('content-type')).toMatch(/javascript/);
  });
});

describe('startServer', () => {
  it('reports the setting to change if the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo; // a listening TCP server has one
    await expect(startServer(options({ ONRECORD_PORT: String(port) }))).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `Port ${port} of 127.0.0.1 is taken by another program.`,
      hint: expect.stringContaining('ONRECORD_PORT'),
    });
    other.close();
  });

  it('answers the request at hand when it is stopped', async () => {
    let release: () => void = () => undefined;
    let arrived: () => void = () => undefined;
    const here = new Promise<void>((resolve) => (arrived = resolve));
    const gate = new Promise<void>((resolve) => (release = resolve));
    const slow: Store = {
      ...store,
      snapshot: async (work, readOptions) => {
        arrived();
        await gate;
        return store.snapshot(work, readOptions);
      },
    };
    const other = await startServer({ ...options(), store: slow });
    const answer = fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: json,
      body: '{"query":"{ actors { totalCount } }"}',
    });
    await here;
    const stopped = other.stop();
    release();
    expect(await (await answer).json()).toEqual({ data: { actors: { totalCount: 0 } } });
    await stopped;
    await expect(fetch(`${other.url}/livez`)).rejects.toThrow();
  });
});
