import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpServer } from '../../src/api/http-server.js';
import { expectNoInternals } from '../support/expect-no-internals.js';

let server: Server;

beforeAll(async () => {
  server = createHttpServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Returns what a connection receives until its end. */
async function received(sent: string): Promise<string> {
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const socket = connect(port, '127.0.0.1');
  socket.write(sent);
  return text(socket);
}

describe('createHttpServer', () => {
  it('ends connections that are silent, or slow with their headers, as JSON with a code', async () => {
    const answers = await Promise.all(['', 'GET / HTTP/1.1\r\nHost: loc'].map(received));
    for (const answer of answers) {
      expectNoInternals(answer);
      expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
      expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
    }
  }, 60_000);
});
