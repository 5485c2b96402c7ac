import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startWorld } from '../../bench/explorer/world.js';
import type { Store } from '../../src/store/store.js';
import { findChromium, openBrowser, openPage } from './browser.js';
import type { WatchedPage } from './browser.js';
import { startServerAt, startedUrl } from './onrecord-process.js';
import { openTestStore, testRun, wipe } from './test-store.js';

/** Plans are made at the first asking, which may take a while on a busy machine. */
export const patience = { timeout: 120_000 };

/** A server with the shipped dossiers, and a browser before it. */
export interface ExplorerWorld {
  readonly url: string;
  readonly browser: Browser;
  /** Opens a page of its own settings; the test closes it. */
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** An explorer whose graph may be written to. */
export interface OwnExplorer extends ExplorerWorld {
  readonly store: Store;
}

/** Opens a browser with these flags before the server that all files of the run share, for tests that only read. */
export async function openExplorer(flags: ReadonlyArray<string> = []): Promise<ExplorerWorld> {
  return browseAt(await sharedUrl(), flags);
}

/**
 * Starts a server, with these settings, and a browser of its own. The server uses the Neo4j of this worker, which has already planned
 * most of its queries: with a local Neo4j each start and its first answers take a minute of processor time.
 */
export async function startExplorer(settings: Readonly<Record<string, string>> = {}): Promise<OwnExplorer> {
  const store = await openTestStore();
  await wipe(store); // the server loads the included dossiers into an empty graph
  const server = startServerAt(testRun(), settings);
  const world = await browseAt(await startedUrl(server), []);
  return {
    ...world,
    store,
    close: async () => {
      await world.close();
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
      await store.close();
    },
  };
}

/** Starts a server with a generated graph of 24,000 statements, and a browser of its own. */
export async function startGeneratedExplorer(): Promise<ExplorerWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-generated-'));
  const server = await startWorld({
    root: resolve(import.meta.dirname, '../..'),
    dataFolder: join(folder, 'data'),
    statements: 24_000,
    hubSize: 1_200,
    report: () => undefined,
    // On a busy machine Neo4j takes long to plan what is asked for the first time.
    settings: { ONRECORD_READ_TIMEOUT_MS: '60000' },
  });
  const world = await browseAt(server.url, []);
  return {
    ...world,
    close: async () => {
      await world.close();
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
    },
  };
}

/** The address of the server that offer-shared-server.js offers, which starts now if nobody has asked before. */
async function sharedUrl(): Promise<string> {
  const response = await fetch(process.env['ONRECORD_TEST_SHARED_SERVER'] ?? '');
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

async function browseAt(url: string, flags: ReadonlyArray<string>): Promise<ExplorerWorld> {
  const browser = await openBrowser(findChromium() ?? '', flags);
  return {
    url,
    browser,
    open: async (options) => {
      const watched = await openPage(browser, url, options);
      watched.page.setDefaultTimeout(patience.timeout);
      return watched;
    },
    close: () => browser.close(),
  };
}

/** As `describe`, and skipped with the reason in its name where there is no browser. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium() === undefined)
    describe.skip(`${name} (skipped: no chromium found, install Debian package chromium)`, tests);
  else describe(name, tests);
}
