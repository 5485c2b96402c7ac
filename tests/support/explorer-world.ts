import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { findChromium, openBrowser, openPage } from './browser.js';
import type { WatchedPage } from './browser.js';
import { startOnrecord, startedUrl } from './onrecord-process.js';

/** Plans are made at the first asking, which may take a while on a busy machine. */
export const patience = { timeout: 60_000 };

/** A server with the shipped dossiers, and a browser before it. */
export interface ExplorerWorld {
  readonly url: string;
  /** Where its Neo4j has its data. */
  readonly dataFolder: string;
  readonly browser: Browser;
  /** Opens a page of its own settings; the test closes it. */
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** Starts a server and a browser with these flags. */
export async function startExplorer(flags: ReadonlyArray<string> = []): Promise<ExplorerWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-explorer-'));
  const dataFolder = join(folder, 'data');
  const server = startOnrecord(dataFolder, 'start');
  server.stderr?.resume();
  const url = await startedUrl(server);
  server.stdout?.resume();
  const browser = await openBrowser(findChromium() ?? '', flags);
  return {
    url,
    dataFolder,
    browser,
    open: async (options) => {
      const watched = await openPage(browser, url, options);
      watched.page.setDefaultTimeout(patience.timeout);
      return watched;
    },
    close: async () => {
      await browser.close();
      server.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
    },
  };
}

/** As `describe`, and skipped with the reason in its name where there is no browser. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium() === undefined)
    describe.skip(`${name} (skipped: no chromium found, install Debian package chromium)`, tests);
  else describe(name, tests);
}
