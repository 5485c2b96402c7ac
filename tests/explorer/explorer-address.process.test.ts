import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WatchedPage } from '../support/browser.js';
import { describeInBrowser, openExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

/** A server refuses request lines of more than 16 kB, what stands before it often of more than 2 kB. */
const longestAsked = 2100;

describeInBrowser('the address of the explorer', () => {
  let world: ExplorerWorld;
  let watched: WatchedPage;
  let page: Page;
  let ids: ReadonlyArray<string>;
  const asked: string[] = [];
  beforeAll(async () => {
    world = await openExplorer();
    watched = await world.open();
    page = watched.page;
    page.on('request', (request) => asked.push(request.url()));
    ids = await idsOnRecord(world.url);
  });
  afterAll(() => world.close());

  const node = (id: string) => page.locator(`.node[data-id="${id}"]`);
  const tool = (name: string) => page.locator('.toolbar').getByRole('button', { name, exact: true });
  const standing = (count: number) =>
    page
      .locator('.toolbar')
      .getByText(new RegExp(`^${count} records`))
      .waitFor();

  it('is the view with a thousand records, by link, back and forth, and anew', async () => {
    const gone = Array.from({ length: 1000 - ids.length }, (_, nth) => `gone:statement-of-somebody.${nth}`);
    const address = `${world.url}/#graph=${[...ids, ...gone].join(',')}`;
    await page.goto(address);
    await standing(ids.length);
    const first = ids[0] ?? '';
    await node(first).focus();
    await page.keyboard.press('p');
    await page.locator('.node.pinned').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.details h2').waitFor();
    await tool('Hide').click();
    await node(first).waitFor({ state: 'detached' });
    const { hash, search } = new URL(page.url());
    expect(search).toBe('');
    expect(hash).toMatch(/&hide=.*&pins=/);
    await page.goBack();
    await node(first).waitFor();
    await page.goForward();
    await node(first).waitFor({ state: 'detached' });
    await page.reload();
    await standing(ids.length - 1);
    expect(await node(first).count()).toBe(0);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(Math.max(...asked.map((url) => url.split('#', 1)[0]?.length ?? 0))).toBeLessThan(longestAsked);
  });

  it('stays the view when the skip link leads to the content', async () => {
    const before = page.url();
    await page.getByRole('link', { name: 'Skip to content' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.id')).toBe('main');
    expect(page.url()).toBe(before);
  });

  it('takes another long address that is put in its place', async () => {
    const fewer = ids.slice(0, 10).concat(Array.from({ length: 200 }, (_, nth) => `gone:another.${nth}`));
    await page.evaluate(`location.hash = ${JSON.stringify(`graph=${fewer.join(',')}`)}`);
    await standing(10);
  });

  it('still understands a link of former days, and asks for what is short in one', async () => {
    await page.goto(`${world.url}/?graph=${ids.slice(0, 2).join(',')}`);
    await standing(2);
    await node(ids[0] ?? '')
      .locator('.shape')
      .click();
    await page.locator('.details h2').waitFor();
    expect(new URL(page.url()).searchParams.get('chosen')).toBe(ids[0]);
  });

  it('brought no complaint', () => {
    expect(watched.complaints).toEqual([]);
  });
});

async function idsOnRecord(url: string): Promise<ReadonlyArray<string>> {
  const query = `{ statements(first: 100) { edges { node { id } } } claims(first: 20) { edges { node { id } } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    readonly data: Readonly<
      Record<string, { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }>
    >; // as asked above
  };
  return Object.values(data).flatMap(({ edges }) => edges.map((edge) => edge.node.id));
}
