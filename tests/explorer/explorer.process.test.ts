import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findChromium, openBrowser, openPage } from '../support/browser.js';
import type { WatchedPage } from '../support/browser.js';
import { startOnrecord, startedUrl } from '../support/onrecord-process.js';

const chromium = findChromium();
const inBrowser = chromium === undefined ? describe.skip : describe;
const whySkipped =
  chromium === undefined ? ' (skipped: no chromium found, install Debian package chromium)' : '';

const request = 'venezuela-russia-2025:c.req.wp';
const silent = 'venezuela-russia-2025:c.req.china-iran';
/** Plans are made at the first asking, which may take a while on a busy machine. */
const patience = { timeout: 60_000 };

inBrowser(`the explorer in a browser${whySkipped}`, () => {
  let folder: string;
  let server: ChildProcess;
  let url: string;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-explorer-'));
    server = startOnrecord(join(folder, 'data'), 'start');
    server.stderr?.resume();
    url = await startedUrl(server);
    server.stdout?.resume();
    browser = await openBrowser(chromium ?? '');
    watched = await openPage(browser, url);
    page = watched.page;
    page.setDefaultTimeout(patience.timeout);
  });
  afterAll(async () => {
    await browser.close();
    server.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  });

  it('leads a journalist by mouse from a question to who says so, and around it', async () => {
    await page.goto(url);
    await page.getByRole('link', { name: 'Who asked Russia for what?' }).click();
    await page.getByRole('link', { name: /^Maduro asked Russia/ }).click();
    await page.getByRole('button', { name: /^Document: article of Latin Times/ }).waitFor();
    await page.getByText('Rests on 1 to 3').waitFor();
    await page.getByText('Latin Times: The Washington Post reported that Maduro asked Russia').waitFor();
    await page.getByRole('button', { name: 'What is around it?' }).click();
    const records = page.locator('.node');
    await records.first().waitFor();
    const before = await records.count();
    await page.getByRole('button', { name: 'state: Russia' }).click();
    await page.locator('[data-along=parts]').click();
    await page.getByRole('button', { name: 'organization: Kremlin' }).waitFor();
    expect(await records.count()).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'organization: Kremlin' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'organization: Kremlin' }).waitFor();
  });

  it('keeps in place what stands when neighbours come', async () => {
    await page.goto(`${url}/?graph=rus&chosen=rus`);
    const russia = page.locator('.node[data-id=rus]');
    await russia.waitFor();
    const place = await russia.getAttribute('transform');
    const count = await page.locator('.node').count();
    await page.locator('[data-along=claimsAsActor]').click();
    await page.locator('.node').nth(count).waitFor();
    expect(await russia.getAttribute('transform')).toBe(place);
  });

  it('leads by keyboard alone from the search to the words of a chain', async () => {
    await page.goto(url);
    await page.keyboard.press('/');
    await page.keyboard.type('turned to China');
    await page.locator('.hit mark').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('In words').waitFor();
    await page.locator('.card.claim').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('.details h2').getByText('internal U.S. government documents').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.details').waitFor({ state: 'hidden' });
  });

  it('walks a graph by arrows, pins, hides and zooms by keys', async () => {
    await page.goto(`${url}/?graph=${request}`);
    const first = page.locator(`.node[data-id="${request}"]`);
    await first.focus();
    await page.keyboard.press('Enter');
    await page.locator('.node.chosen').waitFor();
    await page.keyboard.press('p');
    await page.locator('.node.pinned').waitFor();
    expect(page.url()).toContain('pins=');
    await page.keyboard.press('ArrowRight');
    const focused = await page.locator('.node:focus').getAttribute('data-id');
    expect(focused).not.toBe(request);
    const before = await page.locator('svg.graph > g').getAttribute('transform');
    await page.keyboard.press('+');
    expect(await page.locator('svg.graph > g').getAttribute('transform')).not.toBe(before);
    await page.keyboard.press('h');
    await first.waitFor({ state: 'detached' });
    await page.getByText('Hidden: 1 record').waitFor();
  });

  it('filters picture and table alike, and sorts the table', async () => {
    await page.goto(`${url}/?graph=${request}`);
    await page.getByRole('button', { name: '4 items' }).click();
    await page.getByText('Hidden: 4 records').waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('heading', { name: 'Records (9)' }).waitFor();
    await page.getByRole('columnheader', { name: 'Name' }).first().getByRole('button').click();
    const names = await page.locator('.tables section').first().locator('.name-cell button').allInnerTexts();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('draws silence as an open stub, and goes back and forth by the address', async () => {
    await page.goto(`${url}/?claim=${silent}`);
    await page.locator('.answer.silent circle').first().waitFor();
    await page.locator('header .mark').click();
    await page.getByRole('heading', { name: /^Who said what/ }).waitFor();
    await page.goBack();
    await page.locator('.answer.silent circle').first().waitFor();
  });

  it.each(['JSON', 'CSV', 'GraphML', 'GEXF', 'SVG', 'PNG'])('saves the picture as %s', async (format) => {
    await page.goto(`${url}/?claim=${silent}`);
    await page.getByText('Keep and share').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save as ${format}` }).click(),
    ]);
    const file = readFileSync(await download.path());
    if (format === 'PNG') expect(file.subarray(1, 4).toString()).toBe('PNG');
    else expect(file.toString()).toContain('query ReadProvenance');
  });

  it('opens a view that was kept as a file', async () => {
    await page.goto(url);
    const kept = { format: 'onrecord-view-1', address: `http://elsewhere/?claim=${silent}` };
    const buffer = Buffer.from(JSON.stringify(kept));
    await page
      .getByLabel('Open a view that was kept as JSON')
      .setInputFiles({ name: 'onrecord.json', mimeType: 'application/json', buffer });
    await page.locator('.answer.silent circle').first().waitFor();
  });

  it('says so when a link leads to nothing any more', async () => {
    await page.goto(`${url}/?claim=gone`);
    await page.getByRole('heading', { name: 'This is not on record any more' }).waitFor();
  });

  it('shows names of strangers as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { page: own, complaints } = await openPage(browser, url);
    await own.route('**/graphql', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('Latin Times', evil) });
    });
    await own.goto(`${url}/?claim=${silent}`);
    await own.getByText(evil).first().waitFor(patience);
    expect(await own.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await own.unrouteAll({ behavior: 'wait' });
    await own.close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const own = await context.newPage();
    own.setDefaultTimeout(patience.timeout);
    const views = [
      ['', '.start'],
      ['?question=one-origin', '.question tbody tr'],
      [`?claim=${request}&chosen=${request}`, '.details h2'],
      [`?claim=${request}&as=table`, 'table'],
      [`?graph=${request}&chosen=${request}`, '.details h2'],
      [`?graph=${request}&as=table`, '.tables'],
      ['?claim=gone', '.notice'],
    ] as const;
    for (const [address, sign] of views) {
      await own.goto(`${url}/${address}`);
      await own.locator(sign).first().waitFor();
      const { violations } = await new AxeBuilder({ page: own }).analyze();
      expect(violations.map(({ id, nodes }) => [address, id, nodes[0]?.html])).toEqual([]);
    }
    await context.close();
  });

  it('asked nobody but this server, and had nothing to complain of', () => {
    expect(watched.outside).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});

describe('the bundle of the explorer', () => {
  it('takes 150 kB at most when compressed', () => {
    const assets = join(import.meta.dirname, '../../dist/explorer/assets');
    const sizes = readdirSync(assets).map((name) => gzipSync(readFileSync(join(assets, name))).byteLength);
    const sizeBytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizeBytes).toBeGreaterThan(10_000);
    expect(sizeBytes).toBeLessThanOrEqual(150_000);
  });
});
