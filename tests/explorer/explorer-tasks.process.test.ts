import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { AxeBuilder } from '../support/axe-builder.js';
import type { WatchedPage } from '../support/browser.js';
import { isDeep } from '../support/cases.js';
import { generatedSubjects, includedSubjects } from '../support/explorer-subjects.js';
import type { ExplorerSubjects } from '../support/explorer-subjects.js';
import { describeInBrowser, openExplorer, startGeneratedExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

/** The widths at which pages are looked at; each in light and dark in deep runs, one in each otherwise. */
const widths = isDeep ? [360, 768, 1024, 1440, 2560] : [360, 1440];
const colorSchemes = ['light', 'dark'] as const;

/** Each task has the page where it ends, and the most clicks, keys and inputs that it may take. A deep run uses a generated graph. */
describeInBrowser('the tasks of readers', () => {
  let world: ExplorerWorld;
  let subjects: ExplorerSubjects;
  let watched: WatchedPage;
  let page: Page;
  let actions = 0;
  beforeAll(async () => {
    world = isDeep ? await startGeneratedExplorer() : await openExplorer();
    subjects = isDeep ? await generatedSubjects(world.url) : includedSubjects;
    watched = await world.open({ acceptDownloads: true });
    page = watched.page;
  }, 1_800_000);
  beforeEach(async () => {
    await page.goto(world.url);
    actions = 0;
  });
  afterAll(() => world.close());

  const main = () => page.locator('main');
  const link = (name: string | RegExp) => main().getByRole('link', { name, exact: typeof name === 'string' });
  const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
  const tab = (name: RegExp) =>
    page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name });
  const rows = () => page.locator('.records li');
  const searchField = () => page.getByRole('combobox', { name: 'Search who, what and where' });
  const visit = (address: string) => page.goto(`${world.url}/${address}`);
  const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
  const click = async (target: Locator): Promise<void> => {
    actions += 1;
    await target.first().click();
  };
  const press = async (...keys: ReadonlyArray<string>): Promise<void> => {
    actions += keys.length;
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Follows a link by keyboard; moving the focus to it is not counted. */
  const follow = async (target: Locator): Promise<void> => {
    await target.first().focus();
    await press('Enter');
  };
  const search = async (text: string): Promise<void> => {
    actions += 2;
    await searchField().fill(text);
    await page.keyboard.press('Enter');
  };
  const choose = async (label: string, option: { index: number } | string): Promise<void> => {
    actions += 1;
    await page.getByLabel(label).first().selectOption(option);
  };

  it('finds a person by a misspelt name, and what she says', async () => {
    const { name, misspelt } = subjects.person;
    await search(misspelt);
    await page.getByText(`No record has all words of “${misspelt}”`).waitFor();
    await click(link(name));
    await heading(name).waitFor();
    await rows().getByRole('link', { name, exact: true }).first().waitFor();
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('finds a person by the exact name first, without leaving the keyboard', async () => {
    const { id, name } = subjects.other;
    await press('/');
    await page.keyboard.type(name);
    await page.locator('.hit').getByText(name, { exact: true }).first().waitFor();
    await press('ArrowDown', 'Enter');
    await heading(name).waitFor();
    expect(parameter('record')).toBe(id);
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('leads by keyboard from the search to an outlet, its documents, and back', async () => {
    const { name } = subjects.outlet;
    await press('/');
    await page.keyboard.type(name);
    await page.locator('.hit').getByText(name, { exact: true }).first().waitFor();
    await press('ArrowDown', 'Enter');
    await heading(name).waitFor();
    const first = await page.locator('.tabs [aria-current=page]').innerText();
    await follow(tab(/^Documents/));
    await page.locator('.tabs [aria-current=page]').getByText('Documents').waitFor();
    await rows().first().waitFor();
    await page.goBack();
    await page.locator('.tabs [aria-current=page]').getByText(first).waitFor();
    expect(actions).toBeLessThanOrEqual(4);
  });

  it('shows from whom an outlet passes on statements, whom most first', async () => {
    await visit(`?record=${subjects.outlet.id}`);
    await click(tab(/^Passes on from/));
    await page.getByText(/whose statements .* passes on/).waitFor();
    await rows().first().waitFor();
    const counts = (await rows().locator('.item-side').allInnerTexts()).map((text) =>
      Number.parseInt(text.replaceAll(',', ''), 10),
    );
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(actions).toBe(1);
  });

  it('leads from who is passed on to what that source says', async () => {
    await visit(`?record=${subjects.outlet.id}&tab=passes-on`);
    const source = rows().first().getByRole('link').first();
    const name = await source.innerText();
    await click(source);
    await heading(name).waitFor();
    expect(actions).toBe(1);
  });

  it('takes an article apart: paragraphs, who says what, and how it stands', async () => {
    await visit(`?record=${subjects.article}`);
    const paragraph = page.locator('.paragraph').filter({ has: page.locator('.badge') });
    await paragraph.first().waitFor();
    expect(await paragraph.first().getByRole('link').count()).toBeGreaterThan(1);
    const text = Buffer.from('The talks were "serene and\nfruitful".');
    await page.getByText('Check quotations against the text').click();
    await page
      .getByLabel(/^The text of the document/)
      .setInputFiles({ name: 'article.txt', mimeType: 'text/plain', buffer: text });
    await page.getByText(/each is marked below|No quotation and no passage/).waitFor();
    const quotations = await page.locator('.paragraph blockquote').count();
    expect(await page.locator('.text-mark').count()).toBeGreaterThanOrEqual(quotations);
    await click(tab(/^Who speaks in it/));
    await rows().first().waitFor();
    expect(actions).toBe(1);
  });

  it('answers which requests are unanswered', async () => {
    await click(link('Which requests have no reported answer?'));
    await rows().first().waitFor();
    const badges = await rows().first().locator('.badge').allInnerTexts();
    expect(badges.join()).toMatch(/no reported answer|deflected|differs by addressee/);
    expect(actions).toBe(1);
  });

  it('answers who asked another name for what, and leads to that name', async () => {
    const asked = page.getByLabel('Another name').first();
    await asked.waitFor();
    const name = (await asked.locator('option').nth(1).innerText()).replace(/ \(\d+\)$/, '');
    await choose('Another name', { index: 1 });
    const title = new RegExp(`^Who asked (the )?${name} for what\\?$`);
    await click(link(title));
    await heading(title).waitFor();
    await click(rows().getByRole('link', { name, exact: true }));
    await heading(name).waitFor();
    expect(actions).toBe(3);
  });

  it('leads from a denied claim to who says so', async () => {
    await follow(link('Which claims are denied or disputed?'));
    await follow(rows().getByRole('link'));
    await page.locator('.card.claim').waitFor();
    await page.locator('.sentences li').first().waitFor();
    expect(actions).toBe(2);
  });

  it('orders the claims that rest on one original source by how often they are repeated', async () => {
    await click(link('Which claims rest on a single original source?'));
    await choose('Order', 'statements');
    await page.waitForURL(/order=statements/);
    await rows().first().waitFor();
    expect(await rows().first().innerText()).toContain('rests on 1 original source');
    expect(actions).toBe(2);
  });

  it('narrows the claims of a dossier to a kind and a year, and keeps both in the address', async () => {
    await visit(`?record=${subjects.dossier.id}`);
    await click(tab(/^Claims/));
    await page.getByLabel('Kind').waitFor();
    await choose('Kind', 'EVENT');
    await page.waitForURL(/kind=EVENT/);
    await page.getByLabel('Year').waitFor();
    await choose('Year', { index: 1 });
    await page.waitForURL(/year=\d{4}/);
    await rows().first().waitFor();
    expect(await rows().first().innerText()).toContain('event');
    await page.reload();
    await page.getByLabel('Kind').waitFor();
    await page.getByLabel('Kind').locator('option[value=EVENT]:checked').waitFor({ state: 'attached' });
    expect(actions).toBe(3);
  });

  it('shows what the last import of a dossier changed', async () => {
    await visit(`?record=${subjects.dossier.id}`);
    await click(tab(/^Loads/));
    await rows().getByText(/added/).first().waitFor();
    expect(actions).toBe(1);
  });

  it('saves a list as a table file', async () => {
    await visit(`?record=${subjects.person.id}&tab=says`);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      click(page.getByRole('button', { name: 'As table file' })),
    ]);
    expect(saved.suggestedFilename()).toMatch(/-says\.csv$/);
    const lines = (await readFile(await saved.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^"id","who","verb"/);
    expect(lines.length).toBeGreaterThan(1);
    expect(actions).toBe(1);
  });

  it('gives the query of a list for GraphiQL', async () => {
    await visit(`?record=${subjects.person.id}&tab=says`);
    const graphql = page.getByRole('link', { name: 'As GraphQL' });
    expect(await graphql.getAttribute('href')).toContain('ListStatements');
    expect(actions).toBe(0);
  });

  it('shows the graph of a person as a part of the page', async () => {
    await visit(`?record=${subjects.other.id}`);
    await click(tab(/^Connections/));
    await page.locator('.node').first().waitFor();
    await heading(subjects.other.name).waitFor();
    await click(tab(/^Said about it/));
    await page
      .locator('.page-body')
      .getByText(/Claims in which/)
      .waitFor();
    expect(actions).toBe(2);
  });

  it('draws what is alike in the graph of an outlet as one, and opens it', async () => {
    await visit(`?record=${subjects.outlet.id}`);
    await click(tab(/^Connections/));
    const bundle = page.getByRole('button', { name: /^\d+ (statements|documents), drawn as one/ });
    await bundle.first().waitFor();
    const before = await page.locator('.node').count();
    const size = Number.parseInt((await bundle.first().getAttribute('aria-label')) ?? '', 10);
    await bundle.first().focus();
    await press('Enter');
    await page
      .locator('.node')
      .nth(before + size - 2)
      .waitFor();
    expect(parameter('apart')?.split(',').length ?? size).toBe(size);
    expect(actions).toBe(2);
  });

  it('shows requests as a graph with those who asked, were asked and said so', async () => {
    await click(link(/^Who asked .* for what\?$/));
    await click(page.getByRole('button', { name: 'Show as graph' }));
    await page.locator('.node.node-claim').first().waitFor();
    for (const type of ['actor', 'statement', 'document'])
      expect(await page.locator(`.node.node-${type}`).count()).toBeGreaterThan(0);
    expect(actions).toBe(2);
  });

  it('finds how two people are connected', async () => {
    const { person, other } = subjects;
    await visit(`?graph=${other.id},${person.id}&chosen=${other.id}`);
    await click(page.getByRole('button', { name: 'Find a path to …' }));
    actions += 1;
    await page.getByRole('combobox', { name: 'To: search for a record' }).fill(person.name);
    await click(page.getByRole('option').filter({ hasText: person.name }));
    await page.getByText(/^\d+ paths? of \d+ relationships?/).waitFor();
    await page.locator('.hops li').first().waitFor();
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('finds the claims with an item', async () => {
    await visit(`?record=${subjects.item.id}`);
    await heading(subjects.item.name).waitFor();
    await click(rows().getByRole('link'));
    await page.locator('.card.claim').waitFor();
    expect(actions).toBe(1);
  });

  it('finds statements by a word, apart from other records', async () => {
    await search(subjects.word);
    await click(tab(/^Claims and requests/));
    await rows().first().waitFor();
    expect(parameter('tab')).toBe('claims');
    expect(actions).toBe(3);
  });

  it('says what to try when nothing is found', async () => {
    await search('qwzxv kkkjj');
    await page.getByText(/^Nothing on record has these words/).waitFor();
    await link('kkkjj').waitFor();
    expect(actions).toBe(2);
  });

  it('leads to the page of a claim by the address of its record', async () => {
    await visit(`?record=${subjects.request}`);
    await page.locator('.card.claim').waitFor();
    expect(parameter('claim')).toBe(subjects.request);
  });

  it(
    'clips no text at any width, and axe finds nothing in light and dark',
    async () => {
      for (const [address, sign] of pagesOf(subjects)) {
        await visit(address);
        await page.locator(sign).first().waitFor();
        for (const [place, width] of widths.entries()) {
          await page.setViewportSize({ width, height: 900 });
          expect([address, width, await clippedParts(page)]).toEqual([address, width, []]);
          for (const colorScheme of isDeep ? colorSchemes : colorSchemes.slice(place, place + 1)) {
            await page.emulateMedia({ colorScheme });
            const { violations } = await new AxeBuilder({ page }).analyze();
            const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
            expect([address, width, colorScheme, found]).toEqual([address, width, colorScheme, []]);
          }
        }
      }
    },
    isDeep ? 3_600_000 : undefined,
  );

  it('brought no complaint', () => {
    expect(watched.complaints).toEqual([]);
    expect(watched.outside).toEqual([]);
  });
});

/** Pages, with a part that shows when each is complete. */
function pagesOf({ person, outlet, article, dossier, item, word, request, extremes }: ExplorerSubjects) {
  return [
    ['', '.dossiers a'],
    [`?record=${person.id}`, '.records li'],
    [`?record=${outlet.id}&tab=passes-on`, '.records li'],
    [`?record=${article}`, '.paragraph'],
    [`?record=${dossier.id}&tab=claims`, '.facets select'],
    [`?record=${item.id}`, '.records li'],
    [`?search=${word}`, '.records li'],
    [`?graph=${request}`, '.node'],
    ...extremes.flatMap((id): ReadonlyArray<readonly [string, string]> => [
      [`?record=${id}`, 'h1'],
      [`?graph=${id}`, '.node'],
    ]),
  ] as const;
}

const clippedText = `[document.documentElement, ...document.querySelectorAll('header *, main *')]
    .filter((part) => part.clientWidth > 1 && !part.closest('svg, select') && getComputedStyle(part).display !== 'inline')
    .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().right > innerWidth + 1)
    .map((part) => part.tagName + '.' + part.className)`;

/** Returns the parts whose text stays wider than their frame or than the window; pictures are drawn anew after a change of the window. */
async function clippedParts(page: Page): Promise<unknown> {
  await page.waitForFunction(`(${clippedText}).length === 0`).catch(() => undefined);
  return page.evaluate(clippedText);
}
