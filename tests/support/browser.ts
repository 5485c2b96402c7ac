import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The chromium of this machine; undefined when there is none. It is never fetched. */
export function findChromium(): string | undefined {
  return knownPlaces.find((place) => existsSync(place));
}

/** Starts a chromium without a window, with further flags of its own. Close it after use. */
export async function openBrowser(
  executablePath: string,
  flags: ReadonlyArray<string> = [],
): Promise<Browser> {
  // Its sandbox refuses root, as which tests run in containers; the pages are our own.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: [...(isRoot ? ['--no-sandbox'] : []), ...flags] });
}

/** A page and all that went wrong on it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, refusals of the policy among them, exceptions, requests that failed. */
  readonly complaints: ReadonlyArray<string>;
  /** Addresses beyond `origin` that the page asked for; none of them is answered. */
  readonly outside: ReadonlyArray<string>;
}

/** Opens an empty page that may ask `origin` alone, and watches it. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (failure) => complaints.push(`exception: ${failure.message}`));
  page.on('requestfailed', (request) => {
    // What a page gives up itself, as it is left, is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`no answer: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  page.on('close', () => {
    // As the whole browser is closed, the context goes with it, maybe before it is asked to.
    context.close().catch(() => undefined);
  });
  return { page, complaints, outside };
}
