import fc from 'fast-check';
import { invariant } from '../../src/lib/invariant.js';
import { loadGraph } from '../../src/load/load.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { Store } from '../../src/store/store.js';
import { randomTestimony } from '../load/random-testimony.js';
import { model } from '../support/model.js';
import { wipe } from '../support/test-store.js';
import { readTestimony } from './testimony-graph.js';
import type { TestimonyGraph } from './testimony-graph.js';

/** The numbers that one operation is made from. */
export const operationNumbers = fc.noBias(
  fc.array(fc.nat(65_535), { minLength: 400, maxLength: 400, size: 'max' }),
);

/** Two random dossiers, and the numbers that a number of operations over them are made from. */
export function testimonyAndOperations(
  operations: number,
): fc.Arbitrary<
  readonly [dossiers: ReadonlyArray<GraphData>, numbers: ReadonlyArray<ReadonlyArray<number>>]
> {
  return fc.tuple(
    fc.tuple(randomTestimony('d'), randomTestimony('e')),
    fc.array(operationNumbers, { minLength: operations, maxLength: operations }),
  );
}

/** Replaces the graph in the store with the dossiers, and reads it. */
export async function loadTestimony(
  store: Store,
  dossiers: ReadonlyArray<GraphData>,
): Promise<TestimonyGraph> {
  await wipe(store);
  for (const graph of dossiers) {
    const { problems } = await loadGraph({ store, model, graph, now: new Date('2025-11-03T09:30:00.000Z') });
    invariant(problems.length === 0, `a random dossier is sound: ${JSON.stringify(problems)}`);
  }
  return readTestimony(store, model, dossiers);
}
