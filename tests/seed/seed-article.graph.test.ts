import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildSchema } from 'graphql';
import { execute } from '../../src/api/execute.js';
import { createCompiler } from '../../src/compile/compile.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { own } from './fact.js';
import { facts } from './facts.js';
import { loadSeed, readmeBlocks, textOf } from './seed.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

const schema = buildSchema(textOf('schema/api.generated.graphql'));
const compiler = createCompiler({ model, schema });

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await loadSeed(store);
});

afterAll(() => store.close());

async function answerTo(query: string): Promise<unknown> {
  const response = await execute({ compiler, store, schema }, { query });
  return JSON.parse(JSON.stringify(response)) as unknown; // as a client gets it
}

describe('seed article', () => {
  it('has 76 facts, numbered from 1', () => {
    expect(facts.map(({ number }) => number)).toEqual(Array.from({ length: 76 }, (_, index) => index + 1));
  });

  it.each(facts)('$number. $fact', async ({ operation, expected }) => {
    expect(await answerTo(operation)).toEqual({ data: expected });
  });
});

describe('README', () => {
  it('shows the answer to its first question', async () => {
    expect(await answerTo(readmeBlocks('graphql')[0] ?? '')).toEqual(
      JSON.parse(readmeBlocks('json')[0] ?? ''),
    );
  });

  it('asks for all requests made to Russia', async () => {
    expect(await answerTo(readmeBlocks('graphql')[1] ?? '')).toMatchObject({
      data: {
        requests: {
          totalCount: 2,
          edges: ['c.req.lead', 'c.req.wp'].map((id) => ({ node: { id: `${own}${id}` } })),
          pageInfo: { hasNextPage: false },
        },
      },
    });
  });

  it('shows the answer to what is worked out', async () => {
    expect(await answerTo(readmeBlocks('graphql')[2] ?? '')).toEqual(
      JSON.parse(readmeBlocks('json')[1] ?? ''),
    );
  });
});
