/**
 * Takes the screenshots of the documentation from a server with the included dossiers.
 *
 * Run: node docs/explorer/take-screenshots.js http://127.0.0.1:4000 [path of Chromium [name of one picture]]
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const executablePath = process.argv[3] ?? '/usr/bin/chromium';
const only = process.argv[4] ?? null;
const request = 'venezuela-russia-2025:c.req.wp';
const doubted = 'venezuela-russia-2025:c.ability';
/** Name and address of each view, the selector to wait for, and the height of the window if it differs from 900. */
const views = [
  ['start', '/', 'text=/^On record:/'],
  ['question', '/?question=ask-russia', '.question .records li', 560],
  ['claim', `/?claim=${request}&chosen=${request}`, '.details h2'],
  ['silence', '/?claim=venezuela-russia-2025:c.req.china-iran', '.answer.silent', 720],
  ['sentence', `/?claim=${doubted}&chosen=${doubted}`, '.details h2', 840],
  ['graph', `/?graph=${request}&chosen=${request}`, '.details h2'],
  ['path', '/?from=usa&to=venezuela-russia-2025:c.agreed', '.hops'],
  ['table', `/?graph=${request}&as=table`, '.tables'],
];

const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme });
  for (const [name, address, sign, height = 900] of views) {
    if (colorScheme === 'dark' && name !== 'claim' && name !== 'graph') continue;
    if (only !== null && only !== name) continue;
    await page.setViewportSize({ width: 1400, height });
    await page.goto(url + address);
    await page.locator(sign).first().waitFor({ timeout: 120_000 });
    await page.locator('main[aria-busy]').waitFor({ state: 'detached', timeout: 120_000 });
    const file = colorScheme === 'dark' ? `${name}-dark.png` : `${name}.png`;
    await page.screenshot({ path: join(import.meta.dirname, file) });
  }
  await page.close();
}
if (only === null || only === 'write') await takeWritePage();
await browser.close();

/** The page that writes dossiers, with its example and the form for a reply. */
async function takeWritePage() {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`${url}/write`);
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await page.locator('.finding').first().waitFor({ timeout: 120_000 });
  await page.keyboard.press('n');
  await page.keyboard.press('d');
  await page.locator('.entry-form').waitFor();
  await page.screenshot({ path: join(import.meta.dirname, 'write.png') });
  await page.close();
}
