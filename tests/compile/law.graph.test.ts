import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore } from '../support/test-store.js';
import { bothAnswers } from './agreement.js';
import { Counter } from './choices.js';
import { drawnNumbers, drawGraph } from './drawn.js';
import type { DrawnGraph } from './drawn.js';
import { Wishes } from './need.js';
import { neededOperation } from './random-operation.js';
import { wantedTimes } from './wanted.js';

jest.setTimeout(3_600_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
const wishes = new Wishes(schema);
const graphs = 5;
const operations = 1000;
const seed = 20_251_103;

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
});

afterAll(() => store.close());

/** Operations are drawn to what was met least so far; not any more when one fails, so that numbers keep their meaning. */
async function holdOn({ graph, source }: DrawnGraph, met: Counter, ofGraph: number): Promise<void> {
  let failed = false;
  await fc.assert(
    fc.asyncProperty(drawnNumbers, async (numbers) => {
      const operation = neededOperation(source, { wishes, met }, numbers);
      const answers = await bothAnswers({ compiler, store, schema }, graph, operation);
      fc.pre(answers !== null);
      const { query, variables } = operation;
      const wrongBefore = failed;
      failed = true;
      expect({ query, variables, ...answers.ours }).toEqual({ query, variables, ...answers.plain });
      expect({ query, variables, wrongCodes: answers.wrongCodes }).toEqual({
        query,
        variables,
        wrongCodes: [],
      });
      failed = wrongBefore;
      if (failed) return;
      met.addAll(answers.met);
      met.add('operations');
    }),
    {
      numRuns: operations / graphs,
      seed: ofGraph,
      interruptAfterTimeLimit: 700_000,
      markInterruptAsFailure: true,
      endOnFailure: true,
    },
  );
}

describe('compiler', () => {
  it('answers as a plain execution does, whatever is asked', async () => {
    const met = new Counter();
    for (let index = 0; index < graphs; index += 1)
      await holdOn(await drawGraph({ store, model, schema }, seed + index), met, seed + index);
    const lines = [...met.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, times]) => `${times}\t${what}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(met.of('operations')).toBe(operations);
    const tooRare = [...wishes.wanted].filter((what) => met.of(what) < wantedTimes);
    expect(tooRare.map((what) => `${met.of(what)}\t${what}`)).toEqual([]);
  });
});
