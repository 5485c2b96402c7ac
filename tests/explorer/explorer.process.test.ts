import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WatchedPage } from '../support/browser.js';
import { describeInBrowser, openExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

const request = 'venezuela-russia-2025:c.req.wp';
const silent = 'venezuela-russia-2025:c.req.china-iran';

describeInBrowser('the explorer in a browser', () => {
  let world: ExplorerWorld;
  let url: string;
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    world = await openExplorer();
    url = world.url;
    watched = await world.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = watched.page;
  });
  afterAll(() => world.close());

  it('leads a journalist by mouse from a question to who says so, and around it', async () => {
    await page.goto(url);
    await page.getByText(/^On record: \d+ statements/).waitFor();
    await page.getByRole('combobox', { name: 'Another name' }).first().selectOption({ label: 'Russia (2)' });
    await page.getByRole('link', { name: 'Who asked Russia for what?' }).click();
    await page.getByRole('link', { name: /^Maduro asked Russia/ }).click();
    await page.getByRole('button', { name: /^Document: article of Latin Times/ }).waitFor();
    await page.locator('.origins').getByText('Rests on 1 to 3').waitFor();
    await page.getByText('Latin Times: The Washington Post reported that Maduro asked Russia').waitFor();
    await page.getByRole('button', { name: 'Show its neighbours' }).click();
    await page.locator('.node').first().waitFor();
    const before = await page.locator('.node').count();
    await page.getByRole('button', { name: 'state: Russia' }).click();
    await page.locator('.details').getByRole('heading', { name: 'Russia', exact: true }).waitFor();
    await page.locator('[data-neighbours="ACTOR:IN"]').click();
    await page.locator('.node').nth(before).waitFor();
    await page.getByRole('button', { name: 'Find a path to …' }).click();
    await page.getByRole('combobox', { name: 'To: search for a record' }).fill('venez');
    await page.getByRole('option', { name: /^Venezuela state/ }).click();
    await page.getByText(/^\d+ paths of 2 relationships/).waitFor();
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

  it('finds by the beginning of a word, by accents left out and by other names, and marks what fits', async () => {
    await page.goto(url);
    const search = page.getByRole('combobox', { name: 'Search who, what and where' });
    await search.fill('nicolas mad');
    const hit = page.getByRole('group', { name: 'Who' }).getByRole('option').first();
    await hit.waitFor();
    expect(await hit.locator('.hit-label > mark').allInnerTexts()).toEqual(['Nicolás', 'Mad']);
    expect(await hit.locator('.hit-count').innerText()).toMatch(/^\d+ claims, \d+ statements$/);
    await search.fill('moscow');
    await page.locator('.hit-other-text mark').getByText('Moscow').waitFor();
    await search.fill('zzzz');
    await page.getByText('Nothing on record has these words.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#search-hits').waitFor({ state: 'hidden' });
  });

  it('draws silence as an open stub, and goes back and forth by the address', async () => {
    await page.goto(`${url}/?claim=${silent}`);
    await page.locator('.answer.silent circle').first().waitFor();
    await page.locator('header .mark').click();
    await page.getByRole('heading', { name: /^Who said what/ }).waitFor();
    await page.goBack();
    await page.locator('.answer.silent circle').first().waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: /^Who said what/ }).waitFor();
  });

  it('lets the chain under the pointer stand out', async () => {
    await page.goto(`${url}/?claim=${request}`);
    await page.locator('.sentences li').first().hover();
    await page.locator('.claim-view.highlighting .line.highlighted').first().waitFor();
  });

  it('copies ids and queries, and opens the query in GraphiQL', async () => {
    await page.goto(`${url}/?graph=rus,ven&chosen=rus`);
    await page.getByRole('button', { name: 'Copy id' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await clipboard()).toBe('rus');
    await page.getByRole('button', { name: 'Copy the query', exact: true }).click();
    await copied('query ReadRecords');
    const query = await clipboard();
    expect(await answerOf(query, { ids: ['rus'] })).toMatchObject({ data: { nodes: [{ name: 'Russia' }] } });
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.locator('.details').getByRole('link', { name: 'Open in GraphiQL' }).click(),
    ]);
    await opened.getByText('ReadRecords').first().waitFor();
    await opened.close();
  });

  it('copies the query of the whole view, which runs as it is', async () => {
    await page.goto(`${url}/?graph=rus,ven`);
    await page.locator('.node').first().waitFor();
    await page.getByText('Save and share').click();
    await page.getByRole('button', { name: 'Copy the query of this view' }).click();
    await copied('query ReadLinks');
    const query = await clipboard();
    const variables: unknown = JSON.parse(/^# Variables: (.*)$/m.exec(query)?.[1] ?? '');
    expect(variables).toEqual({ ids: ['rus', 'ven'], among: ['rus', 'ven'] });
    expect(await answerOf(query, variables)).toMatchObject({
      data: { nodes: [{ id: 'rus' }, { id: 'ven' }] },
    });
  });

  it('asked nobody but this server, and had nothing to complain of', () => {
    expect(watched.outside).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  async function clipboard(): Promise<string> {
    return String(await page.evaluate('navigator.clipboard.readText()'));
  }

  /** Waits until the clipboard holds a text with these words. */
  async function copied(words: string): Promise<void> {
    await page.waitForFunction(
      `navigator.clipboard.readText().then((text) => text.includes(${JSON.stringify(words)}))`,
    );
  }

  async function answerOf(query: string, variables: unknown): Promise<unknown> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  }
});

describe('the bundle of the explorer', () => {
  const folder = join(import.meta.dirname, '../../dist/explorer');

  /** Returns the files of assets that a file names, for scripts only those that they import at once. */
  function namedIn(file: string): ReadonlyArray<string> {
    const text = readFileSync(join(folder, file), 'utf8');
    const names = file.endsWith('.html')
      ? /\/assets\/([\w-]+\.(?:js|css))"/g
      : /(?:from|import)\s*"\.\/([\w-]+\.js)"/g;
    return [...text.matchAll(names)].map(([, name = '']) => `assets/${name}`);
  }

  it('takes 150 kB at most for the first page when compressed, and for all pages that show records', () => {
    const first = new Set(namedIn('index.html'));
    for (const file of first) if (file.endsWith('.js')) for (const name of namedIn(file)) first.add(name);
    // Those of the page that writes are apart.
    const own = readdirSync(join(folder, 'assets')).filter(
      (name) => !/^(write-|read-|pdf)/.test(name) || name.startsWith('read-participants'),
    );
    for (const files of [[...first], own.map((name) => `assets/${name}`)]) {
      const sizes = files.map((name) => gzipSync(readFileSync(join(folder, name))).byteLength);
      const sizeBytes = sizes.reduce((sum, size) => sum + size, 0);
      expect(sizeBytes).toBeGreaterThan(10_000);
      expect(sizeBytes).toBeLessThanOrEqual(150_000);
    }
  });

  it('takes 350 kB at most for the page that writes dossiers, with the reader of web pages, without that of PDFs', () => {
    const files = new Set(namedIn('write.html'));
    for (const file of files) if (file.endsWith('.js')) for (const name of namedIn(file)) files.add(name);
    const later = readdirSync(join(folder, 'assets')).filter((name) => name.startsWith('read-html'));
    expect(later).toHaveLength(1);
    expect([...files].filter((name) => /pdf|read-html/.test(name))).toEqual([]);
    const sizes = [...files, ...later.map((name) => `assets/${name}`)].map(
      (name) => gzipSync(readFileSync(join(folder, name))).byteLength,
    );
    const sizeBytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizeBytes).toBeGreaterThan(100_000);
    expect(sizeBytes).toBeLessThanOrEqual(350_000);
  });
});
