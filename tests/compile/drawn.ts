import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Model } from '../../src/model/types.js';
import type { Store } from '../../src/store/store.js';
import { wipe } from '../support/test-store.js';
import { Choices } from './choices.js';
import { NaiveGraph } from './naive-graph.js';
import { writeRandomGraph } from './random-graph.js';
import type { OperationSource } from './random-operation.js';
import { readSamples } from './samples.js';

/** The numbers that an operation is made from, without a bias to small numbers: these make small operations. */
export const drawnNumbers = fc.noBias(
  fc.array(fc.nat(65_535), { minLength: 500, maxLength: 2000, size: 'max' }),
);

/** A random graph in the store, and the source of operations over it. */
export interface DrawnGraph {
  readonly graph: NaiveGraph;
  readonly source: OperationSource;
}

/** Replaces the graph in the store with the random graph of this seed. */
export async function drawGraph(
  { store, model, schema }: { readonly store: Store; readonly model: Model; readonly schema: GraphQLSchema },
  seed: number,
): Promise<DrawnGraph> {
  const numbers = fc.array(fc.nat(65_535), { minLength: 16_000, maxLength: 16_000 });
  const [drawn] = fc.sample(numbers, { numRuns: 1, seed });
  await wipe(store);
  await writeRandomGraph(store, model, new Choices(drawn ?? []));
  const graph = new NaiveGraph(store, model);
  return { graph, source: { schema, model, ...(await readSamples(graph)) } };
}
