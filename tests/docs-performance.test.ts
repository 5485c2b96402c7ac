import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { performancePage } from '../bench/comparison/page/performance-page.js';
import type { Results } from '../bench/comparison/results.js';

const docs = join(import.meta.dirname, '../docs');
const read = (path: string): string => readFileSync(join(docs, path), 'utf8');
const results = JSON.parse(read('performance/results.json')) as Results; // as the benchmark writes it

describe('docs/performance.md', () => {
  it('and its charts are what results.json gives: npm run bench:page', () => {
    const files = performancePage(results);
    for (const { path, text } of files) expect(read(path)).toBe(text);
    const charts = files.map(({ path }) => path).filter((path) => path.endsWith('.svg'));
    const found = readdirSync(join(docs, 'performance')).filter((name) => name.endsWith('.svg'));
    expect(found.map((name) => `performance/${name}`).sort()).toEqual([...charts].sort());
  });

  it('says that figures of a short run are not to be quoted', () => {
    const [page] = performancePage({ ...results, options: { ...results.options, rounds: 1 } });
    expect(page?.text).toContain('no figure of it is to be quoted');
  });

  it('reports failed questions and sides, and goes on with the others', () => {
    const [size] = results.sizes;
    const failed = {
      id: 'Q99',
      title: 'a question',
      stresses: 'nothing',
      failed: 'answers differ',
      sides: {},
    };
    const half = { ...failed, id: 'Q98', failed: undefined, sides: { N: { failed: 'timed out' } } };
    const given = { ...results, sizes: size ? [{ ...size, questions: [failed, half] }] : [] };
    const [page] = performancePage(given as Results); // JSON has no undefined fields
    expect(page?.text).toContain('- Q99: answers differ');
    expect(page?.text).toContain('- Q98, N: timed out');
  });
});
