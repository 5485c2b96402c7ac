import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { isDeepStrictEqual } from 'node:util';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { countOf } from '../support/cases.js';
import { model } from '../support/model.js';
import { sowIn } from '../support/sow.js';
import { openTestStore } from '../support/test-store.js';
import { bothAnswers } from './agreement.js';
import { Counter } from './choices.js';
import { drawGraph, drawnNumbers } from './drawn.js';
import type { DrawnGraph } from './drawn.js';
import { Need, Needs, Wishes } from './need.js';
import { randomOperation } from './random-operation.js';
import type { RandomOperation } from './random-operation.js';
import { sownFaults } from './sown-faults.js';
import type { SownFault } from './sown-faults.js';

jest.setTimeout(600_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
const seed = 20_251_103;

/** The most operations to find a fault with, and the most of them with the fault in their text. */
const most = countOf({ test: 500, deep: 1500 });
const mostWithFault = 150;

let store: Store;
let drawn: DrawnGraph;
let operations: ReadonlyArray<RandomOperation>;

beforeAll(async () => {
  store = await openTestStore();
  drawn = await drawGraph({ store, model, schema }, seed);
  const need = new Need(new Needs(new Wishes(schema), new Counter()));
  operations = fc
    .sample(drawnNumbers, { numRuns: most, seed })
    .map((numbers, index) =>
      randomOperation({ ...drawn.source, loneConditions: index % 2 === 0 }, need, numbers),
    )
    // Short operations have little besides the fault.
    .sort((a, b) => a.query.length - b.query.length);
});

afterAll(() => store.close());

/** Says whether the comparison fails with the text that `sow` changes; null if it changes nothing. */
async function isFound(operation: RandomOperation, sow: SownFault['sow']): Promise<boolean | null> {
  const { query } = compiler.compile({ document: parse(operation.query), variables: operation.variables });
  if (!query || sow(query.text) === query.text) return null;
  const faulty = sowIn(store, sow);
  const failures: unknown[] = [];
  const engine = { compiler, store: faulty, schema, onFailure: (failure: unknown) => failures.push(failure) };
  const answers = await bothAnswers(engine, drawn.graph, operation);
  expect(failures).toEqual([]); // a statement that fails would not count as a fault
  return answers && !isDeepStrictEqual(answers.ours, answers.plain);
}

describe('law of the compiler', () => {
  it.each(sownFaults)('finds a fault in $part code: $name', async ({ sow }) => {
    let withFault = 0;
    for (const operation of operations) {
      const found = await isFound(operation, sow);
      if (found) return;
      if (found === false) withFault += 1;
      if (withFault > mostWithFault) break;
    }
    throw new Error(`The fault is in ${withFault} operations of ${operations.length}, and not found.`);
  });

  it('finds nothing without a fault', async () => {
    for (const operation of operations.slice(0, 20)) {
      const answers = await bothAnswers({ compiler, store, schema }, drawn.graph, operation);
      expect(answers?.ours).toEqual(answers?.plain);
    }
  });
});
