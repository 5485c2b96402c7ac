import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { sortKeys } from '../../src/compile/plan/sort-keys.js';
import { invariant } from '../../src/lib/invariant.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import type { NodeType, Order } from '../../src/model/types.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { countOf, isDeep, testSeed } from '../support/cases.js';
import { chance } from '../support/generated/chance.js';
import { generatedGraph } from '../support/generated/generated-graph.js';
import { writeGenerated } from '../support/generated/write-generated.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { writeCursor } from '../../src/compile/decode/cursor.js';

jest.setTimeout(600_000);

const pageSize = 5;
/** The most database hits for one record of a page, including the one beyond it; labels of interfaces cost most. */
const hitsPerRecord = 25;
const mostHits = hitsPerRecord * (pageSize + 1);

/** Enough statements and shared records that a page cannot read all of them within the limit. */
const statements = countOf({ test: 4_000, deep: 20_000 });
/** Draws one page of each direction, unless all are tested. */
const draws = chance(testSeed());

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;

beforeAll(async () => {
  store = await openTestStore({ writeTimeoutMs: 200_000 });
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  // 200 dossiers, so that there are also many dossiers and loads.
  const size = { statements, registrySize: 20_000, dossierSize: statements / 200 };
  await writeGenerated(store, model, generatedGraph({ model, ...size }));
  // Generated dossiers are loaded once, so that nothing of them has changed.
  await store.command(
    'UNWIND range(1, 400) AS nth CREATE (:Change {id: "d0@2." + nth, kind: "CHANGED", of: "NODE"})',
  );
  // So many undated records, and records of one time, that reading all of them exceeds the limit.
  await store.command('CALL db.prepareForReplanning(60)');
});
afterAll(() => store.close());

interface Gate {
  readonly root: string;
  readonly field: string;
  readonly type: NodeType;
  readonly order: Order;
}

const gates = [...model.types.values()].flatMap((type): ReadonlyArray<Gate> => {
  const { root } = type;
  return root === null ? [] : type.orders.map((order) => ({ root, field: order.field, type, order }));
});

/** Returns the sort key and id of the records at these fractions of an order. */
async function keysAt(
  { type, order }: Gate,
  parts: ReadonlyArray<number>,
): Promise<ReadonlyArray<readonly [key: unknown, id: unknown]>> {
  invariant(type.label, 'what is listed has a label');
  const { rows } = await store.read({
    text: `MATCH (n:${type.label}) WITH n ORDER BY n.${order.key}, n.id
           WITH collect([CASE WHEN n.${order.key} IS :: INTEGER THEN n.${order.key} ELSE toString(n.${order.key}) END, n.id]) AS listed
           RETURN size(listed), [part IN $parts | listed[toInteger(part * size(listed))]]`,
    parameters: { parts },
  });
  const [size, found] = rows[0] as [number, ReadonlyArray<readonly [unknown, unknown]>]; // by the RETURN above
  expect(size).toBeGreaterThan(mostHits);
  return found;
}

function cursorAt({ type, field }: Gate, direction: string, [key, id]: readonly [unknown, unknown]): string {
  const keys = sortKeys({ type, relationship: null }, [{ [field]: direction }]);
  return writeCursor(keys, keys.length === 1 ? [id] : [key, id]);
}

/** Returns the database hits of one page, which must be full. */
async function hitsOf({ root, field }: Gate, direction: string, args: string): Promise<number> {
  const query = `{ ${root}(orderBy: [{ ${field}: ${direction} }], ${args}) { edges { cursor node { __typename id } } pageInfo { hasNextPage hasPreviousPage } } }`;
  const { data, errors, extensions } = await execute(
    { compiler, store, schema },
    { query, explain: 'profile' },
  );
  expect(errors).toBeUndefined();
  const page = data?.[root] as { readonly edges: ReadonlyArray<unknown> }; // the only root
  expect(page.edges).toHaveLength(pageSize);
  return (extensions?.['explain'] as { readonly dbHits: number }).dbHits; // as `explain: 'profile'` returns it
}

describe('a page of many statements and what belongs to them', () => {
  it.each(gates)(
    'of $root by $field reads only what it shows: first or deep, in both directions',
    async (gate) => {
      const deep = await keysAt(gate, [0.05, 0.5, 0.95]);
      const [low, , high] = deep;
      invariant(low && high, 'there are records at all fractions');
      const hits: Record<string, number> = {};
      for (const direction of ['ASC', 'DESC']) {
        const [start, end] = direction === 'ASC' ? [low, high] : [high, low];
        const between = `after: "${cursorAt(gate, direction, start)}", before: "${cursorAt(gate, direction, end)}"`;
        const sides = [
          [`first: ${pageSize}`, 'after'],
          [`last: ${pageSize}`, 'before'],
        ] as const;
        for (const [size, side] of isDeep ? sides : [draws.pick<(typeof sides)[number]>(sides)]) {
          const pages = [
            '',
            between,
            ...deep.map((keys) => `${side}: "${cursorAt(gate, direction, keys)}"`),
          ] as const;
          for (const page of isDeep ? pages : [draws.pick(pages)])
            hits[`${direction} ${size} ${page}`] = await hitsOf(gate, direction, `${size} ${page}`);
        }
      }
      const above = Object.entries(hits).filter(([, count]) => count > mostHits);
      expect(above).toEqual([]);
    },
  );
});

describe('a page of the many records that one record is linked with', () => {
  it.each([
    ['actors', 'statements', 'ATTRIBUTED_TO'],
    ['documents', 'reports', 'REPORTED_IN'],
  ])('%s.%s reads only what it shows, latest first, by id, and after a cursor', async (root, field, type) => {
    const { rows } = await store.read({
      text: `MATCH (hub)<-[r:${type}]-() WITH hub, count(r) AS links ORDER BY links DESC LIMIT 1
        RETURN hub.id, links`,
      parameters: {},
    });
    const [id, links] = rows[0] ?? [];
    expect(links).toBeGreaterThan(5 * pageSize);
    const page = async (args: string) => {
      const query = `query ($id: ID!) { ${root}(where: { id: { eq: $id } }) { nodes { ${field}(first: ${pageSize}, ${args}) { edges { node { id } cursor } } } } }`;
      const { data, extensions } = await execute(
        { compiler, store, schema },
        { query, variables: { id }, explain: 'profile' },
      );
      type Found = Record<string, { nodes: ReadonlyArray<Record<string, { edges: { cursor: string }[] }>> }>;
      const { edges } = (data as Found)[root]?.nodes[0]?.[field] ?? {}; // as selected
      return { edges, hits: (extensions?.['explain'] as { readonly dbHits: number }).dbHits };
    };
    const hits: Record<string, number> = {};
    for (const order of [
      'orderBy: [{ node: { date: DESC } }]',
      'orderBy: [{ node: { date: ASC } }]',
      'orderBy: []',
    ]) {
      const first = await page(order);
      expect(first.edges).toHaveLength(pageSize);
      hits[order] = first.hits;
      const next = await page(`${order}, after: "${first.edges?.at(-1)?.cursor ?? ''}"`);
      hits[`${order}, after a cursor`] = next.hits;
    }
    expect(Object.entries(hits).filter(([, count]) => count > 8 * pageSize)).toEqual([]);
  });
});

describe('a page by a stored derived value, latest first, of many statements', () => {
  it.each([
    ['requests', '{ outcome: { eq: NO_REPORTED_ANSWER } }'],
    ['requests', '{ outcome: { in: [DEFLECTED, NO_REPORTED_ANSWER] } }'],
    ['requests', '{ outcomes: { has: NO_REPORTED_ANSWER } }'],
    ['requests', '{ outcomes: { hasAny: [NO_REPORTED_ANSWER, DEFLECTED] }, status: { eq: REPORTED } }'],
    ['claims', '{ status: { eq: REPORTED } }'],
    ['claims', '{ polarity: { in: [POSITIVE, NEGATIVE] } }'],
  ])('of %s where %s reads only what it shows: first or deep, in both directions', async (root, where) => {
    const gate = gates.find((one) => one.root === root && one.field === 'date');
    invariant(gate, `${root} are listed by date`);
    const [middle] = await keysAt(gate, [0.5]);
    invariant(middle, 'there are records');
    const cursor = cursorAt(gate, 'DESC', middle);
    const pages = [
      `first: ${pageSize}`,
      `last: ${pageSize}`,
      `first: ${pageSize}, after: "${cursor}"`,
      `last: ${pageSize}, before: "${cursor}"`,
    ];
    const hits: Record<string, number> = {};
    for (const page of pages) hits[page] = await hitsOf(gate, 'DESC', `where: ${where}, ${page}`);
    expect(Object.entries(hits).filter(([, count]) => count > mostHits)).toEqual([]);
  });
});

describe('a page of a list that a linked record narrows', () => {
  it.each([
    ['statements', 'attributedTo', 'Actor', 'ATTRIBUTED_TO'],
    ['statements', 'reportedIn', 'Document', 'REPORTED_IN'],
    ['statements', 'content', 'Claim', 'HAS_CONTENT'],
  ])('%s by %s reads what is linked with the record, not all', async (root, field, label, type) => {
    const { rows } = await store.read({
      text: `MATCH (named:${label}) WITH named, COUNT { (named)<-[:${type}]-() } AS links
        RETURN named.id, links ORDER BY links, named.id LIMIT 1`,
      parameters: {},
    });
    const [id, links] = rows[0] ?? [];
    expect(links).toBeLessThan(statements / 100);
    const where = `{ ${field}: { some: { node: { id: { eq: "${String(id)}" } } } } }`;
    const query = `{ ${root}(first: ${pageSize}, where: ${where}, orderBy: [{ date: DESC }]) { totalCount edges { node { id } } } }`;
    const { data, errors, extensions } = await execute(
      { compiler, store, schema },
      { query, explain: 'profile' },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ [root]: { totalCount: Number(links) } });
    // Read for the page and for the number.
    const most = 2 * hitsPerRecord * (Number(links) + 1);
    expect((extensions?.['explain'] as { readonly dbHits: number }).dbHits).toBeLessThan(most);
  });
});

describe('records that a linked record narrows in several ways, or over several links', () => {
  const said = (id: string): string => `{ attributedTo: { some: { node: { id: { eq: "${id}" } } } } }`;
  const behalf = (id: string): string => `{ onBehalfOf: { some: { node: { id: { eq: "${id}" } } } } }`;
  const claimed = (id: string): string => `{ contentOf: { some: { node: ${said(id)} } } }`;
  const either = (id: string): string => `{ or: [${said(id)}, ${behalf(id)}] }`;
  const nodes = 'totalCount edges { node { id } }';
  const groups = 'totalCount edges { node { count keys { value } } }';
  it.each<readonly [what: string, where: (id: string) => string, field: (where: string) => string]>([
    ['a list in two ways', either, (where) => `statements(first: 5, where: ${where}) { ${nodes} }`],
    [
      'a list over two links',
      claimed,
      (where) => `claims(first: 5, where: ${where}, orderBy: [{ date: DESC }]) { ${nodes} }`,
    ],
    [
      'groups over two links',
      claimed,
      (where) => `groups(of: { claims: ${where} }, by: [KIND], first: 5) { ${groups} }`,
    ],
    [
      'groups in two ways',
      either,
      (where) => `groups(of: { statements: ${where} }, by: [DOSSIER], first: 5) { ${groups} }`,
    ],
  ])('%s: reads what leads to the record, not all, and finds the same', async (_, where, field) => {
    const { rows } = await store.read({
      text: `MATCH (named:Actor) WITH named, COUNT { (named)<-[:ATTRIBUTED_TO|ON_BEHALF_OF]-() } AS links WHERE links > 0
        RETURN named.id, links ORDER BY links, named.id`,
      parameters: {},
    });
    const ask = async (query: string) => {
      const { data, errors, extensions } = await execute(
        { compiler, store, schema },
        { query: `{ found: ${query} }`, explain: 'profile' },
      );
      expect(errors).toBeUndefined();
      return { data, hits: (extensions?.['explain'] as { readonly dbHits: number }).dbHits };
    };
    const [[id, links] = []] = rows;
    const { hits } = await ask(field(where(String(id))));
    expect(hits).toBeLessThan(4 * hitsPerRecord * (Number(links) + 1));
    for (const [some] of [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)].map((row) => row ?? [])) {
      const { data } = await ask(field(where(String(some))));
      expect(data).not.toMatchObject({ found: { totalCount: 0 } });
      // Nothing begins at what is named in a negation.
      const plain = await ask(field(`{ not: { not: ${where(String(some))} } }`));
      expect(data).toEqual(plain.data);
    }
  });
});

describe('a search for a name and a word of many texts', () => {
  it('reads what the named records lead to, not every text with the word', async () => {
    const word = 'something';
    const { rows } = await store.read({
      text: `MATCH (n:Actor) WHERE NOT n.anonymous AND COUNT { (n)<--() } > 0
        RETURN n.name, COUNT { MATCH (c:Claim) WHERE c.text CONTAINS $word } ORDER BY COUNT { (n)<--() }, n.id LIMIT 1`,
      parameters: { word },
    });
    const [name, texts] = rows[0] ?? [];
    const query = `query ($text: String!) { search(text: $text) { edges { node { id } } } }`;
    const { errors, extensions } = await execute(
      { compiler, store, schema },
      { query, variables: { text: `${String(name)} ${word}` }, explain: 'profile' },
    );
    expect(errors).toBeUndefined();
    const { dbHits } = extensions?.['explain'] as { readonly dbHits: number };
    expect(Number(texts)).toBeGreaterThan(statements / 10);
    expect(dbHits).toBeLessThan(3 * Number(texts));
  });
});
