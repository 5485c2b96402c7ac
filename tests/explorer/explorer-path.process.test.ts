import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WatchedPage } from '../support/browser.js';
import { describeInBrowser, openExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

describeInBrowser('the ways between two records in the explorer', () => {
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

  it('is reached by keyboard: both ends are searched, and the way is walked by arrows', async () => {
    await page.goto(`${url}/?from=&to=`);
    await page.getByText('Choose both ends').waitFor();
    await page.getByRole('combobox', { name: 'From: search for a record' }).focus();
    await page.keyboard.type('united sta');
    await page.locator('.hit mark').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Choose the other end').waitFor();
    await page.getByRole('combobox', { name: 'To: search for a record' }).focus();
    await page.keyboard.type('agreed to the prop');
    await page.locator('.hit mark').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('1 path of 3 relationships.').waitFor();
    await page.locator('.card.stop').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.details h2').getByText('the United States made threats').waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows each hop with its relationship, what stands on it, and the statements behind it', async () => {
    await page.goto(`${url}/?from=usa&to=venezuela-russia-2025:c.agreed`);
    const hops = page.locator('.hops > li');
    await hops.first().waitFor();
    const texts = await hops.allInnerTexts();
    expect(texts).toHaveLength(3);
    expect(texts[1]).toMatch(/the United States made threats directed at Venezuela/);
    expect(texts[1]).toMatch(/Inferred\s+yes/);
    expect(texts[1]).toMatch(/Latin Times says/);
    await hops.nth(1).getByRole('button', { name: 'Latin Times says' }).click();
    await page.locator('.details h2').getByText('Latin Times says').waitFor();
  });

  it('goes by the chosen kinds and the greatest length alone, by the address too', async () => {
    await page.goto(`${url}/?from=ven&to=rus`);
    await page.getByText('14 paths of 2 relationships.').waitFor();
    await page.getByText('By any relationship').click();
    await page.getByRole('checkbox', { name: 'part of' }).check();
    await page
      .getByText(/^No path of at most 6 relationships leads from Venezuela to Russia, using only: part of/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get('by')).toBe('PART_OF');
    await page.getByRole('button', { name: 'Allow any relationship' }).click();
    await page.getByText('14 paths').waitFor();
    await page.getByLabel('At most').selectOption('1');
    await page.getByText(/^No path of at most 1 relationship leads/).waitFor();
    expect(new URL(page.url()).searchParams.get('steps')).toBe('1');
    await page.goBack();
    await page.getByText('14 paths').waitFor();
    await page.getByRole('button', { name: 'Swap the ends' }).click();
    await page.waitForURL(/from=rus&to=ven/);
    await page.getByText('14 paths').waitFor();
  });

  it('says clearly that both ends are the same, or that one is not on record', async () => {
    await page.goto(`${url}/?from=rus&to=rus`);
    await page.getByText('Both ends are the same record, Russia').waitFor();
    await page.goto(`${url}/?from=rus&to=nobody`);
    await page.getByText('Nothing on record has the id nobody').waitFor();
    await page.goto(`${url}/?from=rus&to=no%20id!`);
    await page.getByText('Nothing on record has the id no id!').waitFor();
  });

  it('is a table, too, and is saved with query and sources', async () => {
    await page.goto(`${url}/?from=ven&to=rus`);
    await page.locator('svg.paths').waitFor();
    await page.getByText('Save and share').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ]);
    expect(readFileSync(await download.path()).toString()).toContain('query ReadPath');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('region', { name: '14 paths, relationship by relationship' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(28);
  });

  it.each([
    ['from=usa&to=venezuela-russia-2025:c.agreed', 360],
    ['from=ven&to=rus', 360],
    ['from=ven&to=rus', 768],
    ['from=ven&to=rus', 1440],
  ])('fits its place without scrolling sideways, and clips no text: %s at %i pixels', async (ends, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${url}/?${ends}`);
    await page.locator('svg.paths .card').first().waitFor();
    await page.waitForFunction(
      `document.querySelector('.scroller').scrollWidth <= document.querySelector('.scroller').clientWidth`,
    );
    expect(await page.evaluate(clippedTexts)).toEqual([]);
    await page.locator('svg.paths .card').first().focus();
    await page.keyboard.press(width === 1440 ? 'ArrowRight' : 'ArrowDown');
    expect(await page.evaluate(`document.activeElement.dataset.column`)).toBe('1');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('asked nobody but this server, and had nothing to complain of', () => {
    expect(watched.outside).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});

/** Texts of the picture that leave their card or the picture, and the page if it is wider than the window. */
const clippedTexts = `(() => {
  const leaves = (inner, outer) =>
    inner.right > outer.right + 1 || inner.left < outer.left - 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
  const texts = [...document.querySelectorAll('svg.paths text')].filter((text) => {
    const frame = text.closest('.card')?.querySelector('.plate') ?? text.ownerSVGElement;
    return text.textContent !== '' && leaves(text.getBoundingClientRect(), frame.getBoundingClientRect());
  });
  const isWide = document.documentElement.scrollWidth > innerWidth;
  return [...texts.map((text) => text.textContent), ...(isWide ? ['the page'] : [])];
})()`;
