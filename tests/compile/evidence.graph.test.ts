import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/execute.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

jest.setTimeout(60_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await loadSeed(store);
});

afterAll(() => store.close());

describe('evidence', () => {
  it('brings what is selected of its records, evidence inside evidence too', async () => {
    const query = `{ claims(first: 50) { edges { node { id status { value evidence { statement { id cue attributedTo { node { id } } } version { id status { value evidence { statement { id } } } } } } } } } }`;
    const answer = await execute({ compiler, store, schema }, { query });
    console.log(JSON.stringify(answer).slice(0, 3000));
    expect(answer.errors).toBeUndefined();
  });
});
