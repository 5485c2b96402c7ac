import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Engine } from '../../src/api/execute.js';
import type { CaseCounts } from '../support/cases.js';
import { bothAnswers } from './agreement.js';
import type { Counter } from './choices.js';
import { drawnNumbers } from './drawn.js';
import type { DrawnGraph } from './drawn.js';
import type { Wishes } from './need.js';
import { neededOperation } from './random-operation.js';

/** Operations over one random graph. */
export const operationsOfGraph: CaseCounts = { test: 60, deep: 200 };

/**
 * States that the compiler answers every operation as a plain execution does.
 *
 * Operations are drawn towards the rarest features so far. After a failure they are not, so that the numbers reproduce it.
 */
export function compilerLaw(
  engine: Engine,
  { graph, source }: DrawnGraph,
  { wishes, met }: { readonly wishes: Wishes; readonly met: Counter },
) {
  let failed = false;
  return fc.asyncProperty(drawnNumbers, async (numbers) => {
    const operation = neededOperation(source, { wishes, met }, numbers);
    const answers = await bothAnswers(engine, graph, operation);
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
  });
}
