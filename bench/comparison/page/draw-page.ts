import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { talk } from '../../about-machine.js';
import { readResults } from '../results-file.js';
import { performancePage } from './performance-page.js';

/** Writes docs/performance.md and its charts from docs/performance/results.json. Returns 0. */
export async function main({ root }: { readonly root: string }): Promise<number> {
  const docs = join(root, 'docs');
  const folder = join(docs, 'performance');
  const files = performancePage(await readResults(join(folder, 'results.json')));
  for (const name of await readdir(folder)) if (name.endsWith('.svg')) await rm(join(folder, name));
  for (const { path, text } of files) {
    await mkdir(dirname(join(docs, path)), { recursive: true });
    await writeFile(join(docs, path), text);
  }
  talk(`${files.length} files written: docs/performance.md and its charts.`);
  return 0;
}
