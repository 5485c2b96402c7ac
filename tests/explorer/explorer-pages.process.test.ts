import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { AxeBuilder } from '../support/axe-builder.js';
import type { WatchedPage } from '../support/browser.js';
import { describeInBrowser, openExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

const dossier = 'venezuela-russia-2025';
/** Pages, with a part that shows when each stands. */
const pages = [
  ['', '.dossiers a'],
  ['?record=zakharova', '.records li'],
  ['?record=latin-times&tab=passes-on', '.records li'],
  [`?record=${dossier}:lt-article`, '.paragraph'],
  [`?record=${dossier}&tab=claims`, '.facets select'],
  ['?record=missiles', '.records li'],
  ['?search=missiles', '.records li'],
] as const;

describeInBrowser('the pages of the explorer', () => {
  let world: ExplorerWorld;
  let watched: WatchedPage;
  let page: Page;
  /** How often the reader of a task clicked, typed or pressed a key. */
  let actions = 0;
  beforeAll(async () => {
    world = await openExplorer();
    watched = await world.open({ acceptDownloads: true });
    page = watched.page;
  });
  beforeEach(async () => {
    actions = 0;
    await page.goto(world.url);
  });
  afterAll(() => world.close());

  const link = (name: string | RegExp) =>
    page.locator('main').getByRole('link', { name, exact: typeof name === 'string' });
  const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
  const tab = (name: RegExp) =>
    page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name });
  const click = async (target: Locator): Promise<void> => {
    actions += 1;
    await target.first().click();
  };
  const press = async (...keys: ReadonlyArray<string>): Promise<void> => {
    actions += keys.length;
    for (const key of keys) await page.keyboard.press(key);
  };
  const search = async (text: string): Promise<void> => {
    actions += 2;
    await page.getByRole('combobox', { name: 'Search who, what and where' }).fill(text);
    await page.keyboard.press('Enter');
  };
  const visit = (address: string) => page.goto(`${world.url}/${address}`);

  it('finds a person by a misspelt name, and what she says', async () => {
    await search('zakharva');
    await page.getByText(/^No record has all words of “zakharva”/).waitFor();
    await click(link('Maria Zakharova'));
    await heading('Maria Zakharova').waitFor();
    await page.locator('.records li').getByRole('link', { name: 'Maria Zakharova' }).first().waitFor();
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('leads by keyboard from the search to a page, its parts, and back', async () => {
    await press('/');
    await page.keyboard.type('Latin Times');
    await page.locator('.hit').first().waitFor();
    await press('ArrowDown', 'Enter');
    await heading('Latin Times').waitFor();
    await tab(/^Documents/).focus();
    await press('Enter');
    await page.locator('.records li').first().waitFor();
    await page.goBack();
    await page.locator('[aria-current=page]').getByText('In its own voice').waitFor();
    expect(actions).toBeLessThanOrEqual(4);
  });

  it('shows from whom an outlet passes on statements, whom most first', async () => {
    await visit('?record=latin-times');
    await click(tab(/^Passes on from/));
    const first = page.locator('.records li').first();
    await first.getByRole('link', { name: /^(Nicolás Maduro|The Washington Post)$/ }).waitFor();
    expect(await first.locator('.item-side').innerText()).toMatch(/^\d+ statements/);
    expect(actions).toBe(1);
  });

  it('takes an article apart: paragraphs, who says what, and how it stands', async () => {
    await visit('?record=latin-times&tab=documents');
    await click(link('article of Latin Times'));
    await page.getByRole('heading', { name: 'Paragraph 9' }).waitFor();
    const eighth = page
      .locator('.paragraph')
      .filter({ has: page.getByRole('heading', { name: 'Paragraph 8' }) });
    expect(await eighth.locator('.badge').count()).toBeGreaterThan(0);
    expect(await eighth.getByRole('link', { name: 'The Washington Post' }).count()).toBeGreaterThan(0);
    expect(actions).toBe(1);
  });

  it('answers which requests are unanswered, and who asked another name for what', async () => {
    await click(link('Which requests have no reported answer?'));
    await page.locator('.records').getByText(/China/).first().waitFor();
    await visit('');
    actions += 1;
    await page.getByLabel('Another name').first().selectOption('chn');
    await click(link('Who asked China for what?'));
    await heading('Who asked China for what?').waitFor();
    await page.locator('.records li').first().waitFor();
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('narrows the claims of a dossier, orders them, and keeps both in the address', async () => {
    await click(page.locator('.dossiers').getByRole('link', { name: /Venezuela/ }));
    await click(tab(/^Claims/));
    actions += 2;
    await page.getByLabel('Kind').selectOption('REQUEST');
    await page.getByText(/^4 requests|^4 claims/).waitFor();
    await page.getByLabel('Order').selectOption('sources');
    await page.locator('.records li').nth(3).waitFor();
    expect(await page.locator('.records li').count()).toBe(4);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      kind: 'REQUEST',
      order: 'sources',
    });
    expect(actions).toBeLessThanOrEqual(4);
  });

  it('saves a list as a table file, and opens its query in GraphiQL', async () => {
    await visit('?record=maduro&tab=says');
    actions += 1;
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As table file' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('nicolás-maduro-says.csv');
    const lines = (await readFile(await saved.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^"id","who","verb"/);
    expect(lines.length).toBeGreaterThan(3);
    expect(await page.getByRole('link', { name: 'As GraphQL' }).getAttribute('href')).toContain(
      'ListStatements',
    );
    expect(actions).toBe(1);
  });

  it('shows the graph of a record as a part of its page', async () => {
    await visit('?record=putin');
    await click(tab(/^Connections/));
    await page.locator('.node').first().waitFor();
    await heading('Vladimir Putin').waitFor();
    await click(tab(/^Said about it/));
    await page.locator('.records li').first().waitFor();
    expect(actions).toBe(2);
  });

  it('says what to try when nothing is found', async () => {
    await search('qwzxv kkkjj');
    await page.getByText(/^Nothing on record has these words/).waitFor();
    await link('kkkjj').waitFor();
    expect(actions).toBe(2);
  });

  it('leads to the page of a claim by the address of its record', async () => {
    await visit(`?record=${dossier}:c.req.wp`);
    await page.locator('.card.claim').waitFor();
    expect(new URL(page.url()).searchParams.get('claim')).toBe(`${dossier}:c.req.wp`);
  });

  it('clips no text at any width, and axe finds nothing in light and dark', async () => {
    for (const [address, sign] of pages) {
      await visit(address);
      await page.locator(sign).first().waitFor();
      for (const width of [360, 768, 1440, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        expect([address, width, await clippedParts(page)]).toEqual([address, width, []]);
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect([
          address,
          colorScheme,
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        ]).toEqual([address, colorScheme, []]);
      }
    }
  });

  it('brought no complaint', () => {
    expect(watched.complaints).toEqual([]);
    expect(watched.outside).toEqual([]);
  });
});

/** The parts whose text is wider than their frame. */
async function clippedParts(page: Page): Promise<unknown> {
  return page.evaluate(`[document.documentElement, ...document.querySelectorAll('main *')]
    .filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1 && !part.closest('svg, select') && getComputedStyle(part).display !== 'inline')
    .map((part) => part.tagName + '.' + part.className)`);
}
