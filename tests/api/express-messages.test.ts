import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { expressMessages } from '../../src/api/express-messages.js';

describe('expressMessages', () => {
  it('gives requests and responses the prototypes that Express would give them', async () => {
    const app = express();
    app.get('/', (httpRequest, httpResponse) => {
      httpResponse.json({ path: httpRequest.path, host: httpRequest.get('host') });
    });
    const unchanged: boolean[] = [];
    const server = createServer(expressMessages(app), (httpRequest, httpResponse) => {
      const before = [httpRequest, httpResponse].map((message): unknown => Object.getPrototypeOf(message));
      app(httpRequest, httpResponse);
      const after = [httpRequest, httpResponse].map((message): unknown => Object.getPrototypeOf(message));
      unchanged.push(...after.map((prototype, index) => prototype === before[index]));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // a listening TCP server has one
    const answer = await fetch(`http://127.0.0.1:${port}/?a=1`, { headers: { connection: 'close' } });
    expect(await answer.json()).toEqual({ path: '/', host: `127.0.0.1:${port}` });
    expect(unchanged).toEqual([true, true]);
    server.close();
  });
});
