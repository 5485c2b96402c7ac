import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { execute } from '../../src/api/api.js';
import type { Engine, OperationRequest, OperationResponse } from '../../src/api/api.js';
import { createSmallReadLimit } from '../../src/api/small-read-limit.js';
import { createCompiler } from '../../src/compile/compile.js';
import { KnownError } from '../../src/errors.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { noCounts } from '../../src/model/graph-counts.js';
import type { GraphCounts } from '../../src/model/graph-counts.js';
import { readGraphCounts } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { alteredStore } from '../support/altered-store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

const schema = apiSchema(model);
let store: Store;
let reads = 0;
let engine: Engine;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  const counting = alteredStore(store, (statement) => {
    reads += 1;
    return statement;
  });
  engine = { compiler: createCompiler({ model, schema }), store: counting, schema };
});
afterAll(() => store.close());

/** Returns the answer, and the number of its statements. */
async function ask(
  query: string,
  rest: Omit<OperationRequest, 'query' | 'document'> = {},
): Promise<OperationResponse & { readonly statements: number }> {
  reads = 0;
  return { ...(await execute(engine, { query, ...rest })), statements: reads };
}

describe('execute', () => {
  it('answers several roots by one statement', async () => {
    const answer = await ask('{ actors { totalCount } claims { edges { node { text } } } }');
    expect(answer).toEqual({ data: { actors: { totalCount: 0 }, claims: { edges: [] } }, statements: 1 });
  });

  it('sends no statement for introspection and __typename', async () => {
    const answer = await ask('{ __typename t: __type(name: "Actor") { kind } }');
    expect(answer).toEqual({ data: { __typename: 'Query', t: { kind: 'OBJECT' } }, statements: 0 });
  });

  it('keeps the order of the roots with introspection between them', async () => {
    const { data } = await ask('{ z: actors { totalCount } __type(name: "Actor") { kind } a: __typename }');
    expect(JSON.stringify(data)).toBe('{"z":{"totalCount":0},"__type":{"kind":"OBJECT"},"a":"Query"}');
  });

  it.each([
    ['text that is no GraphQL', '{'],
    ['an unknown field', '{ nobody }'],
    ['a missing variable', 'query A($id: ID!) { node(id: $id) { id } }'],
  ])('rejects %s without data and without a statement', async (_name, query) => {
    const answer = await ask(query);
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors).toHaveLength(1);
    expect(answer.statements).toBe(0);
  });

  it('explains itself on request', async () => {
    const document = parse('{ documents { totalCount } }');
    const { extensions } = await execute(engine, { document, explain: 'plan' });
    expect(extensions).toEqual({
      explain: {
        statements: 1,
        roundTrips: 1,
        cached: false,
        cost: {
          records: expect.any(Number),
          recordLimit: 10_000,
          visits: expect.any(Number),
          visitLimit: expect.any(Number),
        },
      },
    });
    const again = await execute(engine, { document, explain: 'profile' });
    expect(again.extensions).toMatchObject({ explain: { cached: true, dbHits: expect.any(Number) } });
  });

  it('nulls all of data when the statement fails, and reveals no internals', async () => {
    const failures: unknown[] = [];
    const failing: Engine = {
      ...engine,
      store: { ...store, snapshot: () => Promise.reject(new Error('bolt://10.0.0.1 MATCH (n)')) },
      onFailure: (failure) => failures.push(failure),
    };
    expect(await execute(failing, { query: '{ __typename actors { totalCount } }' })).toEqual({
      data: null,
      errors: [
        {
          message: 'The server has an internal error.',
          extensions: { code: 'INTERNAL', hint: expect.any(String) },
        },
      ],
    });
    expect(failures).toHaveLength(1);
  });

  it('ends an operation that costs more than estimated in the database, and names what costs most', async () => {
    let isSlow = false;
    const text = 'UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i)';
    const misjudged = alteredStore(store, (statement) => (isSlow ? { text, parameters: {} } : statement));
    const planned: number[] = [];
    const watched: Store = {
      ...misjudged,
      plan: async (statements, options) => {
        planned.push(statements.length);
        await misjudged.plan(statements, options);
      },
    };
    const smallReadLimit = { ...createSmallReadLimit(), timeoutMs: () => (isSlow ? 100 : 10_000) };
    const counts = await readGraphCounts(store);
    const compiler = createCompiler({ model, schema, counts: () => counts });
    const limited: Engine = { ...engine, compiler, store: watched, smallReadLimit };
    const document = parse('{ documents(where: { title: { contains: "x" } }) { totalCount } }');
    expect(await execute(limited, { document })).toEqual({ data: { documents: { totalCount: 0 } } });
    expect(planned).toEqual([]);
    isSlow = true;
    expect(await execute(limited, { document })).toEqual({
      data: null,
      errors: [
        {
          message:
            'The operation took too long and was ended: it reads more records, links and values than expected. Most of them are read by the filter of "documents".',
          extensions: { code: 'LIMIT_EXCEEDED', hint: expect.stringContaining('Write a narrower filter') },
        },
      ],
    });
    // Neo4j had planned it once more, and it was read again: the plan might have been dropped.
    expect(planned).toEqual([1]);
  });

  it('names what costs most if the database has too little memory, or says that others use it', async () => {
    const text = `UNWIND range(1, 1000000) AS i RETURN size(collect(reduce(text = toString(i), n IN range(1, 16) | text + text)))`;
    const hungry = alteredStore(store, () => ({ text, parameters: {} }));
    const compilerWith = (counts: GraphCounts) => createCompiler({ model, schema, counts: () => counts });
    const query = '{ documents(where: { title: { contains: "x" } }) { totalCount } }';
    const small: Engine = { ...engine, compiler: compilerWith(await readGraphCounts(store)), store: hungry };
    const busy = await execute(small, { query });
    expect(busy).not.toHaveProperty('data');
    expect(busy.errors).toMatchObject([{ extensions: { code: 'SERVER_BUSY', retryAfterSeconds: 5 } }]);
    const many = {
      ...noCounts,
      records: new Map([
        ['', 1_000_000],
        ['Document', 1_000_000],
      ]),
    };
    const large: Engine = { ...engine, compiler: compilerWith(many), store: hungry };
    expect(await execute(large, { query })).toEqual({
      data: null,
      errors: [
        {
          message:
            'The operation needs more memory than the database has and was ended: it reads more records, links and values than expected. Most of them are read by the filter of "documents".',
          extensions: { code: 'LIMIT_EXCEEDED', hint: expect.stringContaining('Write a narrower filter') },
        },
      ],
    });
  });

  it('has no data if Neo4j cannot be reached, and gives the time to try again', async () => {
    const failure = new KnownError('STORE_UNREACHABLE', 'Neo4j cannot be reached.', { retryAfterSeconds: 5 });
    const down: Engine = { ...engine, store: { ...store, snapshot: () => Promise.reject(failure) } };
    const answer = await execute(down, { query: '{ actors { totalCount } }' });
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'STORE_UNREACHABLE', retryAfterSeconds: 5 } },
    ]);
  });

  it('returns the code and the next step of a known failure', async () => {
    const down: Engine = {
      ...engine,
      store: {
        ...store,
        snapshot: () => Promise.reject(new KnownError('STORE_TIMEOUT', 'It took too long.')),
      },
    };
    const { data, errors } = await execute(down, { query: '{ actors { totalCount } }' });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: 'It took too long.', extensions: { code: 'STORE_TIMEOUT' } }]);
  });
});
