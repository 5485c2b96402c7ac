import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/execute.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

jest.setTimeout(120_000);

const folder = join(import.meta.dirname, '../../docs/questions');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
  .sort();

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;

beforeAll(async () => {
  store = await openTestStore({ readTimeoutMs: 60_000 });
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadSeed(store);
});

afterAll(() => store.close());

function expected(name: string): { readonly data: unknown; readonly dbHits: number } {
  const text = readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8');
  return JSON.parse(text) as { data: unknown; dbHits: number }; // written beside this file
}

/** Moments of loading differ from run to run. */
function plain(data: unknown): unknown {
  const text = JSON.stringify(data, (key, value: unknown) => (/At$/.test(key) ? null : value));
  return JSON.parse(text) as unknown;
}

describe('a question of the docs', () => {
  it.each(names)('%s has the expected answer, by one statement', async (name) => {
    const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    const response = await execute({ compiler, store, schema }, { query, explain: 'profile' });
    const { data, dbHits } = expected(name);
    expect({ errors: response.errors, data: plain(response.data) }).toEqual({ errors: undefined, data });
    const explain = response.extensions?.['explain'] as Readonly<Record<string, number>>;
    expect(explain['statements']).toBe(1);
    // Plans differ a little with the statistics of the graph.
    expect(explain['dbHits']).toBeLessThanOrEqual(dbHits * 1.5);
  });
});
