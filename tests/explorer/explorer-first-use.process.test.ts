import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WatchedPage } from '../support/browser.js';
import { describeInBrowser, startExplorer } from '../support/explorer-world.js';
import type { OwnExplorer } from '../support/explorer-world.js';
import { wipe } from '../support/test-store.js';

describeInBrowser('the explorer before an empty graph', () => {
  let world: OwnExplorer;
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    world = await startExplorer();
    await wipe(world.store);
    watched = await world.open();
    page = watched.page;
  });
  afterAll(() => world.close());

  it('says how to begin', async () => {
    await page.goto(world.url);
    await page.getByText('Nothing is on record yet').waitFor();
    await page.getByText('npm run seed', { exact: true }).waitFor();
  });

  it('finds nothing, and says how words are looked for', async () => {
    await page.getByRole('combobox', { name: 'Search who, what and where' }).fill('missiles');
    await page.getByText('Nothing on record has these words.').waitFor();
    expect(await page.locator('.hit').count()).toBe(0);
  });

  it.each(['ask-russia', 'left-open', 'one-origin', 'denied'])(
    'says what else can be asked where the question %s has no answer',
    async (question) => {
      await page.goto(`${world.url}/?question=${question}`);
      await page.getByText('Nothing on record answers this.').waitFor();
      expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(1);
    },
  );

  it('brought no complaint', () => {
    expect(watched.complaints).toEqual([]);
  });
});
