import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { operationRunner } from './roots/operation-runner.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

let store: Store;
const run = operationRunner(() => store);
const own = 'venezuela-russia-2025:';

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await loadSeed(store);
});
afterAll(() => store.close());

interface Listed {
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: { readonly id: string } }>;
  readonly totalCount: number;
}

function ids(list: unknown): ReadonlyArray<string> {
  return (list as Listed).edges.map(({ node }) => node.id.replace(own, ''));
}

describe('counts of relationships', () => {
  it('filter records, within other conditions and across relationships too', async () => {
    const { data } = await run(
      `query ($least: Int!) {
        twice: claims(where: { contentOfCount: { gte: $least } }) { edges { node { id } } }
        unheld: claims(where: { contentOfCount: { eq: 0 } }) { totalCount }
        both: claims(where: { objectsCount: { gt: 1 }, not: { relatedByCount: { gt: 0 } } }) { edges { node { id } } }
        sources: statements(where: { attributedTo: { some: { node: { statementsCount: { gte: 6 } } } } }) { totalCount }
      }`,
      { least: 2 },
    );
    expect(ids(data['twice'])).toEqual(['c.req.wp', 'c.war']);
    expect(data['unheld']).toEqual({ totalCount: 0 });
    expect(ids(data['both'])).toEqual(['c.req.china-iran']);
    expect(data['sources']).toEqual({ totalCount: 6 });
  });

  it('order records, page by page in both directions', async () => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      actors(orderBy: [{ statementsCount: DESC }], first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { id } } } }`;
    const four = (await run(query, { first: 4 })).data['actors'];
    // Equal counts are sorted by id, in the direction of the order.
    expect(ids(four)).toEqual(['washington-post', 'maduro', 'peskov', 'kremlin']);
    const cursor = (four as Listed).edges[1]?.cursor;
    expect(ids((await run(query, { first: 2, after: cursor })).data['actors'])).toEqual([
      'peskov',
      'kremlin',
    ]);
    expect(ids((await run(query, { last: 1, before: cursor })).data['actors'])).toEqual(['washington-post']);
  });

  it('order what a relationship leads to', async () => {
    const { data } = await run(`{ node(id: "${own}s.lt") { ... on Statement {
      content(orderBy: [{ node: { contentOfCount: DESC } }], first: 2) { edges { node { id } } } } } }`);
    expect(ids((data['node'] as { content: unknown }).content)).toEqual(['c.war', 'c.req.wp']);
  });
});
