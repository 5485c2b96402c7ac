import type { Page } from 'playwright-core';
import { hubActor } from '../../tests/support/generated/generated-graph.js';
import { watchHand } from './hand.js';
import type { Frames, Gesture } from './hand.js';

/** The time until a page is shown, in ms, and its longest task in this time. */
export interface Look {
  readonly ms: number;
  /** 0 if no task took 50 ms. */
  readonly longestTask: number;
}

/** The measurements of a picture that was opened, and on which gestures were performed. */
export interface Handled {
  readonly records: number;
  readonly relationships: number;
  readonly opened: Look;
  readonly layoutMs: number;
  /** The longest task that began while the worker computed a layout, at the opening or after a page was added. */
  readonly longestWhileLayout: number;
  readonly gestures: Readonly<Record<Gesture, Frames>>;
}

/** Measures the first page: until it is shown, until it shows the number of records, and until a search on it has hits. */
export async function firstView(
  page: Page,
  url: string,
): Promise<{ readonly start: Look; readonly amount: Look; readonly search: Look }> {
  let start: Look = { ms: 0, longestTask: 0 };
  const amount = await timed(page, async () => {
    start = await timed(page, async () => {
      await page.goto(url);
      await page.locator('.questions a').first().waitFor();
    });
    await page.getByText(/^On record:/).waitFor();
  });
  const search = await timed(page, async () => {
    await page.getByRole('combobox').first().pressSequentially('The Hub');
    await page.locator('.hit').filter({ hasText: 'The Hub' }).first().waitFor();
  });
  return { start, amount, search };
}

/** Measures the time from a click on the supernode among the hits until its counts, and its picture, are shown. */
export async function openHub(page: Page): Promise<{ readonly counts: Look; readonly picture: Look }> {
  let counts: Look = { ms: 0, longestTask: 0 };
  const picture = await timed(page, async () => {
    counts = await timed(page, async () => {
      await page.locator('.hit').filter({ hasText: 'The Hub' }).first().click();
      await page.locator('.details .neighbours li').first().waitFor();
    });
    await page.locator('.node').nth(1).waitFor();
  });
  return { counts, picture };
}

const pageSize = 50;

/** Opens a picture of records around the supernode, except the last page, adds a page of its statements, and performs all gestures. */
export async function handleGraph(page: Page, url: string, ids: ReadonlyArray<string>): Promise<Handled> {
  const first = ids.slice(0, ids.length - pageSize);
  await page.goto('about:blank'); // otherwise only the part after # would change
  const opened = await timed(page, async () => {
    await page.goto(`${url}/#graph=${first.join(',')}&chosen=${hubActor}`);
    await page
      .locator('.node')
      .nth(first.length - 1)
      .waitFor();
  });
  await page.locator('[data-neighbours="ATTRIBUTED_TO:IN"]').waitFor();
  const expand = await watchHand(page, 'expand');
  await page.getByRole('button', { name: 'Show whole' }).click();
  const pan = await watchHand(page, 'pan');
  const zoom = await watchHand(page, 'zoom');
  await page.getByRole('button', { name: 'Show whole' }).click();
  const drag = await watchHand(page, 'drag');
  return {
    records: await page.locator('.node').count(),
    relationships: await page.locator('.relationship').count(),
    opened,
    layoutMs: await page.evaluate('onrecordWatch.layoutMs()'),
    longestWhileLayout: await page.evaluate('onrecordWatch.longestWhileLayout()'),
    gestures: { pan, zoom, drag, expand },
  };
}

/** Measures work with the clock of this process, because a blocked page would read its own clock late. */
async function timed(page: Page, work: () => Promise<void>): Promise<Look> {
  const from: number = page.url() === 'about:blank' ? 0 : await page.evaluate('performance.now()');
  const startedAt = performance.now();
  const before = page.url();
  await work();
  const ms = performance.now() - startedAt;
  const isSamePage = new URL(before).origin === new URL(page.url()).origin;
  const longestTask: number = await page.evaluate(`onrecordWatch.longestTask(${isSamePage ? from : 0})`);
  return { ms, longestTask };
}

const firstOfEach = 40;

/** Returns the ids of records around the supernode, near ones first, without the first page of its statements, which is added later. */
export async function idsAround(url: string, count: number): Promise<ReadonlyArray<string>> {
  const { neighbours } = await askAround(url, hubActor);
  const later = new Set(neighbours.edges.map(({ node }) => node.id));
  const found = new Set([hubActor]);
  for (const id of found) {
    if (found.size >= count) break;
    const { neighbourhood } = await askAround(url, id);
    for (const { id: other } of neighbourhood.nodes) if (!later.has(other)) found.add(other);
  }
  return [...found].slice(0, count);
}

async function askAround(url: string, id: string): Promise<Around> {
  const query = `query Around($id: ID!, $first: Int!, $limit: Int!) {
    around(id: $id) {
      neighbours(link: ATTRIBUTED_TO, way: IN, first: $first) { edges { node { id } } }
      neighbourhood(limit: $limit) { nodes { id } }
    }
  }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id, first: pageSize, limit: firstOfEach + pageSize } }),
  });
  const { data } = (await response.json()) as { readonly data: { readonly around: Around } }; // as requested above
  return data.around;
}

interface Around {
  readonly neighbours: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> };
  readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
}
