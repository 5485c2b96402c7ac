import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { execute } from '../../src/api/execute.js';
import type { Engine } from '../../src/api/execute.js';
import { createCompiler } from '../../src/compile/compile.js';
import type { Cost } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { GraphCounts } from '../../src/model/graph-counts.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints, readGraphCounts } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { countOf, isDeep, testSeed } from '../support/cases.js';
import { generatedGraph } from '../support/generated/generated-graph.js';
import { writeGenerated } from '../support/generated/write-generated.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { Counter } from './choices.js';
import { drawnNumbers } from './drawn.js';
import { Wishes } from './need.js';
import { neededOperation } from './random-operation.js';
import type { OperationSource } from './random-operation.js';

jest.setTimeout(3_600_000);

const statements = countOf({ test: 1_000, deep: 10_000 });
const operations = countOf({ test: 40, deep: 1_000 });
/** Hits that the estimate leaves out: those for a statement, and for roots that find nothing. */
const overhead = 50;

const schema = apiSchema(model);
let store: Store;
let engine: Engine;
let source: OperationSource;
let counts: GraphCounts;

beforeAll(async () => {
  store = await openTestStore({ readTimeoutMs: 60_000, writeTimeoutMs: 200_000 });
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await writeGenerated(store, model, generatedGraph({ model, statements }));
  counts = await readGraphCounts(store);
  engine = { compiler: createCompiler({ model, schema, counts: () => counts }), store, schema };
  const { rows } = await store.read({
    text: 'MATCH (n:Entity) RETURN n.id, [label IN labels(n) WHERE label IN $types][0]',
    parameters: { types: [...model.types.keys()] },
  });
  const ids = rows.map(([id, type]) => ({ id: String(id), type: String(type) }));
  source = { schema, model, samples: new Map(), ids };
});
afterAll(() => store.close());

interface Measured {
  readonly query: string;
  readonly visits: number;
  readonly dbHits: number;
}

async function measured(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Measured | null> {
  const { extensions } = await execute(engine, { query, variables, explain: 'profile' });
  if (!extensions) return null; // rejected, or failed
  const { cost, dbHits } = extensions['explain'] as { readonly cost: Cost; readonly dbHits?: number };
  return dbHits === undefined ? null : { query, visits: cost.visits, dbHits };
}

describe('the estimated cost', () => {
  it('is within tenfold of the measured database hits', async () => {
    const wanted = { wishes: new Wishes(schema), met: new Counter() };
    const found: Measured[] = [];
    for (const numbers of fc.sample(drawnNumbers, { numRuns: operations, seed: testSeed() })) {
      const { query, variables } = neededOperation(source, wanted, numbers);
      const one = await measured(query, variables);
      if (one) found.push(one);
    }
    const ratios = found.map((one) => ({ ...one, ratio: (one.visits + overhead) / (one.dbHits + overhead) }));
    const far = ratios.filter(({ ratio }) => ratio > 10 || ratio < 0.1);
    if (isDeep) report(ratios);
    expect(found.length).toBeGreaterThan(operations / 2);
    // Of a few operations, some more may be among those that are far off.
    expect(far.length / found.length).toBeLessThan(isDeep ? 0.05 : 0.2);
  });
});

function report(ratios: ReadonlyArray<Measured & { readonly ratio: number }>): void {
  const sorted = [...ratios].sort((a, b) => a.ratio - b.ratio);
  const at = (part: number): string =>
    (sorted[Math.floor(part * (sorted.length - 1))]?.ratio ?? 0).toFixed(2);
  const lines = ['0', '0.025', '0.25', '0.5', '0.75', '0.975', '1'].map(
    (part) => `${part}\t${at(Number(part))}`,
  );
  const far = sorted.filter(({ ratio }) => ratio > 10 || ratio < 0.1);
  const named = far.map(
    ({ ratio, visits, dbHits, query }) =>
      `${ratio.toFixed(3)}\t${visits}\t${dbHits}\t${query.replaceAll(/\s+/g, ' ')}`,
  );
  process.stdout.write(
    `estimated visits / measured hits\n${lines.join('\n')}\nfar off\n${named.join('\n')}\n`,
  );
}
