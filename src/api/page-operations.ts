import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WarmUpOptions } from './warm-up.js';

/** Reads the operations and fragments of a built page as one document, as its build writes them; empty if it is not built. */
export async function readPageOperations(folder: string): Promise<string> {
  return readFile(join(folder, 'operations.graphql'), 'utf8').catch(() => '');
}

/** Reads the requests that the pages of the built explorer send for their lists, as its build writes them; none if it is not built. */
export async function readPageQueries(folder: string): Promise<WarmUpOptions['pageQueries']> {
  const text = await readFile(join(folder, 'page-queries.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as WarmUpOptions['pageQueries']; // as the build writes them
}
