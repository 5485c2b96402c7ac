import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AxeBuilder } from '../support/axe-builder.js';
import { describeInBrowser, openExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

const request = 'venezuela-russia-2025:c.req.wp';
/** Each view of the explorer, with a part that shows when it stands. */
const views = [
  ['', '.on-record:not(:empty)'],
  ['?question=one-origin', '.question .records li'],
  [`?claim=${request}&chosen=${request}`, '.details h2'],
  [`?claim=${request}&as=table`, 'table'],
  [`?graph=${request}&chosen=${request}`, '.details h2'],
  [`?graph=${request}&as=table`, '.tables'],
  ['?from=&to=', '.path-form'],
  ['?from=ven&to=rus', 'svg.paths'],
  ['?from=ven&to=rus&by=BROADER', '.path-view .notice'],
  ['?from=ven&to=rus&as=table', 'table'],
  ['?claim=gone', '.notice'],
] as const;

describeInBrowser('the explorer for all readers, without WebGL', () => {
  let world: ExplorerWorld;
  let url: string;
  beforeAll(async () => {
    world = await openExplorer(['--disable-3d-apis', '--disable-gpu']);
    url = world.url;
  });
  afterAll(() => world.close());

  it('has no fault that axe finds in any view, and enough contrast in the light and the dark scheme', async () => {
    const { page } = await world.open({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const [address, sign] of views) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${url}/${address}`);
      await page.locator(sign).first().waitFor();
      await page.locator('main[aria-busy]').waitFor({ state: 'detached' });
      expect([address, ...(await faultsOf(page))]).toEqual([address]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([address, ...(await faultsOf(page, colourRules))]).toEqual([address]);
    }
    await page.getByRole('combobox', { name: 'Search who, what and where' }).fill('russ');
    await page.locator('.hit').first().waitFor();
    expect(await faultsOf(page, colourRules)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('draws the graph without WebGL', async () => {
    const { page, complaints } = await world.open();
    await page.goto(`${url}/?graph=${request}`);
    await page.locator('.node').first().waitFor();
    expect(await page.evaluate("document.createElement('canvas').getContext('webgl')")).toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('keeps shapes, lines and focus apart under forced colours', async () => {
    const { page } = await world.open({ forcedColors: 'active' });
    await page.goto(`${url}/?graph=${request}`);
    await page.locator('.node').first().waitFor();
    const look = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    const [ink, paper] = [await look('body', 'color'), await look('body', 'backgroundColor')];
    expect(ink).not.toBe(paper);
    expect(await look('.node .shape', 'stroke')).toBe(ink);
    expect(await look('.node .label', 'fill')).toBe(ink);
    expect(await look('.relationship path', 'stroke')).toBe(ink);
    await page.locator('.node').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.node.selected').waitFor();
    expect(await look('.node.selected .ring', 'stroke')).not.toBe(ink);
    await page.close();
  });

  it('moves nothing when reduced motion is asked for', async () => {
    const { page } = await world.open({ reducedMotion: 'reduce' });
    await page.goto(`${url}/?claim=${request}`);
    await page.locator('.card').first().waitFor();
    const lasting = await page.evaluate(
      `[...document.querySelectorAll('*')].filter((part) => getComputedStyle(part).transitionDuration !== '0s').length`,
    );
    expect(lasting).toBe(0);
    await page.close();
  });

  it('fits a small screen: nothing is wider than it', async () => {
    const { page } = await world.open({ viewport: { width: 360, height: 640 }, hasTouch: true });
    for (const [address, sign] of views) {
      await page.goto(`${url}/${address}`);
      await page.locator(sign).first().waitFor();
      const width = await page.evaluate('document.documentElement.scrollWidth');
      const body = await page.evaluate("document.querySelector('.frame').scrollWidth");
      expect([address, width, body]).toEqual([address, 360, 360]);
    }
    await page.close();
  });
});

/** The rules of axe whose outcome depends on the colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function faultsOf(page: Page, rules?: string[]): Promise<ReadonlyArray<string>> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
