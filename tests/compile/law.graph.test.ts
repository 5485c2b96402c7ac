import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { execute } from '../../src/api/execute.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { Choices, Counter } from './choices.js';
import { naiveExecute } from './naive-execution.js';
import { NaiveGraph } from './naive-graph.js';
import { writeRandomGraph } from './random-graph.js';
import { randomOperation } from './random-operation.js';
import type { OperationSource, RandomOperation } from './random-operation.js';
import { readSamples } from './samples.js';

jest.setTimeout(600_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
const graphs = 5;
const operations = 1000;
const seed = 20_251_103;

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
});

afterAll(() => store.close());

/** Compares the two answers. False when the operation is too large, which the plain execution knows nothing of. */
async function agree(graph: NaiveGraph, { query, variables }: RandomOperation): Promise<boolean> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const answer = await execute({ compiler, store, schema }, { document, variables });
  const errors = answer.errors ?? [];
  if (errors.some(({ extensions, path }) => !path && extensions?.['code'] === 'LIMIT_EXCEEDED')) return false;
  const naive = await naiveExecute({ graph, schema }, { document, variables });
  const codes = errors.map(
    ({ path, extensions }) => [String(path?.[0]), String(extensions?.['code'])] as const,
  );
  expect({
    query,
    variables,
    text: JSON.stringify(answer.data),
    refused: codes.map(([root]) => root).sort(),
  }).toEqual({
    query,
    variables,
    text: JSON.stringify(naive.data),
    refused: [...naive.refused.keys()].sort(),
  });
  for (const [root, code] of codes) expect([...(naive.refused.get(root) ?? [])]).toContain(code);
  return true;
}

async function holdOn(
  source: OperationSource,
  graph: NaiveGraph,
  given: { readonly met: Counter; readonly seed: number },
): Promise<void> {
  const numbers = fc.array(fc.nat(65_535), { minLength: 100, maxLength: 600, size: 'max' });
  await fc.assert(
    fc.asyncProperty(numbers, async (drawn) => {
      const operation = randomOperation(source, drawn);
      fc.pre(await agree(graph, operation));
      given.met.addAll(operation.met);
      given.met.add('operations');
    }),
    {
      numRuns: operations / graphs,
      seed: given.seed,
      interruptAfterTimeLimit: 110_000,
      markInterruptAsFailure: true,
      endOnFailure: true,
    },
  );
}

describe('compiler', () => {
  it('answers as a plain execution does', async () => {
    const met = new Counter();
    for (let index = 0; index < graphs; index += 1) {
      const drawn = fc.sample(fc.array(fc.nat(65_535), { minLength: 8000, maxLength: 8000 }), {
        numRuns: 1,
        seed: seed + index,
      });
      await wipe(store);
      await writeRandomGraph(store, model, new Choices(drawn[0] ?? []));
      const graph = new NaiveGraph(store, model);
      await holdOn({ schema, model, ...(await readSamples(graph)) }, graph, { met, seed: seed + index });
    }
    const lines = [...met.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, times]) => `${times}\t${what}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(met.counts.get('operations')).toBeGreaterThanOrEqual(operations);
  });
});
