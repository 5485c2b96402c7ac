import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import type { Engine } from '../../src/api/api.js';
import { warmUp, warmUpOperations } from '../../src/api/warm-up.js';
import { createCompiler } from '../../src/compile/compile.js';
import { KnownError } from '../../src/errors.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadSeed(store);
}, 300_000);
afterAll(() => store.close());

/** The same engine, which counts the statements that it sends; with `late`, each of them runs out of time. */
function counting({ late }: { readonly late: boolean }): {
  readonly engine: Engine;
  readonly sent: () => number;
} {
  let count = 0;
  const read: Store['read'] = (statement, options) => {
    count += 1;
    return late ? Promise.reject(new KnownError('STORE_TIMEOUT', 'Late.')) : store.read(statement, options);
  };
  return { engine: { compiler, schema, store: { ...store, read } }, sent: () => count };
}

describe('warmUp', () => {
  it.each(warmUpOperations)('asks for what has an answer: %s', async (query) => {
    const { errors } = await execute({ compiler, store, schema }, { query });
    expect(errors).toBeUndefined();
  });

  it('asks at last for evidence of every kind that rules need', async () => {
    const query = warmUpOperations.at(-1) ?? '';
    const { data, errors } = await execute({ compiler, store, schema }, { query });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      claims: { edges: [{ node: { status: { value: expect.any(String) } } }] },
      requests: { edges: [{ node: { outcome: { value: expect.any(String) } } }] },
    });
  });

  it.each([
    ['once for each thing that is answered', { late: false }, warmUpOperations.length],
    ['three times where planning runs out of time', { late: true }, 3 * warmUpOperations.length],
  ])('asks %s', async (_, how, times) => {
    const { engine, sent } = counting(how);
    await warmUp(engine, new AbortController().signal);
    expect(sent()).toBe(times);
  });

  it('asks nothing where the server has ended', async () => {
    const { engine, sent } = counting({ late: false });
    await warmUp(engine, AbortSignal.abort());
    expect(sent()).toBe(0);
  });
});
