import type { Page } from 'playwright-core';
import { hubActor } from '../../tests/support/generated/generated-graph.js';
import { watchHand } from './hand.js';
import type { Frames, Gesture } from './hand.js';

/** How soon a page stood, in ms, and what held it meanwhile. */
export interface Look {
  readonly ms: number;
  /** 0 where nothing held the page for 50 ms. */
  readonly longestTask: number;
}

/** A graph that was opened and handled. */
export interface Handled {
  readonly records: number;
  readonly relationships: number;
  readonly opened: Look;
  readonly layoutMs: number;
  /** The longest task that began while the worker placed records, at the opening and at each page that was added. */
  readonly longestWhileLayout: number;
  readonly gestures: Readonly<Record<Gesture, Frames>>;
}

/** The first page: until it stands, until it says what is on record, and until a search typed into it has hits. */
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

/** From the press on the hub among the hits until the counts of what is around it stand, and until its picture does. */
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

/** Opens a graph of so many records around the hub without the last page of them, adds one that the hub says, and handles the whole. */
export async function handleGraph(page: Page, url: string, ids: ReadonlyArray<string>): Promise<Handled> {
  const first = ids.slice(0, ids.length - pageSize);
  await page.goto('about:blank'); // else nothing but the part after # would change
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

/** Measured in this process: a page that is held would stop its own clock late. */
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

/** Ids of so many records around the hub, near ones first; the first page of what the hub says is left to be added. */
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
  const { data } = (await response.json()) as { readonly data: { readonly around: Around } }; // as asked above
  return data.around;
}

interface Around {
  readonly neighbours: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> };
  readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
}
