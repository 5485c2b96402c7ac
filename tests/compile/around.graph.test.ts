import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'graphql';
import { execute } from '../../src/api/api.js';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

// The first loads into a Neo4j that has just started take long, and so do the supernodes.
jest.setTimeout(300_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
const smallHub = 500;
const largeHub = 50_000;
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, { ...indexPlan(model), indexes: [] });
  await loadSeed(store);
  await writeHub('hub.small', smallHub);
  await writeHub('hub.large', largeHub);
  await writeOutlet();
});

afterAll(() => store.close());

/** An actor with many statements and one state that it is a part of, as the loader writes them. */
async function writeHub(id: string, statements: number): Promise<void> {
  await store.command(
    `CREATE (hub:Entity:Source:Thing:Actor:Organization {id: $id, name: $id, kind: 'ORGANIZATION', createdBy: 'l', recordedAt: datetime()})
     WITH hub MATCH (state:Entity {id: 'ven'})
     CREATE (hub)-[:PART_OF {key: '', fromId: $id, toId: 'ven', inferred: false, speaksFor: false}]->(state)`,
    { id },
  );
  await store.command(
    `MATCH (hub:Entity {id: $id})
     UNWIND range(1, toInteger($statements)) AS n
     CALL (hub, n) {
       WITH hub, 'd:' + hub.id + '.' + right('0000' + toString(n), 5) AS id
       CREATE (:Entity:Content:Statement {id: id, cue: 'said', createdBy: 'l', recordedAt: datetime()})
         -[:ATTRIBUTED_TO {key: '', fromId: id, toId: hub.id, inferred: false}]->(hub)
     } IN TRANSACTIONS OF 10000 ROWS`,
    { id, statements },
  );
}

/** An outlet with 210 documents, each with 40 statements: all that a neighbourhood reads at most. */
async function writeOutlet(): Promise<void> {
  await store.command(
    `CREATE (outlet:Entity:Source:Thing:Actor:Organization {id: 'outlet', name: 'Outlet', kind: 'MEDIA', createdBy: 'l', recordedAt: datetime()})
     WITH outlet UNWIND range(1, 210) AS d
     CREATE (document:Entity:Thing:Source:Document {id: 'd:doc.' + right('00' + toString(d), 3), kind: 'ARTICLE', createdBy: 'l', recordedAt: datetime()})
       -[:ISSUED_BY {key: '', fromId: 'd:doc.' + right('00' + toString(d), 3), toId: 'outlet', inferred: false}]->(outlet)
     WITH document, d UNWIND range(1, 40) AS s
     WITH document, 'd:s.' + right('00' + toString(d), 3) + '.' + right('0' + toString(s), 2) AS id
     CREATE (:Entity:Content:Statement {id: id, cue: 'said', createdBy: 'l', recordedAt: datetime()})
       -[:REPORTED_IN {key: '', fromId: id, toId: document.id, inferred: false}]->(document)`,
    {},
  );
}

interface Neighbours {
  readonly edges: ReadonlyArray<{
    readonly node: { readonly id: string };
    readonly [field: string]: unknown;
  }>;
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

async function around(id: string, selection: string, more: Parameters<typeof execute>[1] | object = {}) {
  const query = `query ($id: ID!) { around(id: $id) { ${selection} } }`;
  const { data, errors, extensions } = await execute(
    { compiler, store, schema },
    { query, variables: { id }, ...more },
  );
  expect(errors).toBeUndefined();
  const found = (data as Readonly<Record<string, unknown>>)['around'];
  const { dbHits } = (extensions?.['explain'] ?? {}) as { readonly dbHits?: number }; // as explain: 'profile' gives it
  return { found: found as Readonly<Record<string, unknown>> | null, dbHits: dbHits ?? Infinity };
}

async function neighbours(id: string, args: string, fields = ''): Promise<Neighbours> {
  const { found } = await around(
    id,
    `neighbours(${args}) { edges { cursor node { id } ${fields} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
  );
  return found?.['neighbours'] as Neighbours; // the selected field
}

async function dbHits(id: string, selection: string): Promise<number> {
  return (await around(id, selection, { explain: 'profile' })).dbHits;
}

describe('around', () => {
  it('is null for an unknown id, and for records that are no entities', async () => {
    expect((await around('nobody', 'node { id } counts { count }')).found).toBeNull();
    expect((await around('venezuela-russia-2025', 'node { id } counts { count }')).found).toBeNull();
  });

  it('rejects text that cannot be an id, for this root alone', async () => {
    const query = '{ around(id: "no such form") { node { id } } node(id: "ven") { id } }';
    const { data, errors } = await execute({ compiler, store, schema }, { query });
    expect(data).toEqual({ around: null, node: { id: 'ven' } });
    expect(errors).toMatchObject([{ path: ['around'], extensions: { code: 'ID_INVALID' } }]);
  });

  it('counts links by type and direction, without those of the loader', async () => {
    const { found } = await around(
      'maduro',
      '__typename node { id ... on Actor { name } } counts { link way count exact }',
    );
    const { rows } = await store.read({
      text: `MATCH (:Entity {id: 'maduro'})-[r]-() WHERE NOT type(r) IN ['DECLARED_IN', 'LOADED_INTO', 'PART_OF_LOAD']
             RETURN type(r), CASE WHEN startNode(r).id = 'maduro' THEN 'OUT' ELSE 'IN' END AS way, count(*)`,
      parameters: {},
    });
    const expected = rows.map(([link, way, count]) => ({ link, way, count, exact: true }));
    expect(expected.length).toBeGreaterThan(3);
    expect(found).toMatchObject({ __typename: 'Around', node: { id: 'maduro' } });
    const counts = found?.['counts'] as ReadonlyArray<unknown>; // the selected field
    expect(counts).toHaveLength(expected.length);
    expect(counts).toEqual(expect.arrayContaining(expected));
  });

  it('lists in pages as many links of each type as it counts', async () => {
    for (const id of ['maduro', 'rus', 'venezuela-russia-2025:s.lt']) {
      const { found } = await around(id, 'counts { link way count }');
      for (const { link, way, count } of found?.['counts'] as ReadonlyArray<Record<string, unknown>>) {
        const ids: string[] = [];
        for (let after = ''; ;) {
          const page = await neighbours(id, `link: ${String(link)}, way: ${String(way)}, first: 3${after}`);
          ids.push(...page.edges.map(({ node }) => node.id));
          expect(page.pageInfo['hasPreviousPage']).toBe(after !== '');
          if (page.pageInfo['hasNextPage'] !== true) break;
          after = `, after: "${String(page.pageInfo['endCursor'])}"`;
        }
        expect({ id, link, way, count: ids.length }).toEqual({ id, link, way, count });
        expect(ids).toEqual([...ids].sort());
      }
    }
  });

  it('returns the properties of a link, and null for those that its type does not have', async () => {
    const fields = '__typename as factuality stance kind action title inferred';
    const { edges } = await neighbours('venezuela-russia-2025:c.req.docs', 'link: OBJECT, way: OUT', fields);
    expect(edges.map(({ node, action }) => [node.id, action])).toContainEqual(['missile-systems', 'SUPPLY']);
    expect(edges[0]).toMatchObject({
      __typename: 'AroundEdge',
      factuality: 'CERTAIN',
      stance: null,
      title: null,
      inferred: false,
    });
    const positions = await neighbours('maduro', 'link: HOLDS_POSITION, way: OUT', fields);
    expect(positions.edges[0]).toMatchObject({
      node: { id: 'ven' },
      title: expect.any(String),
      factuality: null,
    });
  });

  it('returns several types at once, each with its own page', async () => {
    const { found } = await around(
      'maduro',
      `asks: neighbours(link: ACTOR, way: IN, first: 2) { edges { node { id } } }
       offices: neighbours(link: HOLDS_POSITION, way: OUT) { edges { node { id } } }`,
    );
    expect(found).toMatchObject({ asks: { edges: [{}, {}] }, offices: { edges: [{ node: { id: 'ven' } }] } });
  });

  it.each([
    ['neighbours(link: ACTOR, way: IN, first: 0) { edges { cursor } }', 'PAGE_INVALID'],
    ['neighbours(link: ACTOR, way: IN, after: "bogus") { edges { cursor } }', 'CURSOR_INVALID'],
    ['neighbourhood(limit: 0) { leftOut }', 'VALUE_INVALID'],
    ['neighbourhood(limit: 201) { leftOut }', 'VALUE_INVALID'],
  ])('rejects %s with %s', async (selection, code) => {
    const query = `{ around(id: "maduro") { ${selection} } node(id: "ven") { id } }`;
    const { data, errors } = await execute({ compiler, store, schema }, { query });
    expect(data).toEqual({ around: null, node: { id: 'ven' } });
    expect(errors).toMatchObject([{ path: ['around'], extensions: { code } }]);
  });

  it('has one text for all ids, and another for each type and direction', () => {
    const document = parse(
      'query ($id: ID!, $link: LinkType!, $way: LinkWay!) { around(id: $id) { neighbours(link: $link, way: $way) { edges { node { id } } } } }',
    );
    const textOf = (id: string, link: string, way: string) =>
      compiler.compile({ document, variables: { id, link, way } }).query?.text;
    expect(textOf('a', 'ACTOR', 'IN')).toBe(textOf('b', 'ACTOR', 'IN'));
    expect(textOf('a', 'ACTOR', 'IN')).not.toBe(textOf('a', 'ACTOR', 'OUT'));
    expect(textOf('a', 'ACTOR', 'IN')).not.toBe(textOf('a', 'RECIPIENT', 'IN'));
  });
});

interface Neighbourhood {
  readonly nodes: ReadonlyArray<{ readonly id: string }>;
  readonly links: ReadonlyArray<{ readonly from: string; readonly to: string; readonly link: string }>;
  readonly leftOut: number;
  readonly exact: boolean;
}

async function neighbourhood(id: string, limit: number): Promise<Neighbourhood> {
  const { found } = await around(
    id,
    `neighbourhood(limit: ${limit}) { nodes { id } links { from to link as factuality stance kind } leftOut exact }`,
  );
  return found?.['neighbourhood'] as Neighbourhood; // the selected field
}

async function withinTwo(id: string): Promise<ReadonlySet<string>> {
  const { rows } = await store.read({
    text: `MATCH (n:Entity {id: $id})-[r*1..2]-(m:Entity)
           WHERE m <> n AND all(link IN r WHERE NOT type(link) IN ['DECLARED_IN', 'LOADED_INTO', 'PART_OF_LOAD'])
           RETURN DISTINCT m.id`,
    parameters: { id },
  });
  return new Set(rows.map(([found]) => String(found)));
}

describe('the neighbourhood of a record', () => {
  it('has everything within two links if that is little', async () => {
    const id = 'venezuela-russia-2025:c.req.docs';
    const { nodes, links, leftOut, exact } = await neighbourhood(id, 200);
    const [first, ...others] = nodes.map((node) => node.id);
    expect(first).toBe(id);
    expect(new Set(others)).toEqual(await withinTwo(id));
    expect({ leftOut, exact }).toEqual({ leftOut: 0, exact: true });
    const shown = new Set(nodes.map((node) => node.id));
    expect(links.length).toBeGreaterThanOrEqual(others.length);
    for (const { from, to } of links) expect(shown.has(from) && shown.has(to)).toBe(true);
  });

  it('shows some of each type and reports how many are left out', async () => {
    const { nodes, links, leftOut, exact } = await neighbourhood('hub.large', 10);
    expect(nodes).toHaveLength(11);
    expect(nodes.map(({ id }) => id)).toContain('ven');
    expect(new Set(links.map(({ link }) => link))).toEqual(new Set(['ATTRIBUTED_TO', 'PART_OF']));
    expect(exact).toBe(false);
    expect(leftOut).toBeGreaterThan(largeHub - 20);
    expect(leftOut).toBeLessThanOrEqual((await withinTwo('hub.large')).size - 10);
  });

  it.each([150, 200])('can be read of an outlet with many documents: %i records', async (limit) => {
    const { nodes, links, leftOut, exact } = await neighbourhood('outlet', limit);
    expect(nodes).toHaveLength(limit + 1);
    expect(links).toHaveLength(limit);
    expect(new Set(links.map(({ link }) => link))).toEqual(new Set(['ISSUED_BY']));
    expect(exact).toBe(false);
    expect(leftOut).toBeGreaterThan(limit * 30);
  });

  it('can be selected for at most two records, counting fragments as written out', async () => {
    const asked = (roots: ReadonlyArray<string>) => ({
      query: `{ ${roots.map((id, index) => `a${index}: around(id: "${id}") { ...f }`).join(' ')} } fragment f on Around { neighbourhood(limit: 150) { nodes { id } } }`,
    });
    const engine = { compiler, store, schema };
    const two = await execute(engine, asked(['outlet', 'maduro']));
    expect(two).toMatchObject({ data: { a0: { neighbourhood: {} }, a1: { neighbourhood: {} } } });
    const { errors } = await execute(engine, asked(['outlet', 'maduro', 'ven']));
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect(errors?.[0]?.message).toContain('3 neighbourhoods; at most 2');
  });

  it('does not read all links of a supernode that is one link away', async () => {
    const { nodes, exact, leftOut } = await neighbourhood('d:hub.large.00001', 50);
    expect(nodes.map(({ id }) => id).slice(0, 2)).toEqual(['d:hub.large.00001', 'hub.large']);
    expect(exact).toBe(false);
    expect(leftOut).toBeGreaterThan(largeHub - 100);
  });
});

describe('a supernode with 50,000 links', () => {
  const page = 'edges { node { id } as } pageInfo { hasNextPage endCursor }';
  const far = async (id: string): Promise<string> => {
    const { edges } = await neighbours(id, 'link: ATTRIBUTED_TO, way: IN, first: 100');
    return String(edges.at(-1)?.['cursor']);
  };

  it.each([
    ['its counts', () => 'counts { link way count }'],
    ['a first page', () => `neighbours(link: ATTRIBUTED_TO, way: IN) { ${page} }`],
    [
      'a later page',
      (after: string) => `neighbours(link: ATTRIBUTED_TO, way: IN, after: "${after}") { ${page} }`,
    ],
    ['its neighbourhood', () => 'neighbourhood { nodes { id } links { from to } leftOut }'],
  ])('costs no more than one of 500: %s', async (_, selection) => {
    const small = await dbHits('hub.small', selection(await far('hub.small')));
    const large = await dbHits('hub.large', selection(await far('hub.large')));
    expect(large).toBeLessThan(small * 1.1 + 20);
  });
});
