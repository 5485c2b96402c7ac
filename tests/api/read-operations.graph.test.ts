import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await loadSeed(store);
});

afterAll(() => store.close());

interface Page {
  readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>;
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly totalCount: number;
}

async function readPage(root: string, args: string): Promise<Page> {
  const query = `{ ${root}(${args}) { totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { data, errors } = await execute({ compiler, store, schema }, { query });
  expect(errors).toBeUndefined();
  return (data as Record<string, Page>)[root] as Page; // the only root of the query
}

const ordered = [...model.types.values()].flatMap(({ root, orders }) =>
  root === null
    ? []
    : orders.flatMap(({ field }) => ['ASC', 'DESC'].map((direction) => ({ root, field, direction }))),
);

describe('pages of a root', () => {
  it.each(ordered)(
    'of $root by $field $direction contain each record once, in both directions',
    async (order) => {
      const orderBy = `orderBy: [{ ${order.field}: ${order.direction} }]`;
      const forwards: string[] = [];
      const { totalCount: total } = await readPage(order.root, 'first: 1');
      for (let after = ''; ;) {
        const page = await readPage(order.root, `first: 70, ${orderBy}${after}`);
        forwards.push(...page.edges.map(({ node }) => node.id));
        if (page.pageInfo['hasNextPage'] !== true) break;
        after = `, after: "${String(page.pageInfo['endCursor'])}"`;
      }
      const backwards: string[] = [];
      for (let before = ''; ;) {
        const page = await readPage(order.root, `last: 70, ${orderBy}${before}`);
        backwards.unshift(...page.edges.map(({ node }) => node.id));
        if (page.pageInfo['hasPreviousPage'] !== true) break;
        before = `, before: "${String(page.pageInfo['startCursor'])}"`;
      }
      expect(forwards).toHaveLength(total);
      expect(new Set(forwards).size).toBe(total);
      expect(backwards).toEqual(forwards);
    },
  );
});

describe('a root that cannot be answered', () => {
  it.each([
    ['actors(first: 0)', 'PAGE_INVALID'],
    ['actors(first: -1)', 'PAGE_INVALID'],
    ['actors(first: 101)', 'PAGE_INVALID'],
    ['actors(last: 1000000000)', 'PAGE_INVALID'],
    ['actors(first: 1, last: 1)', 'PAGE_INVALID'],
    ['actors(after: "bogus")', 'CURSOR_INVALID'],
    ['actors(where: { name: { eq: null } })', 'INPUT_NULL'],
    ['actors(orderBy: [{ id: ASC }, { id: DESC }])', 'ORDER_INVALID'],
  ])('%s is null with %s, and the other roots are answered', async (root, code) => {
    const query = `{ bad: ${root} { totalCount edges { node { id } } } node(id: "ven") { id } }`;
    const { data, errors } = await execute({ compiler, store, schema }, { query });
    expect(data).toEqual({ bad: null, node: { id: 'ven' } });
    expect(errors).toMatchObject([{ path: ['bad'], extensions: { code } }]);
  });

  it('rejects the cursor of another order', async () => {
    const { pageInfo } = await readPage('actors', 'first: 1, orderBy: [{ name: ASC }]');
    const query = `{ actors(after: "${String(pageInfo['endCursor'])}") { totalCount edges { cursor } } }`;
    const { errors } = await execute({ compiler, store, schema }, { query });
    expect(errors).toMatchObject([{ path: ['actors'], extensions: { code: 'CURSOR_OTHER_ORDER' } }]);
  });
});
