import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AxeBuilder } from '../support/axe-builder.js';
import { describeInBrowser, openExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

const request = 'venezuela-russia-2025:c.req.docs';

describeInBrowser('the page of a claim', () => {
  let world: ExplorerWorld;
  let page: Page;
  beforeAll(async () => {
    world = await openExplorer();
    ({ page } = await world.open({ permissions: ['clipboard-read', 'clipboard-write'] }));
    await page.goto(`${world.url}/?claim=${request}&chosen=${request}`);
    await page.locator('.details h2').waitFor();
    await page.locator('.publish').waitFor();
  });
  afterAll(() => world.close());

  it.each([360, 768, 1440, 2560])(
    'fits %i pixels with the details open, light and dark, and clips nothing',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForFunction(
        `document.querySelector('svg.provenance').clientWidth <= document.querySelector('.picture-frame').clientWidth`,
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(clippedParts)).toEqual([]);
      }
    },
  );

  it.each(['eu-marketplaces-2024:c.proceedings', 'eu-marketplaces-2024:c.req.second', request])(
    'draws the lines of all replies as the legend has them: %s',
    async (id) => {
      await page.goto(`${world.url}/?claim=${id}&chosen=${id}`);
      await page.locator('.publish').waitFor();
      const { replies, legend } = await page.evaluate<{ replies: string[]; legend: string[] }>(replyDashes);
      expect(replies.length).toBeGreaterThan(0);
      expect([...new Set(replies)]).toEqual(legend);
    },
  );

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, in columns and upright: %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page })
          .include('.claim-view')
          .include('.details')
          .analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1440, height: 900 });
    },
  );

  it('copies the claim as one line with its reply, and says so on the button', async () => {
    await page.getByRole('button', { name: 'Copy the line' }).click();
    await page.getByRole('button', { name: 'Copied ✓' }).waitFor();
    const line = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(line).toContain('Dmitry Peskov did not address the request');
    expect(line).not.toContain('127.0.0.1');
  });

  it('saves the card under a name that says what is in it, with the reply and the source', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.publish').getByRole('button', { name: 'Save as SVG' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^maduro-asked-putin-.*-card\.svg$/);
    const svg = await readFile(await file.path(), 'utf8');
    for (const words of ['Dmitry Peskov', 'as many as 14', 'Latin Times, article, 2025'])
      expect(svg).toContain(words);
  });
});

/** Parts of the page that are wider than their place, and texts of the picture that leave their card or the picture. */
const clippedParts = `(() => {
  const parts = 'main, .claim-view, .claim-view *, .details, .details *';
  const wide = [document.documentElement, ...document.querySelectorAll(parts)].filter(
    (part) => !(part instanceof SVGElement) && part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1);
  const leaves = (inner, outer) =>
    inner.right > outer.right + 1 || inner.left < outer.left - 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
  const texts = [...document.querySelectorAll('svg.provenance text, svg.provenance tspan')].filter((text) => {
    const frame = (text.closest('.card')?.querySelector('.plate') ?? text.ownerSVGElement).getBoundingClientRect();
    return text.textContent !== '' && leaves(text.getBoundingClientRect(), frame);
  });
  return [...wide, ...texts].map((part) => part.textContent.slice(0, 60) + ' in ' + part.tagName + '.' + part.className);
})()`;

/** The dashes of the lines that begin at cards of replies alone, and of the replies in the legend. */
const replyDashes = `(() => {
  const dashes = (selector) => [...document.querySelectorAll(selector)].map((path) => getComputedStyle(path).strokeDasharray);
  const cards = new Set([...document.querySelectorAll('svg.provenance .card.reply')].map(({ dataset }) => dataset.key));
  const lines = [...document.querySelectorAll('svg.provenance .line')];
  const ofReplies = lines.filter(({ dataset }) => cards.has(dataset.from));
  return {
    replies: ofReplies.map((line) => getComputedStyle(line.querySelector('path')).strokeDasharray),
    legend: [...new Set(dashes('.line-legend .is-reply path:not(.stroke-across)'))],
  };
})()`;
