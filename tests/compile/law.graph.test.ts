import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { cases, isDeep } from '../support/cases.js';
import { model } from '../support/model.js';
import { openTestStore } from '../support/test-store.js';
import { Counter } from './choices.js';
import { compilerLaw, operationsOfGraph } from './compiler-law.js';
import { drawGraph } from './drawn.js';
import { Wishes } from './need.js';
import { wantedTimes } from './wanted.js';

jest.setTimeout(3_600_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
const wishes = new Wishes(schema);
const { numRuns, seed } = cases(operationsOfGraph);
const graphs = isDeep ? 5 : 1;
/** The most graphs of a deep run, which goes on while a feature is too rare. */
const mostGraphs = 10;

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
});

afterAll(() => store.close());

describe('compiler', () => {
  it('answers every operation as a plain execution does', async () => {
    const met = new Counter();
    const tooRare = () => [...wishes.wanted].filter((what) => met.of(what) < wantedTimes);
    let count = 0;
    for (; count < graphs || (isDeep && count < mostGraphs && tooRare().length > 0); count += 1)
      await fc.assert(
        compilerLaw({ compiler, store, schema }, await drawGraph({ store, model, schema }, seed + count), {
          wishes,
          met,
        }),
        {
          numRuns,
          seed: seed + count,
          interruptAfterTimeLimit: 700_000,
          markInterruptAsFailure: true,
          endOnFailure: true,
        },
      );
    expect(met.of('operations')).toBe(count * numRuns);
    if (!isDeep) return; // so few operations cannot have all features
    const lines = [...met.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, times]) => `${times}\t${what}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(tooRare().map((what) => `${met.of(what)}\t${what}`)).toEqual([]);
  });
});
