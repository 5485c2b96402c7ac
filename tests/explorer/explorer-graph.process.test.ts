import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WatchedPage } from '../support/browser.js';
import { describeInBrowser, openExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

const request = 'venezuela-russia-2025:c.req.wp';

describeInBrowser('the graph of the explorer', () => {
  let world: ExplorerWorld;
  let url: string;
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    world = await openExplorer();
    url = world.url;
    watched = await world.open();
    page = watched.page;
  });
  afterAll(() => world.close());

  const node = (id: string) => page.locator(`.node[data-id="${id}"]`);
  const tool = (name: string) => page.locator('.toolbar').getByRole('button', { name, exact: true });

  it('expands by kinds with their counts, keeps in place what stands, and takes steps back and forth', async () => {
    await page.goto(`${url}/?graph=rus,ven&chosen=rus`);
    const add = page.locator('[data-neighbours="ACTOR:IN"]');
    await add.waitFor();
    expect(await add.innerText()).toMatch(/claims about its actions\s*20/);
    expect(await page.locator('.node').count()).toBe(2);
    const place = await node('rus').getAttribute('transform');
    const waiting = await node('rus').locator('.more').textContent();
    await add.click();
    await page.locator('.node').nth(21).waitFor();
    expect(await node('rus').getAttribute('transform')).toBe(place);
    expect(Number(await node('rus').locator('.more').textContent())).toBe(Number(waiting) - 20);
    await page.getByRole('button', { name: /^claims about its actions: all 20/ }).waitFor();
    await tool('Undo').click();
    await page.locator('.node').nth(2).waitFor({ state: 'detached' });
    await tool('Redo').click();
    await page.locator('.node').nth(21).waitFor();
    await tool('Undo').click();
    await page.locator('.node').nth(2).waitFor({ state: 'detached' });
    await add.click();
    await page.locator('.node').nth(21).waitFor();
  });

  it('adds what waits around a record on a double click', async () => {
    await page.goto(`${url}/?graph=rus,ven`);
    await node('rus').dblclick();
    await page.locator('.node').nth(2).waitFor();
  });

  it('walks by arrows, pins, hides and zooms by keys', async () => {
    await page.goto(`${url}/?graph=${request}`);
    await node(request).focus();
    await page.keyboard.press('Enter');
    await page.locator('.node.selected').waitFor();
    await page.keyboard.press('p');
    await page.locator('.node.pinned').waitFor();
    expect(page.url()).toContain('pins=');
    await tool('Unpin').click();
    await page.locator('.node.pinned').waitFor({ state: 'detached' });
    await node(request).focus();
    await page.keyboard.press('ArrowRight');
    const focused = await page.locator('.node:focus').getAttribute('data-id');
    expect(focused).not.toBe(request);
    const before = await page.locator('svg.graph > g').getAttribute('transform');
    await page.keyboard.press('+');
    expect(await page.locator('svg.graph > g').getAttribute('transform')).not.toBe(before);
    await page.keyboard.press('h');
    await node(request).waitFor({ state: 'detached' });
    await page.getByText('Hidden: 1 record').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await node(request).waitFor();
  });

  it('pins what is dragged, at the place where it was let go, and keeps it by the address', async () => {
    await page.goto(`${url}/?graph=rus,ven`);
    await node('rus').waitFor();
    await page.locator('svg.graph > g[transform]').waitFor();
    const box = await node('rus').locator('.shape').boundingBox();
    if (!box) throw new Error('Nothing is drawn.');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.locator('.node.pinned').waitFor();
    const place = await node('rus').getAttribute('transform');
    const [x, y] = (place ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    await page.reload();
    await page.locator('.node.pinned').waitFor();
    const kept = (await node('rus').getAttribute('transform'))?.match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(Math.hypot((kept[0] ?? 0) - (x ?? 0), (kept[1] ?? 0) - (y ?? 0))).toBeLessThan(1);
  });

  it('chooses all within a rectangle, and leads from two to the way between them', async () => {
    await page.goto(`${url}/?graph=rus,ven`);
    await page.locator('svg.graph > g[transform]').waitFor();
    const stage = await page.locator('svg.graph').boundingBox();
    if (!stage) throw new Error('Nothing is drawn.');
    await page.keyboard.down('Shift');
    await page.mouse.move(stage.x + 4, stage.y + 4);
    await page.mouse.down();
    await page.mouse.move(stage.x + stage.width - 4, stage.y + stage.height - 4, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByText('2 records, 2 selected').waitFor();
    await tool('Path between the two').click();
    await page.locator('svg.paths').waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe('rus');
  });

  it('filters picture, table and counts alike, and sorts the table', async () => {
    await page.goto(`${url}/?graph=${request}`);
    const items = page.getByRole('button', { name: /^\d+ items$/ });
    await items.waitFor();
    const many = Number.parseInt((await items.innerText()).trim(), 10);
    const all = await page.locator('.node').count();
    await items.click();
    await page.getByText(`Hidden: ${many} records`).waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('heading', { name: `Records (${all - many})` }).waitFor();
    await page.getByRole('columnheader', { name: 'Name' }).first().getByRole('button').click();
    const names = await page.locator('.tables section').first().locator('.name-cell button').allInnerTexts();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    await page.goBack();
    await page.goBack();
    await page
      .locator('.node')
      .nth(all - 1)
      .waitFor();
  });

  it('filters by standing, outcome, relationship, origins and depth of hearsay', async () => {
    await page.goto(`${url}/?graph=${request}`);
    await page.getByText('More filters and line styles').click();
    const hidden = page.locator('.hidden-count');
    for (const change of [
      () => page.getByRole('checkbox', { name: /^said by a party itself/ }).uncheck(),
      () => page.getByRole('checkbox', { name: /^unclear/ }).uncheck(),
      () => page.getByRole('checkbox', { name: /^said by \d/ }).uncheck(),
      () => page.getByLabel('Original sources, at least').selectOption('2'),
      () => page.getByLabel('Hearsay steps, at most').selectOption('0'),
    ]) {
      await change();
      await hidden.waitFor();
    }
    await page.waitForURL(/hearsay=0/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toMatchObject({
      noStatuses: 'ASSERTED_BY_PARTY',
      noOutcomes: 'UNCLEAR',
      noLinks: 'ATTRIBUTED_TO',
      origins: '2',
      hearsay: '0',
    });
    await page.getByRole('button', { name: 'Show all' }).click();
    await hidden.waitFor({ state: 'detached' });
  });

  it('draws time with two thumbs, and keeps and counts what is undated', async () => {
    await page.goto(`${url}/?graph=venezuela-russia-2025:lt-article`);
    const undated = page.getByRole('checkbox', { name: /undated records?$/ });
    await undated.waitFor();
    const drawn = await page.locator('.node').count();
    await page.getByText(/less exact date/).waitFor();
    await undated.uncheck();
    await page.locator('.hidden-count').waitFor();
    expect(await page.locator('.node').count()).toBeLessThan(drawn);
    expect(page.url()).toContain('undated=no');
    await page.getByRole('slider', { name: 'From' }).press('ArrowRight');
    await page.waitForURL(/since=2025-02-01/);
    await page.getByRole('slider', { name: 'Until' }).press('ArrowLeft');
    await page.waitForURL(/until=2025-11-30/);
  });

  it.each(['as JSON', 'quotations and sources as CSV', 'as GraphML', 'as GEXF', 'as SVG'])(
    'saves the picture %s, with query, time and sources',
    async (format) => {
      await page.goto(`${url}/?graph=venezuela-russia-2025:lt-article`);
      await page.locator('.node').first().waitFor();
      const text = (await saved(format)).toString();
      expect(text).toContain('query ReadLinks');
      expect(text).toMatch(/20\d\d-\d\d-\d\dT\d\d:\d\d/);
      expect(text).toContain('article of Latin Times');
    },
  );

  it('saves the picture as PNG', async () => {
    await page.goto(`${url}/?graph=rus,ven`);
    await page.locator('.node').first().waitFor();
    const file = await saved('as PNG');
    expect(file.subarray(1, 4).toString()).toBe('PNG');
  });

  async function saved(format: string): Promise<Buffer> {
    await page.getByText('Save and share').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save ${format}` }).click(),
    ]);
    return readFileSync(await download.path());
  }

  it('asked nobody but this server, and had nothing to complain of', () => {
    expect(watched.outside).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});
