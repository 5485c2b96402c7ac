import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { execute } from '../../src/api/execute.js';
import { createCompiler } from '../../src/compile/compile.js';
import type { Compiler } from '../../src/compile/compile.js';
import { invariant } from '../../src/lib/invariant.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { cases, testSeed } from '../support/cases.js';
import { model } from '../support/model.js';
import { openTestStore } from '../support/test-store.js';
import { Choices } from './choices.js';
import { drawGraph, drawnNumbers } from './drawn.js';
import { randomVariables } from './random-value.js';
import { variedOperations } from './varied-operations.js';

jest.setTimeout(600_000);

const schema = apiSchema(model);
let store: Store;
let ids: ReadonlyArray<string>;

beforeAll(async () => {
  store = await openTestStore();
  const { source } = await drawGraph({ store, model, schema }, testSeed());
  ids = source.ids.map(({ id }) => id);
});

afterAll(() => store.close());

async function answer(
  compiler: Compiler,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  return JSON.stringify(await execute({ compiler, store, schema }, { document, variables }));
}

describe('a cached plan', () => {
  it.each(variedOperations)('gives the same answers as a plan made anew: %s', async (query) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    invariant(operation, 'the document has one operation');
    const compiler = createCompiler({ model, schema });
    const drawn = fc.sample(drawnNumbers, cases({ test: 4, deep: 60 }));
    for (const numbers of drawn) {
      const choices = new Choices(numbers);
      const drawnVariables = randomVariables(schema, operation, choices);
      const hasId = 'id' in drawnVariables;
      const variables = { ...drawnVariables, ...(hasId ? { id: choices.pick(ids) } : {}) };
      const shared = await answer(compiler, document, variables);
      expect({ variables, shared }).toEqual({
        variables,
        shared: await answer(createCompiler({ model, schema }), document, variables),
      });
    }
  });
});
