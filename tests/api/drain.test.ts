import { Agent, createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDrain } from '../../src/api/drain.js';
import type { Drain } from '../../src/api/drain.js';

const steps = { acceptMs: 300, lateMs: 60_000, cutMs: 60_000, onLate: () => undefined };
let agent: Agent;
let server: Server;
let drain: Drain;

beforeEach(async () => {
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
  server = createServer();
  drain = createDrain(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
});

/** Sends a request on the one connection. */
function send(port = portOf(server)): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ port, agent, host: '127.0.0.1' }, resolve).on('error', reject).end();
  });
}

function portOf(listening: Server): number {
  return (listening.address() as AddressInfo).port; // a listening TCP server has one
}

/** The response to the next request, for the test to finish. */
async function nextResponse(): Promise<ServerResponse> {
  const [, httpResponse] = (await once(server, 'request')) as [unknown, ServerResponse]; // as Node emits it
  return httpResponse;
}

describe('createDrain', () => {
  it('finishes a response and tells its client that the connection is closed', async () => {
    const [answer, httpResponse] = [send(), await nextResponse()];
    const drained = drain(steps);
    httpResponse.end('done');
    expect((await answer).headers.connection).toBe('close');
    expect(await text(await answer)).toBe('done');
    await drained;
  });

  it('finishes a response whose headers were sent before', async () => {
    const [answer, httpResponse] = [send(), await nextResponse()];
    httpResponse.write('half, ');
    const drained = drain(steps);
    httpResponse.end('done');
    expect(await text(await answer)).toBe('half, done');
    await drained;
  });

  it('answers a request that comes on a connection kept alive', async () => {
    const [first, httpResponse] = [send(), await nextResponse()];
    httpResponse.end();
    await text(await first);
    const drained = drain(steps);
    const [second, lastResponse] = [send(), await nextResponse()];
    lastResponse.end('last');
    expect((await second).headers.connection).toBe('close');
    expect(await text(await second)).toBe('last');
    await drained;
  });

  it('ends idle connections, and is not reached any more', async () => {
    const port = portOf(server);
    const [first, httpResponse] = [send(port), await nextResponse()];
    httpResponse.end();
    await text(await first);
    await drain(steps);
    agent.destroy();
    agent = new Agent();
    await expect(send(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('calls onLate, and then cuts what has no end', async () => {
    const [answer] = [send(), await nextResponse()];
    let late = 0;
    const cut = expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' });
    await drain({ acceptMs: 1, lateMs: 50, cutMs: 100, onLate: () => (late += 1) });
    await cut;
    expect(late).toBe(1);
  });
});
