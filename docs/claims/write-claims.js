/**
 * Writes the card, the text and a picture of the page of ten claims, from a server with the included dossiers and `bridge.yaml`.
 *
 * Run: node bin/onrecord.js import docs/claims/bridge.yaml, then
 * node docs/claims/write-claims.js http://127.0.0.1:4000 [path of Chromium [folder for pictures at all widths]]
 */
/* global fetch */
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const executablePath = process.argv[3] ?? '/usr/bin/chromium';
const widthsFolder = process.argv[4] ?? null;
/** What each claim shows, and its id. */
const claims = [
  ['denial', 'venezuela-russia-2025:c.imperial'],
  ['deflection', 'venezuela-russia-2025:c.req.wp'],
  ['silence', 'venezuela-russia-2025:c.req.china-iran'],
  ['one-source-many-outlets', 'harbour-bridge:c.cracks'],
  ['money', 'harbour-bridge:c.loan'],
  ['unnamed-source', 'venezuela-russia-2025:c.ability'],
  ['derived-paper', 'harbour-bridge:c.steel'],
  ['correction', 'harbour-bridge:c.inspection'],
  ['long-chain', 'harbour-bridge:c.winter'],
  ['two-addressees', 'harbour-bridge:c.help'],
];
const saved = [
  ['Card', 'Save as SVG', 'svg'],
  ['Text', 'Save', 'txt'],
];

const missing = await missingClaims();
if (missing.length > 0) {
  console.error(`The server has no claim ${missing.join(', ')}. Import docs/claims/bridge.yaml first.`);
  process.exit(1);
}
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
for (const [name, id] of claims) {
  await openClaim(id);
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
  for (const [row, label, extension] of saved) {
    const button = page
      .locator('.publish dt', { hasText: row })
      .locator('+ dd')
      .getByRole('button', { name: label });
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await file.saveAs(join(import.meta.dirname, `${name}.${extension}`));
  }
  if (widthsFolder !== null) await takeAllWidths(name, id);
}
await browser.close();

/** Returns the ids of the claims that the server does not have. */
async function missingClaims() {
  const ids = claims.map(([, id]) => id);
  const query = 'query ($ids: [ID!]!) { claims(where: { id: { in: $ids } }, first: 10) { nodes { id } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { ids } }),
  });
  const { data } = await response.json();
  const found = new Set(data.claims.nodes.map(({ id }) => id));
  return ids.filter((id) => !found.has(id));
}

/** Opens the page of a claim with its details. */
async function openClaim(id) {
  await page.goto(`${url}/?claim=${id}&chosen=${id}`);
  await page.locator('.details h2').waitFor({ timeout: 120_000 });
  await page.locator('.publish').waitFor({ timeout: 120_000 });
  await page.locator('main[aria-busy]').waitFor({ state: 'detached', timeout: 120_000 });
}

/** Takes the whole page at each width, in the light and the dark scheme. */
async function takeAllWidths(name, id) {
  for (const width of [360, 768, 1440, 2560])
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openClaim(id);
      await page.setViewportSize({ width, height: await contentHeight() });
      await page.screenshot({ path: join(widthsFolder, `${name}-${width}-${colorScheme}.png`) });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Returns the height at which nothing scrolls. */
async function contentHeight() {
  const heights = await page.evaluate(
    `['main', '.details', '.frame'].map((part) => document.querySelector(part).scrollHeight)`,
  );
  return Math.min(6000, Math.max(900, ...heights.map((height) => height + 120)));
}
