import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { hasChangedMuch, keepWarm, warmUp } from '../../src/api/warm-up.js';
import { createCompiler } from '../../src/compile/compile.js';
import { KnownError } from '../../src/errors.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { alteredStore } from '../support/altered-store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

const schema = apiSchema(model);
const folder = join(import.meta.dirname, '../../src/explorer/operations');
const operations = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
/** What the pages send for their lists, as the build writes it. */
const pageQueries = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../dist/explorer/page-queries.json'), 'utf8'),
) as ReadonlyArray<{ readonly query: string; readonly variables: object }>;
const claims = '{ claims(first: 2) { edges { node { status { value } } } } }';
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadSeed(store);
}, 300_000);
afterAll(() => store.close());

/** An engine, and the texts that it has sent, each once. */
function watched() {
  const texts = new Set<string>();
  const snapshots = alteredStore(store, (statement) => {
    texts.add(statement.text);
    return statement;
  });
  const watching: Store = {
    ...snapshots,
    read: (statement, options) => {
      texts.add(statement.text);
      return store.read(statement, options);
    },
  };
  const engine = { compiler: createCompiler({ model, schema }), schema, store: watching };
  return { engine, texts, fragments: model.fragments };
}

describe('warmUp', () => {
  it('has the texts planned that the explorer sends for any record, and the one of evidence', async () => {
    const { engine, texts, fragments } = watched();
    await warmUp({ engine, fragments, operations, pageQueries: [], signal: new AbortController().signal });
    const planned = new Set(texts);
    texts.clear();
    for (const [operationName, variables] of [
      ['ReadRecords', { ids: ['maduro', 'putin'] }],
      ['ReadLinks', { ids: ['maduro'], among: ['maduro', 'putin'] }],
      ['ReadCounts', { id: 'putin' }],
      ['Search', { text: 'kremlin', first: 20 }],
    ] as const) {
      const { errors } = await execute(engine, { query: operations, operationName, variables });
      expect(errors).toBeUndefined();
    }
    expect([...texts].filter((text) => !planned.has(text))).toEqual([]);
    const { data } = await execute(engine, { query: claims });
    expect(data).toMatchObject({
      claims: { edges: [{ node: { status: { value: expect.any(String) } } }, {}] },
    });
    expect([...texts].filter((text) => !planned.has(text))).toHaveLength(1);
  });

  it('has the texts planned that pages send for the lists of any record', async () => {
    const { engine, texts, fragments } = watched();
    // Each list has its own form of conditions; a few show that they are planned.
    const some = pageQueries.filter((_, place) => place % 20 === 0);
    await warmUp({
      engine,
      fragments,
      operations: '',
      pageQueries: some,
      pageDelayMs: 0,
      signal: new AbortController().signal,
    });
    const planned = new Set(texts);
    expect(planned.size).toBeGreaterThan(some.length / 2);
    for (const request of some) {
      const variables = JSON.parse(JSON.stringify(request.variables).replaceAll('"a"', '"maduro"')) as Record<
        string,
        unknown
      >;
      const { errors } = await execute(engine, { ...request, variables });
      expect(errors).toBeUndefined();
    }
    // Of records that exist, the evidence and what is selected of it are read, too.
    const lists = [...texts].filter((text) => !planned.has(text) && !/\$ids\d|mostStatements/.test(text));
    expect(lists).toEqual([]);
  });

  it('continues with the next query after a timeout', async () => {
    let reads = 0;
    const late = (): Promise<never> => {
      reads += 1;
      return Promise.reject(new KnownError('STORE_TIMEOUT', 'Late.'));
    };
    const engine = {
      compiler: createCompiler({ model, schema }),
      schema,
      store: { ...store, read: late, snapshot: late },
    };
    await warmUp({
      engine,
      fragments: model.fragments,
      operations,
      pageQueries: [],
      signal: new AbortController().signal,
    });
    expect(reads).toBeGreaterThan(5);
  });

  it('sends no query after the server has ended', async () => {
    const { engine, texts, fragments } = watched();
    await warmUp({ engine, fragments, operations, pageQueries, signal: AbortSignal.abort() });
    expect([...texts]).toEqual([]);
  });
});

describe('keepWarm', () => {
  it('has the texts planned again once the graph has grown much', async () => {
    const { engine, texts, fragments } = watched();
    const ended = new AbortController();
    const evidence = (): boolean => [...texts].some((text) => text.includes('mostStatements'));
    const done = keepWarm(
      { engine, fragments, operations: '', pageQueries: [], signal: ended.signal },
      { afterMs: 0, everyMs: 10 },
    );
    while (!evidence()) await pause(10);
    texts.clear();
    await store.command('UNWIND range(1, 5000) AS n CREATE (:Grown)');
    while (!evidence()) await pause(10);
    ended.abort();
    await done;
  });

  it.each([
    [0, 0, false],
    [500, 800, false],
    [500, 1000, true],
    [1000, 500, true],
    [0, 495, true],
  ])('takes %d records that become %d as much changed: %p', (before, after, isMuch) => {
    expect(hasChangedMuch(before, after)).toBe(isMuch);
  });
});
