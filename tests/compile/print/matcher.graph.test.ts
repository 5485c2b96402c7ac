import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../../src/api/execute.js';
import { createCompiler } from '../../../src/compile/compile.js';
import { apiSchema } from '../../../src/model/api-schema.js';
import { indexPlan } from '../../../src/model/index-plan.js';
import { applyConstraints } from '../../../src/store/store.js';
import type { Store } from '../../../src/store/store.js';
import { loadSeed } from '../../seed/seed.js';
import { model } from '../../support/model.js';
import { openTestStore, wipe } from '../../support/test-store.js';
import { everyRootWith } from '../every-root.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

const schema = apiSchema(model);
const hidden = 'maduro';
const operations = everyRootWith({
  one: hidden,
  other: 'putin',
  words: 'missiles',
  dossier: 'venezuela-russia-2025',
});
let store: Store;

beforeAll(async () => {
  store = await openTestStore({ readTimeoutMs: 60_000 });
  await wipe(store);
  await applyConstraints(store, { ...indexPlan(model), indexes: [], linkIndexes: [] });
  await loadSeed(store);
});

afterAll(() => store.close());

/** Answers an operation where records with an id cannot be read. */
async function answerWithout(id: string | null, query: string): Promise<string> {
  const recordPredicate = (variable: string): string => `coalesce(${variable}.id, '') <> '${id ?? ''}'`;
  const compiler = createCompiler({ model, schema, ...(id === null ? {} : { recordPredicate }) });
  const { data, errors } = await execute({ compiler, store, schema }, { query });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
}

describe('a predicate on records', () => {
  it.each(operations)('that every record meets changes no answer: %s', async (_, query) => {
    expect(await answerWithout('nobody', query)).toBe(await answerWithout(null, query));
  });

  // Changes are read from the journal, which names records by id.
  it.each(operations.filter(([name]) => name !== 'changes'))(
    'hides a record that does not meet it: %s',
    async (_, query) => {
      expect(await answerWithout(hidden, query)).not.toContain(`"${hidden}"`);
    },
  );
});
