import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../src/store/store.js';
import { loadSeed } from './seed/seed.js';
import { model } from './support/model.js';
import { openTestStore, wipe } from './support/test-store.js';

jest.setTimeout(300_000);

const text = readFileSync(join(import.meta.dirname, '../docs/graph.md'), 'utf8');
const queries = [...text.matchAll(/^```cypher\n(.*?)^```$/gms)].map((match) => match[1] ?? '');

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await loadSeed(store);
});
afterAll(() => store.close());

describe('docs/graph.md', () => {
  it('names every label and relationship type of the model, with its ends', () => {
    const labels = [...model.types.values()].flatMap(({ label }) => label ?? []);
    expect(labels.filter((label) => !text.includes(`\`${label}\``))).toEqual([]);
    const links = [...model.links.values()].map(({ from, type, to }) => `(:${from})-[:${type}]->(:${to})`);
    expect(links.filter((link) => !text.includes(link))).toEqual([]);
  });

  it('names the stored derived values of claims', () => {
    const storedDerived = [...model.types.values()].flatMap((type) => [...type.storedDerived.keys()]);
    expect(storedDerived.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(queries.map((query, index) => [index + 1, query] as const))(
    'asks question %i of the seed',
    async (_, query) => {
      const { rows } = await store.read({ text: query, parameters: {} });
      expect(rows.length).toBeGreaterThan(0);
    },
  );
});
