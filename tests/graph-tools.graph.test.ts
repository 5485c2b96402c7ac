import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { indexPlan } from '../src/model/index-plan.js';
import { applyConstraints } from '../src/store/store.js';
import type { Store } from '../src/store/store.js';
import { loadSeed } from './seed/seed.js';
import { model } from './support/model.js';
import { openTestStore, wipe } from './support/test-store.js';

jest.setTimeout(300_000);

const docs = join(import.meta.dirname, '../docs');
const queries = readdirSync(join(docs, 'graph-tools/queries'));
const read = (path: string): string => readFileSync(join(docs, path), 'utf8');

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadSeed(store);
});
afterAll(() => store.close());

describe('docs/graph-tools/queries', () => {
  it.each(queries)('%s begins with its name and finds something in the seed', async (file) => {
    const text = read(`graph-tools/queries/${file}`);
    expect(text).toMatch(/^\/\/ [A-Z]/);
    expect((await store.read({ text, parameters: {} })).rows.length).toBeGreaterThan(0);
  });

  it('are all told of on the page', () => {
    const page = read('graph-tools.md');
    expect(queries.filter((file) => !page.includes(`(graph-tools/queries/${file})`))).toEqual([]);
  });
});

describe('docs/graph-tools/onrecord.grass', () => {
  const style = read('graph-tools/onrecord.grass');

  it('draws labels and relationship types of the model, and shows properties that they have', () => {
    const rules = [...style.matchAll(/^(node|relationship)\.(\w+) \{\n(.*?)^\}/gms)];
    expect(rules.length).toBe(12);
    for (const [, of, name = '', body = ''] of rules) {
      const property = /caption: '\{(\w+)\}'/.exec(body)?.[1] ?? '';
      const types = [...model.types.values()].filter(({ label }) => label === name);
      const known = of === 'node' ? types : [model.links.get(name)];
      expect([name, property, known.some((type) => type?.properties.has(property))]).toEqual([
        name,
        property,
        true,
      ]);
    }
  });

  it('draws every type of record', () => {
    const records = [...model.types.values()].filter(({ record }) => record !== null);
    expect(records.filter(({ label }) => !style.includes(`node.${label ?? ''} {`))).toEqual([]);
  });
});
