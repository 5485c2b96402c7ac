import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signToken } from '../../../src/api/api.js';
import type { RunningServer } from '../../../src/api/api.js';
import { createAuditLog } from '../../../src/api/observe/audit-log.js';
import { logFailure } from '../../../src/api/observe/log-failure.js';
import { KnownError } from '../../../src/errors.js';
import { keptLog } from '../../support/log-lines.js';
import { serverWithoutGraph } from '../../support/server-without-graph.js';

const secret = 'only-for-this-test.0123456789-abcdef';
const { log, lines } = keptLog();
let server: RunningServer;

beforeAll(async () => {
  server = await serverWithoutGraph({ ONRECORD_AUTH_SECRET: secret, ONRECORD_SLOW_MS: '0' }, log);
});
afterAll(() => server.stop());
beforeEach(() => {
  lines.length = 0;
});

const contents = {
  subject: 'anna\n{"forged":1}',
  role: 'reader',
  lifetimeSeconds: 60,
  roleClaim: 'role',
} as const;

async function send(query: string, given?: string) {
  const token = given ?? (await signToken(secret, contents, new Date()));
  const response = await fetch(`${server.url}/graphql?x=secret`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const requestId = response.headers.get('x-request-id');
  const body = (await response.json()) as {
    readonly errors?: ReadonlyArray<{ readonly extensions: unknown }>;
  };
  await untilLogged('request');
  return { requestId, errors: body.errors ?? [], token };
}

/** The line of a request is written after its response. */
async function untilLogged(message: string): Promise<void> {
  while (!lines.some(({ msg }) => msg === message)) await new Promise((resolve) => setImmediate(resolve));
}

const line = (message: string) => lines.find(({ msg }) => msg === message);

describe('the log of a server', () => {
  it('has the path of each request, its id and who sent it, and neither query string nor token', async () => {
    const { requestId, token } = await send('{ __typename }');
    expect(line('request')).toMatchObject({
      requestId,
      path: '/graphql',
      status: 200,
      subject: contents.subject,
    });
    const text = JSON.stringify(lines);
    expect(text).not.toContain('x=secret');
    expect(text).not.toContain(token.slice(0, 30));
  });

  it('names slow operations by their hash', async () => {
    const query = '{ __typename }';
    const { requestId } = await send(query);
    const documentSha256 = createHash('sha256').update(query).digest('hex');
    expect(line('slow operation')).toMatchObject({ requestId, documentSha256, type: 'query' });
  });

  it('has the cause of a failure of the database, under the id that its error has', async () => {
    const { requestId, errors } = await send('{ claims { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'STORE_UNREACHABLE', requestId } }]);
    expect(line('operation failed')).toMatchObject({
      requestId,
      level: 50,
      err: { stack: expect.any(String) },
    });
    expect(line('request')).toMatchObject({ codes: ['STORE_UNREACHABLE'] });
  });

  it('has no stack for the mistake of a client', async () => {
    const { errors } = await send('{ nothing }');
    expect(errors[0]?.extensions).not.toHaveProperty('requestId');
    expect(line('request')).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('has a line for each refusal: who, what, and from where', async () => {
    const { requestId } = await send('mutation { removeDossier(dossier: "a") { load } }');
    expect(line('refused')).toMatchObject({
      ...{ audit: true, requestId, subject: contents.subject, role: 'reader', code: 'ROLE_INSUFFICIENT' },
      ...{
        method: 'POST',
        path: '/graphql',
        address: expect.stringContaining('127.0.0.1'),
        time: expect.any(Number),
      },
    });
    lines.length = 0;
    await send('{ __typename }', 'wrong');
    expect(line('refused')).toMatchObject({ subject: null, code: 'TOKEN_WRONG' });
  });
});

describe('createAuditLog', () => {
  it('logs writes whatever the level of the log', () => {
    const quiet = keptLog('error');
    const counts = { created: 1, changed: 0, removed: 0, unchanged: 2 };
    createAuditLog(quiet.log).onWrite({
      ...{ mutation: 'importDossier', requestId: 'r', caller: { role: 'editor', subject: 'anna' } },
      ...{
        dossier: 'd',
        load: 'd@1',
        dryRun: false,
        ...counts,
        dossiers: [{ dossier: 'd', load: 'd@1', ...counts }],
      },
      ...{ unmapped: [], rejected: ['a rejected line'], userErrors: [], advice: [], moreUserErrors: 2 },
    });
    expect(quiet.lines).toMatchObject([
      {
        audit: true,
        subject: 'anna',
        role: 'editor',
        loads: [{ dossier: 'd', load: 'd@1' }],
        created: 1,
        problems: 2,
      },
    ]);
    expect(JSON.stringify(quiet.lines)).not.toContain('a rejected line');
  });
});

describe('logFailure', () => {
  it('has no stack for what a client has caused, and no line for a client that left', () => {
    const kept = keptLog();
    logFailure(kept.log, new KnownError('DOSSIER_NOT_FOUND', 'none'), 'r');
    logFailure(kept.log, new DOMException('left', 'AbortError'), 'r');
    logFailure(kept.log, new Error('a fault'), 'r');
    expect(kept.lines).toMatchObject([
      { level: 30, code: 'DOSSIER_NOT_FOUND', requestId: 'r' },
      { level: 50, err: { message: 'a fault', stack: expect.any(String) } },
    ]);
    expect(kept.lines[0]).not.toHaveProperty('err');
  });
});
