import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { loadDossiers } from '../../src/import/import.js';
import { invariant } from '../../src/lib/invariant.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { isDeep, testSeed } from '../support/cases.js';
import { chance } from '../support/generated/chance.js';
import { dossierText } from '../support/generated/dossier-text.js';
import { generatedDossier } from '../support/generated/generated-dossier.js';
import { generatedGraph } from '../support/generated/generated-graph.js';
import { registry } from '../support/generated/registry.js';
import { writeGenerated } from '../support/generated/write-generated.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

jest.setTimeout(600_000);

const statements = 440;
const leastLoads = 4;
const directions = ['ASC', 'DESC'] as const;
/** Draws one direction of each order, unless both are tested. */
const draws = chance(testSeed());
const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });

/** A root with one of its orders; `label` and `key` are where they lie in the graph. */
const orders = [...model.types.values()].flatMap(({ root, label, orders: own }) =>
  root === null || label === null ? [] : own.map(({ field, key }) => ({ root, label, field, key })),
);
type OfferedOrder = (typeof orders)[number];

let store: Store;
let loading: Store;
/** The texts of two versions of one dossier: the same ids with other dates and links, and half of the records omitted. */
let versions: readonly [string, string];
/** The ids of the records in both versions, with the same sort key. */
let lasting: ReadonlyMap<OfferedOrder, ReadonlySet<string>>;

beforeAll(async () => {
  [store, loading] = await Promise.all([openTestStore(), openTestStore()]);
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await writeGenerated(store, model, generatedGraph({ model, statements, dossierSize: 120 }));
  versions = [version(1, 60), version(2, 40)];
  lasting = await readLasting();
});
afterAll(async () => {
  await store.close();
  await loading.close();
});

function version(seed: number, count: number): string {
  const shared = registry(model, { statements, seed: 1 });
  const hubs = { actor: (index: number) => index % 9 === 0, document: (index: number) => index % 9 === 0 };
  const graph = generatedDossier(model, shared, { first: 500_000, count, seed, hubs });
  return dossierText(model, graph);
}

/** Loads a dossier with separate connections, concurrently with the reads. */
async function load(text: string): Promise<void> {
  const { problems } = await loadDossiers([{ file: 'version', text }], {
    store: loading,
    model,
    dryRun: false,
  });
  if (problems.length > 0) throw new Error(`The load has problems: ${JSON.stringify(problems)}`);
}

/** Loads one version after the other, until `stop`; at least so many. */
function keepLoading() {
  let loads = 0;
  let isWanted = true as boolean; // changed by `stop`
  const done = (async () => {
    while (isWanted || loads < leastLoads) {
      await load(versions[loads % 2 === 0 ? 0 : 1]);
      loads += 1;
    }
  })();
  return {
    loads: () => loads,
    stop: async () => {
      isWanted = false;
      await done;
    },
  };
}

/** All records of the order with their sort keys, as text. */
async function snapshot({ label, key }: OfferedOrder): Promise<ReadonlyMap<string, string>> {
  const { rows } = await store.read({
    text: `MATCH (n:${label}) RETURN n.id, toString(n.${key})`,
    parameters: {},
  });
  return new Map(rows as ReadonlyArray<readonly [string, string]>);
}

/** Loads both versions. */
async function readLasting(): Promise<ReadonlyMap<OfferedOrder, ReadonlySet<string>>> {
  await load(versions[0]);
  const before = new Map<OfferedOrder, ReadonlyMap<string, string>>();
  for (const order of orders) before.set(order, await snapshot(order));
  await load(versions[1]);
  const both = new Map<OfferedOrder, ReadonlySet<string>>();
  for (const order of orders) {
    const after = await snapshot(order);
    const same = [...(before.get(order) ?? [])].filter(([id, key]) => after.get(id) === key);
    both.set(order, new Set(same.map(([id]) => id)));
  }
  return both;
}

interface Page {
  readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

async function readPage({ root, field }: OfferedOrder, direction: string, args: string): Promise<Page> {
  const query = `{ ${root}(orderBy: [{ ${field}: ${direction} }], ${args}) {
    edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;
  const { data, errors } = await execute({ compiler, store, schema }, { query });
  expect(errors).toBeUndefined();
  return data?.[root] as Page; // the only root of the query, with these fields
}

async function walkForwards(order: OfferedOrder, direction: string): Promise<ReadonlyArray<string>> {
  const ids: string[] = [];
  for (let after = ''; ;) {
    const { edges, pageInfo } = await readPage(order, direction, `first: 40 ${after}`);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = `after: "${pageInfo.endCursor}"`;
  }
}

/** The ids as they come in the order itself, though the last page is read first. */
async function walkBackwards(order: OfferedOrder, direction: string): Promise<ReadonlyArray<string>> {
  const ids: string[] = [];
  for (let before = ''; ;) {
    const { edges, pageInfo } = await readPage(order, direction, `last: 40 ${before}`);
    ids.unshift(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasPreviousPage) return ids;
    before = `before: "${pageInfo.startCursor}"`;
  }
}

describe('pages of a root, while dossiers are loaded', () => {
  it('contain each lasting record once, in one order, in both directions', async () => {
    const loader = keepLoading();
    try {
      for (const order of orders) {
        const ids = lasting.get(order) ?? new Set();
        for (const direction of isDeep ? directions : [draws.pick(directions)]) {
          const loadsBefore = loader.loads();
          const name = `${order.root} by ${order.field} ${direction}`;
          const ofStanding = (walked: ReadonlyArray<string>) => walked.filter((id) => ids.has(id));
          do {
            const forwards = ofStanding(await walkForwards(order, direction));
            const backwards = ofStanding(await walkBackwards(order, direction));
            expect([name, new Set(forwards).size, forwards.length]).toEqual([name, ids.size, ids.size]);
            expect([name, backwards]).toEqual([name, forwards]);
          } while (order.root === 'statements' && loader.loads() === loadsBefore);
        }
      }
    } finally {
      await loader.stop();
    }
    expect(loader.loads()).toBeGreaterThanOrEqual(leastLoads);
  });

  it('had undated things, and things that moved and went meanwhile', async () => {
    const byDate = orders.find(({ root, field }) => root === 'statements' && field === 'date');
    invariant(byDate, 'statements are ordered by date');
    const keys = await snapshot(byDate);
    const undated = [...(lasting.get(byDate) ?? [])].filter((id) => keys.get(id) === '');
    expect(undated.length).toBeGreaterThan(40);
    const { rows } = await store.read({
      text: 'MATCH (c:Change) RETURN DISTINCT c.kind ORDER BY c.kind',
      parameters: {},
    });
    expect(rows).toEqual([['CHANGED'], ['REMOVED']]);
  });
});
