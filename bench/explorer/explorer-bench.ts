import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Browser, Page } from 'playwright-core';
import { aboutMachine, talk } from '../about-machine.js';
import { inFolder } from '../in-folder.js';
import type { BenchCall } from '../in-folder.js';
import { findChromium, openBrowser } from '../../tests/support/browser.js';
import { figuresOf, tableOf } from './figures.js';
import type { Round } from './figures.js';
import { firstView, handleGraph, idsAround, openHub } from './looks.js';
import { startWorld } from './world.js';

interface Flags {
  readonly statements: string;
  readonly hub: string;
  readonly rounds: string;
  readonly data?: string;
  readonly json?: string;
}

const sizes = [500, 1000];

/** Measures the explorer on a generated graph, in a browser without a graphics card. Returns the exit code. */
export async function main({ root, words }: BenchCall): Promise<number> {
  const flags = new Command('explorer')
    .option('--statements <number>', 'statements in the graph', '100000')
    .option('--hub <number>', 'number of statements of one actor', '50000')
    .option('--rounds <number>', 'number of rounds', '3')
    .option('--data <folder>', 'folder of the graph; it is filled if it does not exist, and not removed')
    .option('--json <file>', 'where to write the figures as JSON')
    .parse(words, { from: 'user' })
    .opts<Flags>();
  return inFolder(flags.data, (folder) =>
    // A folder that exists is not filled.
    measureIn(flags.data === undefined ? join(folder, 'data') : folder, { root, flags }),
  );
}

async function measureIn(
  dataFolder: string,
  { root, flags }: { readonly root: string; readonly flags: Flags },
): Promise<number> {
  const world = await startWorld({
    root,
    dataFolder,
    statements: Number(flags.statements),
    hubSize: Number(flags.hub),
    report: talk,
  });
  const browser = await openBrowser(findChromium() ?? '', ['--disable-gpu']);
  try {
    const rounds = await measure(browser, { root, url: world.url, rounds: Number(flags.rounds) });
    const figures = figuresOf(rounds);
    process.stdout.write(`${tableOf(figures)}\n`);
    const about = { ...aboutMachine(root), chromium: browser.version(), options: flags };
    process.stdout.write(`${JSON.stringify(about)}\n`);
    if (flags.json) await writeFile(flags.json, `${JSON.stringify({ about, figures, rounds }, null, 2)}\n`);
    return 0;
  } finally {
    await browser.close();
    await world.close();
  }
}

interface MeasureOptions {
  readonly root: string;
  readonly url: string;
  readonly rounds: number;
}

/** Measures all rounds. In the first one, the server has just started. */
async function measure(
  browser: Browser,
  { root, url, rounds }: MeasureOptions,
): Promise<ReadonlyArray<Round>> {
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const loadBefore = loadavg()[0] ?? 0;
    const page = await openPage(browser, root);
    const looks = { ...(await firstView(page, url)), ...(await openHub(page)) };
    const ids = await idsAround(url, Math.max(...sizes));
    const graphs = [];
    for (const size of sizes) {
      graphs.push(await handleGraph(page, url, ids.slice(0, size)));
      talk(`Round ${round + 1}: ${size} records measured`);
    }
    await page.context().close();
    measured.push({ looks, graphs, loadBefore, loadAfter: loadavg()[0] ?? 0 });
  }
  return measured;
}

async function openPage(browser: Browser, root: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.addInitScript({ path: join(root, 'bench', 'explorer', 'watch.js') });
  context.setDefaultTimeout(120_000);
  return context.newPage();
}
