import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { signToken } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { findChromium, openBrowser } from '../support/browser.js';
import { describeInBrowser } from '../support/explorer-world.js';
import { serverWithoutGraph } from '../support/server-without-graph.js';

const chromium = findChromium();
const secret = 'only-for-this-test.0123456789-abcdef';
const site = createServer((_httpRequest, httpResponse) => {
  httpResponse.setHeader('content-type', 'text/html');
  httpResponse.end('<!doctype html><title>Another site</title>');
});
let server: RunningServer;
let browser: Browser;
let page: Page;

/** What a script of the page sees of the API: the status of the answer, or that the browser refuses it. */
function statusSeen(token: string | null, url: string): Promise<number | 'refused'> {
  return page.evaluate(
    async ([address, bearer]) => {
      try {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
          },
          body: '{"query":"{ __typename }"}',
        });
        return response.status;
      } catch {
        return 'refused';
      }
    },
    [url, token] as const,
  );
}

describeInBrowser('a page of another origin', () => {
  beforeAll(async () => {
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    server = await serverWithoutGraph({ ONRECORD_AUTH_SECRET: secret, ONRECORD_CORS_ORIGINS: origin });
    browser = await openBrowser(chromium ?? '');
    page = await browser.newPage();
    await page.goto(origin);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    site.close();
  });

  it('reads with a token if its origin is listed, and not without one', async () => {
    const contents = { subject: 'app', role: 'reader', lifetimeSeconds: 60, roleClaim: 'role' } as const;
    const token = await signToken(secret, contents, new Date());
    expect(await statusSeen(token, server.url)).toBe(200);
    expect(await statusSeen(null, server.url)).toBe(401);
  });

  it('sees nothing if its origin is not listed', async () => {
    const closed = await serverWithoutGraph({});
    try {
      expect(await statusSeen(null, closed.url)).toBe('refused');
      expect(await statusSeen(closed.runToken, closed.url)).toBe('refused');
    } finally {
      await closed.stop();
    }
  });
});
