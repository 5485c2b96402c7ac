import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signToken } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { serverWithoutGraph } from '../support/server-without-graph.js';

const secret = 'only-for-this-test.0123456789-abcdef';
const friend = 'https://app.example.org';
let server: RunningServer;

beforeAll(async () => {
  server = await serverWithoutGraph({ ONRECORD_AUTH_SECRET: secret, ONRECORD_CORS_ORIGINS: friend });
});
afterAll(() => server.stop());

/** Asks as a browser does before it sends a request of a page. */
async function preflight(origin: string, path = '/graphql'): Promise<Headers> {
  const { headers } = await fetch(`${server.url}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  return headers;
}

function read(headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ __typename }"}',
  });
}

describe('allowOrigins', () => {
  it('allows a listed origin to send tokens, without cookies', async () => {
    const headers = await preflight(friend);
    expect(headers.get('access-control-allow-origin')).toBe(friend);
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toContain('Origin');
  });

  it.each([
    'https://other.example',
    'http://app.example.org',
    'https://app.example.org.evil.example',
    'https://app.example.org:444',
    'null',
  ])('allows nothing to %s', async (origin) => {
    expect((await preflight(origin)).get('access-control-allow-origin')).toBeNull();
  });

  it('allows nothing on other paths than /graphql', async () => {
    for (const path of ['/', '/graphiql', '/readyz'])
      expect((await preflight(friend, path)).get('access-control-allow-origin')).toBeNull();
  });

  it('lets a page of a listed origin read with a token, and see why it may not without one', async () => {
    const contents = { subject: 'app', role: 'reader', lifetimeSeconds: 60, roleClaim: 'role' } as const;
    const token = await signToken(secret, contents, new Date());
    const answer = await read({ origin: friend, authorization: `Bearer ${token}` });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(friend);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-onrecord-bookmark');

    const refusal = await read({ origin: friend });
    expect(refusal.status).toBe(401);
    expect(refusal.headers.get('www-authenticate')).toBe('Bearer');
    expect(refusal.headers.get('access-control-allow-origin')).toBe(friend);
    expect(await refusal.json()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_MISSING' } }] });
  });
});
