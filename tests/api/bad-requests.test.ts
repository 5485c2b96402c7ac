import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningServer } from '../../src/api/api.js';
import { expectNoInternals } from '../support/expect-no-internals.js';
import { serverWithoutGraph } from '../support/server-without-graph.js';

let server: RunningServer;
beforeAll(async () => {
  server = await serverWithoutGraph({});
});
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };

interface Answered {
  readonly status: number;
  readonly data?: unknown;
  readonly codes: ReadonlyArray<string>;
  readonly sizeBytes: number;
}

/** Sends a body of any bytes to /graphql. */
async function send(
  body: string | Uint8Array | ReadableStream,
  headers: Readonly<Record<string, string>> = json,
): Promise<Answered> {
  const stream = body instanceof ReadableStream ? { duplex: 'half' } : {};
  const init = { method: 'POST', headers, body, ...stream } as RequestInit; // the types lack `duplex`
  return answered(await fetch(`${server.url}/graphql`, init));
}

async function answered(response: Response): Promise<Answered> {
  expect(response.headers.get('content-type')).toContain('json');
  const body = await response.text();
  const { data, errors = [] } = JSON.parse(body) as {
    readonly data?: unknown;
    readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  };
  const codes = errors.map(({ extensions }) => extensions.code);
  return { status: response.status, data, codes, sizeBytes: Buffer.byteLength(body) };
}

const operation = '{"query":"{ __typename }"}';
const answer = { status: 200, data: { __typename: 'Query' }, codes: [] };
const rejected = (status: number, code: string) => ({ status, codes: [code] });

/** Returns so many bytes in pieces, without telling their number beforehand. */
function pieces(count: number): ReadableStream {
  const piece = new TextEncoder().encode(' '.repeat(50_000));
  let left = count;
  return new ReadableStream({
    pull: (controller) => {
      left -= piece.length;
      controller.enqueue(piece);
      if (left <= 0) controller.close();
    },
  });
}

describe('a body', () => {
  it.each([
    ['a number', '1', rejected(400, 'BODY_INVALID')],
    ['a text', '"x"', rejected(400, 'BODY_INVALID')],
    ['several operations', `[${operation},${operation}]`, rejected(400, 'BAD_REQUEST')],
    ['two values', operation + operation, rejected(400, 'BODY_INVALID')],
    ['a key that is there twice', '{"query":"{","query":"{ __typename }"}', answer],
    ['a byte order mark', `\ufeff${operation}`, answer],
    ['UTF-16 that is not declared', Buffer.from(operation, 'utf16le'), rejected(400, 'BODY_INVALID')],
    [
      'invalid UTF-8',
      Buffer.concat([
        Buffer.from('{"query":"{ __typename } # '),
        Buffer.from([0xff, 0xc0]),
        Buffer.from('"}'),
      ]),
      answer,
    ],
    ['half a letter', '{"query":"{ __typename } # \\ud800 "}', answer],
    ['NUL', `${operation}\u0000`, rejected(400, 'BODY_INVALID')],
    ['no operation', '{"query":null}', rejected(400, 'BAD_REQUEST')],
    ['an operation that is a number', '{"query":1}', rejected(400, 'BAD_REQUEST')],
    ['variables that are a list', '{"query":"{ __typename }","variables":[]}', rejected(400, 'BAD_REQUEST')],
    [
      'variables that are a text',
      '{"query":"{ __typename }","variables":"{}"}',
      rejected(400, 'BAD_REQUEST'),
    ],
    ['60 MB', Buffer.alloc(60_000_000, ' '), rejected(413, 'BODY_TOO_LARGE')],
    ['the key __proto__', '{"query":"{ __typename }","__proto__":{"variables":1}}', answer],
  ])('of %s is answered or rejected with a code', async (_, body, expected) => {
    expect(await send(body)).toMatchObject(expected);
  });

  it.each([
    ['gzip', gzipSync(operation), { 'content-encoding': 'gzip' }, answer],
    [
      'gzip of 100 MB',
      gzipSync(Buffer.alloc(100_000_000, ' ')),
      { 'content-encoding': 'gzip' },
      rejected(413, 'BODY_TOO_LARGE'),
    ],
    [
      'UTF-16 that is declared',
      Buffer.from(operation, 'utf16le'),
      { 'content-type': 'application/json; charset=utf-16le' },
      answer,
    ],
    [
      'a part of a form',
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
      { 'content-type': 'multipart/form-data; boundary=x' },
      rejected(400, 'BAD_REQUEST'),
    ],
  ])('of %s is answered or rejected with a code', async (_, body, headers, expected) => {
    expect(await send(body, { ...json, ...headers })).toMatchObject(expected);
  });

  it('of 5 MB in chunks is rejected', async () => {
    expect(await send(pieces(5_000_000))).toMatchObject(rejected(413, 'BODY_TOO_LARGE'));
  });

  it('that is shorter than its length, of a client that has left, leaves the server as it was', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.end(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    );
    const received = await text(socket);
    if (received !== '') expect(received).toContain('"code":"REQUEST_INVALID"');
    expectNoInternals(received);
    expect(await send(operation)).toMatchObject(answer);
  });
});

const actors = 'actors { totalCount }';
const aliases = Array.from({ length: 5_000 }, (_, index) => `a${index}: __typename`).join(' ');
const differing = Array.from({ length: 2_000 }, (_, index) => `actors(first: ${index}) { totalCount }`).join(
  ' ',
);

describe('a document', () => {
  it.each([
    ['an empty one', '', ['BAD_REQUEST']],
    ['blanks', ' \n ', ['GRAPHQL_PARSE_FAILED']],
    [
      'no operation',
      'fragment F on Query { __typename }',
      ['GRAPHQL_VALIDATION_FAILED', 'OPERATION_INVALID'],
    ],
    ['an unknown fragment', '{ ...F }', ['GRAPHQL_VALIDATION_FAILED']],
    [
      'a fragment called __schema',
      '{ ...__schema } fragment __schema on Query { nobody }',
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    ['100,000 levels', `${'{ a '.repeat(100_000)}${'}'.repeat(100_000)}`, ['LIMIT_EXCEEDED']],
    [
      'nested literals',
      `{ nodes(ids: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`,
      ['LIMIT_EXCEEDED'],
    ],
    ['100,000 tokens', `{ ${'a '.repeat(100_000)} }`, ['GRAPHQL_PARSE_FAILED', 'LIMIT_EXCEEDED']],
    ['5,000 aliases', `{ ${aliases} }`, ['GRAPHQL_PARSE_FAILED', 'LIMIT_EXCEEDED']],
    [
      '2,000 fields with one name and other arguments',
      `{ ${differing} }`,
      ['GRAPHQL_PARSE_FAILED', 'LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED'],
    ],
    ['unknown directives', '{ __typename @x @y }', ['GRAPHQL_VALIDATION_FAILED']],
    [
      'a directive that is there 1,000 times',
      `{ actors ${'@skip(if: false) '.repeat(1_000)} { totalCount } }`,
      ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
    ],
    ['@defer', `{ ... @defer { ${actors} } }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['@stream', '{ actors @stream(initialCount: 1) { totalCount } }', ['GRAPHQL_VALIDATION_FAILED']],
    ['a subscription', 'subscription { a }', ['OPERATION_INVALID', 'GRAPHQL_VALIDATION_FAILED']],
    ['NUL', `{ ${actors} \u0000 }`, ['GRAPHQL_PARSE_FAILED']],
    ['a zero-width letter in a name', '{ act\u200bors { totalCount } }', ['GRAPHQL_PARSE_FAILED']],
    [
      'a block string of 900 kB',
      `{ actors(where: """${'x'.repeat(900_000)}""") { totalCount } }`,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      'a number of 900,000 digits',
      `{ actors(first: ${'9'.repeat(900_000)}) { totalCount } }`,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    ['definitions of types', 'type A { a: Int }', ['GRAPHQL_VALIDATION_FAILED']],
  ])('is rejected with few errors: %s', async (_, query, codes) => {
    const { status, codes: found, sizeBytes } = await send(JSON.stringify({ query }));
    expect(status).toBe(400);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(found.filter((code) => !codes.includes(code))).toEqual([]);
    expect(sizeBytes).toBeLessThan(10_000);
  });
});
