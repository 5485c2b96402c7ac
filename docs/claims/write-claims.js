/**
 * Writes the card, the text and a picture of the page of the claims in claims.json, and README.md with all of them, from a server with
 * the included dossiers and `bridge.yaml`.
 *
 * Run: node bin/onrecord.js import docs/claims/bridge.yaml, then
 * node docs/claims/write-claims.js http://127.0.0.1:4000 [path of Chromium [name of one claim, or all [folder for pictures at all widths]]]
 */
/* global fetch */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = import.meta.dirname;
const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const executablePath = process.argv[3] ?? '/usr/bin/chromium';
const only = process.argv[4] ?? 'all';
const widthsFolder = process.argv[5] ?? null;
/** In bytes. */
const largestPicture = 125_000;
const patience = { timeout: 120_000 };
/** The rows of the section "Publish" whose files are saved, with their buttons. */
const saved = [
  ['Card', 'Save as SVG', 'svg'],
  ['Text', 'Save', 'txt'],
];

const claims = JSON.parse(await readFile(join(folder, 'claims.json'), 'utf8'));
const missing = await missingClaims();
if (missing.length > 0) {
  console.error(`The server has no claim ${missing.join(', ')}. Import docs/claims/bridge.yaml first.`);
  process.exit(1);
}
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
for (const { name, id } of claims) {
  if (only !== 'all' && only !== name) continue;
  await openClaim(id);
  for (const [row, label, extension] of saved) {
    const button = page
      .locator('.publish dt', { hasText: row })
      .locator('+ dd')
      .getByRole('button', { name: label });
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await file.saveAs(join(folder, `${name}.${extension}`));
  }
  await openClaim(id);
  await writeFile(join(folder, `${name}.jpg`), await smallPicture());
  if (widthsFolder !== null) await takeAllWidths(name, id);
}
await browser.close();
await writeFile(join(folder, 'README.md'), indexOf(claims));

/** Returns the ids of the claims that the server does not have. */
async function missingClaims() {
  const ids = claims.map(({ id }) => id);
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
  await page.locator('.details h2').waitFor(patience);
  await page.locator('.publish').waitFor(patience);
  await page.locator('main[aria-busy]').waitFor({ state: 'detached', ...patience });
}

/** Takes the page as JPEG, in the best quality with at most `largestPicture` bytes. */
async function smallPicture() {
  const worst = 45;
  for (let quality = 70; ; quality -= 5) {
    const picture = await page.screenshot({ type: 'jpeg', quality });
    if (picture.length <= largestPicture || quality <= worst) return picture;
  }
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
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Returns the height at which nothing scrolls. */
async function contentHeight() {
  const heights = await page.evaluate(
    `['main', '.details', '.frame'].map((part) => document.querySelector(part).scrollHeight)`,
  );
  return Math.min(6000, Math.max(900, ...heights.map((height) => height + 120)));
}

/** Returns the page that shows all claims. */
function indexOf(all) {
  const head = `# Ten claims, as they are published

Each claim as its page shows it, as a card, and as text. \`node docs/claims/write-claims.js URL\` writes this page and its files; a test
compares the texts with what the program writes. [How to publish a claim](../explorer.md#publish-a-claim)
`;
  const parts = all.map(
    ({ name, title, shows }) => `
## ${title}

${shows}

![The page](${name}.jpg)

![The card](${name}.svg)

[As text](${name}.txt)
`,
  );
  return [head, ...parts].join('');
}
