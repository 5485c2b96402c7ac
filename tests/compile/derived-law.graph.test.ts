import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { withLoadStore } from '../load/load-setup.js';
import { cases } from '../support/cases.js';
import type { CaseCounts } from '../support/cases.js';
import { model } from '../support/model.js';
import { bothAnswers } from './agreement.js';
import { Choices } from './choices.js';
import { loadTestimony, testimonyAndOperations } from './load-testimony.js';
import { randomDerivedLists } from './random-derived-lists.js';
import { randomDerivedOperation } from './random-derived-operation.js';
import type { TestimonyGraph } from './testimony-graph.js';

jest.setTimeout(3_600_000);

/** How many graphs, and how many operations over each. */
const graphs: CaseCounts = { test: 2, deep: 30 };
const operationsOfGraph = 10;

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });

let store: Store;
withLoadStore((opened) => {
  store = opened;
});

async function expectAgreement(graph: TestimonyGraph, query: string): Promise<void> {
  const failures: unknown[] = [];
  const onFailure = (failure: unknown): unknown => failures.push(failure);
  const operation = { query, variables: {}, met: new Map() };
  const answers = await bothAnswers({ compiler, store, schema, onFailure }, graph, operation);
  expect({ query, failures }).toEqual({ query, failures: [] });
  // Null: the operation was too large.
  if (answers) expect({ query, ...answers.ours }).toEqual({ query, ...answers.plain });
}

describe('derived fields', () => {
  it('equal what the rules give for each claim alone, wherever they are selected', async () => {
    await fc.assert(
      fc.asyncProperty(testimonyAndOperations(operationsOfGraph), async ([dossiers, drawn]) => {
        const graph = await loadTestimony(store, dossiers);
        const ids = [...graph.claimIds, 'd:s1', 'e:s2', 'actor1', 'd:doc1', 'nobody'];
        for (const numbers of drawn)
          await expectAgreement(graph, randomDerivedOperation({ schema, model, ids }, new Choices(numbers)));
      }),
      { ...cases(graphs), endOnFailure: true },
    );
  });
});

describe('lists by stored derived values and by counts', () => {
  it('are filtered, ordered and cut by what the rules give for each claim alone', async () => {
    await fc.assert(
      fc.asyncProperty(testimonyAndOperations(operationsOfGraph), async ([dossiers, drawn]) => {
        const graph = await loadTestimony(store, dossiers);
        const { records } = graph;
        for (const numbers of drawn)
          await expectAgreement(graph, randomDerivedLists({ schema, model, records }, new Choices(numbers)));
      }),
      { ...cases(graphs), endOnFailure: true },
    );
  });
});
