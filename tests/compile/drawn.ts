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

/** The numbers that an operation is made from; without the bias to small numbers, which stand for operations that ask for little. */
export const drawnNumbers = fc.noBias(
  fc.array(fc.nat(65_535), { minLength: 500, maxLength: 2000, size: 'max' }),
);

/** A random graph as it stands in the store, and what operations over it are made from. */
export interface DrawnGraph {
  readonly graph: NaiveGraph;
  readonly source: OperationSource;
}

/** Writes the random graph of this seed in place of what was there. */
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
