import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { generatedGraph } from '../support/generated/generated-graph.js';
import { writeGenerated } from '../support/generated/write-generated.js';
import { model } from '../support/model.js';
import { searchTrials, shareFound } from '../support/search-trials.js';
import { openTestStore, wipe } from '../support/test-store.js';

jest.setTimeout(600_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;
beforeAll(async () => {
  store = await openTestStore({ writeTimeoutMs: 200_000 });
});
afterAll(() => store.close());

async function foundBy(text: string, first: number): Promise<ReadonlyArray<string>> {
  const query =
    'query ($text: String!, $first: Int) { search(text: $text, first: $first) { edges { node { id } } } }';
  const { data, errors } = await execute({ compiler, store, schema }, { query, variables: { text, first } });
  expect(errors).toBeUndefined();
  const { search } = data as unknown as { search: { edges: ReadonlyArray<{ node: { id: string } }> } };
  return search.edges.map(({ node }) => node.id);
}

describe.each([
  ['the included dossiers', 8, () => loadSeed(store)],
  [
    'a generated graph',
    14,
    () => writeGenerated(store, model, generatedGraph({ model, statements: 2_000, registrySize: 10_000 })),
  ],
])('search over %s', (_, kinds, write) => {
  beforeAll(async () => {
    await wipe(store);
    await applyConstraints(store, { ...indexPlan(model), linkIndexes: [] });
    await write();
  });

  it('finds exact, misspelt, partial and inflected words in each script, and words of different records', async () => {
    const all = await searchTrials(store);
    expect(all.length).toBeGreaterThanOrEqual(kinds);
    for (const trials of all) {
      const { share, missed } = await shareFound(trials, foundBy);
      const isEnough = share >= trials.least;
      expect({ of: trials.of, share, missed: isEnough ? [] : missed }).toEqual({
        of: trials.of,
        share: expect.any(Number),
        missed: [],
      });
    }
  });
});
