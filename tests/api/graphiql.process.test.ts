import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findChromium, openBrowser, openPage } from '../support/browser.js';
import { startOnrecord, startedUrl } from '../support/onrecord-process.js';

const chromium = findChromium();
const inBrowser = chromium === undefined ? describe.skip : describe;
const whySkipped =
  chromium === undefined ? ' (skipped: no chromium found, install Debian package chromium)' : '';

inBrowser(`GraphiQL in a browser${whySkipped}`, () => {
  let folder: string;
  let server: ChildProcess;
  let url: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-graphiql-'));
    server = startOnrecord(join(folder, 'data'), 'start');
    server.stderr?.resume();
    url = await startedUrl(server);
    browser = await openBrowser(chromium ?? '');
  });
  afterAll(async () => {
    await browser.close();
    server.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  });

  it('answers the first question, with no complaint and no request beyond this server', async () => {
    const { page, complaints, outside } = await openPage(browser, url);
    await page.goto(`${url}/graphiql`);
    await page.locator('.graphiql-query-editor').getByText('FirstQuestion').waitFor();
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.result-window');
    await answer.getByText('totalCount').first().waitFor();
    expect(await answer.innerText()).toContain('requests');
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });
});
