import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signToken } from '../../src/api/api.js';
import { AxeBuilder } from '../support/axe-builder.js';
import type { WatchedPage } from '../support/browser.js';
import { describeInBrowser, patience, startExplorer } from '../support/explorer-world.js';
import type { OwnExplorer } from '../support/explorer-world.js';
import { sixSentences } from './write/six-sentences.js';
import { keyHand, mouseHand, type Hand } from './write-hands.js';

const secret = 'a-secret-of-this-test-alone-0123456789';

async function begin(page: Page): Promise<void> {
  await page.getByLabel('The text').fill(sixSentences);
  await page.getByLabel('Title').fill('Harbour talks stall');
  await page.getByLabel('Outlet').fill('The Marlow Gazette');
  await page.getByLabel('Date').fill('2026-06-09');
  await page.keyboard.press('Enter');
  await page.locator('.outline .entry').first().waitFor(patience);
}

const actionsToBegin = 5;

/** Records the first sentence: the memo, and within it the request. */
async function recordFirst(page: Page, hand: Hand): Promise<void> {
  await hand.begin('s', 'Somebody says');
  await hand.fill('Who says it?', 'a leaked harbour board memo');
  await hand.choose('Who or what is it?', 'an internal');
  await hand.fill('Whose document is it?', 'the harbour board');
  await hand.fill('With which verb?', '');
  await hand.fill('When, in the words', '');
  await hand.submit();
  await page.locator('.entry.chosen', { hasText: 'memo' }).waitFor(patience);
}

async function recordRest(hand: Hand): Promise<void> {
  for (const [key, label] of [
    ['d', 'A reply'],
    ['g', 'An answer to a request'],
    ['d', 'A reply'],
  ] as const) {
    await hand.nextSentence();
    await hand.begin(key, label);
    await hand.submit();
  }
  await hand.nextSentence();
  await hand.begin('s', 'Somebody says');
  await hand.fill('What?', 'it had written to the council');
  await hand.choose('To which entry', 'the port');
  await hand.submit();
  await hand.nextSentence();
  await hand.begin('o', 'It is left open');
  await hand.fill('What?', 'an answer was sent');
  await hand.submit();
}

async function expectOutcome(page: Page): Promise<void> {
  const request = page.locator('.finding').first();
  await request.getByText('neither confirmed nor denied').first().waitFor(patience);
  await request.getByText('refused', { exact: true }).waitFor(patience);
  await request
    .getByText('Rests on 1 original source, as far as recorded; 1 original source against it.')
    .waitFor(patience);
  expect(await page.locator('.problem').count()).toBe(0);
}

/** The YAML that the button Save gives. */
async function savedText(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** Returns the answer; asks again where Neo4j was too busy to plan the operation within its time limit. */
async function planned(url: string, query: string): Promise<unknown> {
  for (;;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    if (!JSON.stringify(answer).includes('"STORE_TIMEOUT"')) return answer;
  }
}

describeInBrowser('the page that writes dossiers', () => {
  let world: OwnExplorer;
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    const contents = { subject: 'anna', role: 'editor', lifetimeSeconds: 3_600, roleClaim: 'role' } as const;
    const token = await signToken(secret, contents, new Date());
    world = await startExplorer({ ONRECORD_AUTH_SECRET: secret, ONRECORD_PUBLIC_READS: 'on' });
    watched = await world.open();
    page = watched.page;
    await page.goto(`${world.url}/write#token=${token}`);
  });
  afterAll(() => world.close());

  it('records the six sentences by keys alone in at most 60 actions; a reload in the middle loses nothing', async () => {
    const hand = keyHand(page);
    await begin(page);
    await recordFirst(page, hand);
    await hand.begin('r', 'Somebody asks for something');
    await hand.submit();
    const before = await page.locator('.outline').innerText();
    await page.reload();
    await page.locator('.outline .entry').first().waitFor(patience);
    expect(await page.locator('.outline').innerText()).toBe(before);
    await page.keyboard.press('n'); // the first sentence is chosen again
    await recordRest(hand);
    await expectOutcome(page);
    expect(hand.actions() + actionsToBegin).toBeLessThanOrEqual(60);
  });

  it('imports the dossier after a dry run, and the server answers what the page has said', async () => {
    await page.getByRole('button', { name: 'Import …' }).click();
    await page.getByText('The import would leave').waitFor(patience);
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByText('Imported:').waitFor(patience);
    await page.getByRole('button', { name: 'Close' }).click();
    const query =
      '{ requests(where: {dossier: {eq: "harbour-talks-stall"}}) { edges { node { status { value } outcome { value } } } } }';
    expect(await planned(world.url, query)).toEqual({
      data: {
        requests: {
          edges: [
            { node: { status: { value: 'NEITHER_CONFIRMED_NOR_DENIED' }, outcome: { value: 'REFUSED' } } },
          ],
        },
      },
    });
  });

  it('saves the dossier, opens it again, and changes one line with one entry', async () => {
    const text = await savedText(page);
    expect(text.match(/passageSha256: /g)?.length).toBeGreaterThanOrEqual(6);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page
        .getByRole('button', { name: 'Another dossier' })
        .click()
        .then(() => page.getByRole('button', { name: 'Open a dossier file' }).click()),
    ]);
    await chooser.setFiles({
      name: 'd.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(`# by hand\n${text}`),
    });
    await page.locator('.entry', { hasText: 'Tom Brill denied' }).click();
    await page.getByLabel('With which verb?').fill('rejected');
    await page.keyboard.press('Enter');
    await page.locator('.entry', { hasText: 'Tom Brill rejected' }).waitFor(patience);
    expect(await savedText(page)).toBe(`# by hand\n${text.replace('cue: denied', 'cue: rejected')}`);
    await page.keyboard.press('Control+z');
    await page.locator('.entry', { hasText: 'Tom Brill denied' }).waitFor(patience);
    expect(await savedText(page)).toBe(`# by hand\n${text}`);
  });

  it('keeps the drafts of two tabs apart', async () => {
    const other = await page.context().newPage();
    await other.goto(`${world.url}/write`);
    await other.getByRole('button', { name: 'Harbour talks stall' }).first().click();
    await other.locator('.outline .entry').first().waitFor(patience);
    const rename = async (tab: Page, title: string): Promise<void> => {
      await tab.locator('.entry').first().click();
      await tab.getByLabel('Title').fill(title);
      await tab.keyboard.press('Enter');
      await tab.locator('.entry', { hasText: title }).waitFor(patience);
    };
    await rename(other, 'Told in the other tab');
    await rename(page, 'Told in this tab');
    await page.getByText('Another tab has changed this draft').waitFor(patience);
    await other.reload();
    await other.locator('.entry', { hasText: 'Told in the other tab' }).waitFor(patience);
    await other.close();
  });

  it('records the six sentences by mouse', async () => {
    await page.getByRole('button', { name: 'Another dossier' }).click();
    await begin(page);
    const hand = mouseHand(page);
    await recordFirst(page, hand);
    await page.locator('.entry', { hasText: 'memo' }).click();
    await hand.begin('r', 'Somebody asks for something');
    await hand.submit();
    await recordRest(hand);
    await expectOutcome(page);
  });

  it('has no fault that axe finds, and clips nothing at any width', async () => {
    await page.keyboard.press('d');
    await page.locator('.entry-form').waitFor(patience);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    for (const width of [360, 768, 1001, 1400, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await page.keyboard.press('Escape');
  });

  it('shows markup in a text as text', async () => {
    await page.getByRole('button', { name: 'Another dossier' }).click();
    await page
      .getByLabel('The text')
      .fill(`<img src=x onerror="alert(1)"> said ${'w'.repeat(5_000)}. שלום 🙂.`);
    await page.getByLabel('Title').fill('<b>Title</b>');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: '<b>Title</b>' }).waitFor(patience);
    expect(await page.locator('.article img, h1 b').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(2560);
    expect(watched.complaints).toEqual([]);
  });
});
