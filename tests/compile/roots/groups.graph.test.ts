import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../../../src/store/store.js';
import { loadSeed } from '../../seed/seed.js';
import { openTestStore, wipe } from '../../support/test-store.js';
import { operationRunner } from './operation-runner.js';
import { loadText } from './loading.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

const dates = `
id: dates
title: Dates
actors: [{ id: paper, name: Paper, kind: MEDIA }]
documents: [{ id: d, kind: ARTICLE, issuedBy: paper, consulted: true }]
statements: [{ id: s, attributedTo: paper, reportedIn: d, content: [c.day, c.month, c.year, c.across, c.none] }]
claims:
  - { id: c.day, kind: EVENT, text: it rains, date: '2025-11-03' }
  - { id: c.month, kind: EVENT, text: it snows, date: '2025-11' }
  - { id: c.year, kind: EVENT, text: it hails, date: '2025' }
  - { id: c.across, kind: EVENT, text: it pours, date: '2025-12-30/2026-01-02' }
  - { id: c.none, kind: EVENT, text: it clears up }
`;

let store: Store;
const run = operationRunner(() => store);

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await loadSeed(store);
  await loadText(store, dates);
});
afterAll(() => store.close());

const seed = `dossier: { eq: "venezuela-russia-2025" }`;

interface Groups {
  readonly edges: ReadonlyArray<{
    readonly cursor: string;
    readonly node: {
      readonly count: number;
      readonly keys: ReadonlyArray<{ readonly value: string | null }>;
    };
  }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

interface Measured {
  readonly totalCount: number;
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly keys: ReadonlyArray<{ readonly value: string | null }>;
      readonly distinctDocuments: number;
    };
  }>;
}

function counts(groups: unknown): ReadonlyArray<string> {
  return (groups as Groups).edges.map(({ node }) =>
    [...node.keys.map(({ value }) => value ?? '-'), node.count].join(' '),
  );
}

describe('groups', () => {
  it('counts requests by outcome, and lists the records of each group', async () => {
    const { data } = await run(`{ groups(of: { requests: { ${seed} } }, by: [OUTCOME]) {
      totalCount edges { node {
        keys { key value absent entity { id } } count
        entities { totalCount edges { node { id ... on Request { actors { node { id } } } } } }
      } } } }`);
    const ids = ['c.req.china-iran', 'c.req.docs', 'c.req.lead', 'c.req.wp'];
    expect(data['groups']).toMatchObject({ totalCount: 2 });
    const { edges } = data['groups'] as {
      edges: ReadonlyArray<{
        node: {
          count: number;
          entities: { edges: ReadonlyArray<{ node: { id: string; actors: unknown[] } }> };
        };
      }>;
    };
    const opened = edges.flatMap(({ node }) =>
      node.entities.edges.map(({ node: { id } }) => id.split(':')[1]),
    );
    expect(opened.sort()).toEqual(ids);
    expect(edges.reduce((sum, { node }) => sum + node.count, 0)).toBe(4);
  });

  it('counts groups alone, and by a measure that is worked out for all or for those of the page', async () => {
    const groups = (more: string, selection: string): string =>
      `groups(of: { claims: { ${seed} } }, by: [ACTOR] ${more}) { totalCount ${selection} }`;
    const rows = 'edges { node { keys { value } distinctDocuments } }';
    const { data } = await run(`{ alone: ${groups('', '')} shown: ${groups('first: 100', rows)}
      sorted: ${groups('first: 100, orderBy: [{ distinctDocuments: DESC }]', rows)}
      some: ${groups('having: { distinctDocuments: { gt: 1 } }, first: 100', rows)} }`);
    const { shown, sorted, some } = data as Readonly<Record<string, Measured>>;
    const values = (of: Measured | undefined) =>
      (of?.edges ?? []).map(({ node }) => [node.keys[0]?.value ?? '', node.distinctDocuments] as const);
    expect(data['alone']).toEqual({ totalCount: values(shown).length });
    expect(new Map(values(sorted))).toEqual(new Map(values(shown)));
    const measures = values(sorted).map(([, count]) => count);
    expect(measures).toEqual([...measures].sort((a, b) => b - a));
    expect(some?.totalCount).toBe(measures.filter((count) => count > 1).length);
    expect(measures.some((count) => count > 1)).toBe(true);
  });

  it('counts claims by several keys, the largest groups first, page by page', async () => {
    const query = `query ($after: String) {
      groups(of: { claims: { ${seed} } }, by: [STATUS, KIND], orderBy: [{ count: DESC }], first: 4, after: $after) {
        edges { cursor node { keys { value } count } } pageInfo { hasNextPage endCursor }
      } }`;
    const pages: string[][] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { data } = await run(query, { after });
      const groups = data['groups'] as Groups;
      pages.push([...counts(groups)]);
      after = groups.pageInfo.endCursor;
      more = groups.pageInfo.hasNextPage;
    }
    expect(pages[0]?.slice(0, 2)).toEqual(['OPINION EVALUATION 8', 'REPORTED CONDITION 6']);
    const whole = await run(
      `{ groups(of: { claims: { ${seed} } }, by: [STATUS, KIND], orderBy: [{ count: DESC }]) { edges { node { keys { value } count } } } }`,
    );
    expect(pages.flat()).toEqual(counts(whole.data['groups']));
  });

  it('returns the records of key values, and only groups that meet a condition', async () => {
    const { data } = await run(
      `query ($least: Int!) {
        groups(of: { statements: {} }, by: [ACTOR], having: { count: { gte: $least } }, orderBy: [{ count: DESC }]) {
          edges { node { keys { value entity { id ... on Actor { name } } } count distinctDocuments } } } }`,
      { least: 4 },
    );
    expect(data['groups']).toEqual({
      edges: [
        {
          node: {
            keys: [
              { value: 'washington-post', entity: { id: 'washington-post', name: 'The Washington Post' } },
            ],
            count: 6,
            distinctDocuments: 2,
          },
        },
        {
          node: {
            keys: [{ value: 'maduro', entity: { id: 'maduro', name: 'Nicolás Maduro' } }],
            count: 4,
            distinctDocuments: 1,
          },
        },
      ],
    });
  });

  it('puts a date into a month only if it lies in one, and returns the reason otherwise', async () => {
    const { data } = await run(`{ groups(of: { claims: { dossier: { eq: "dates" } } }, by: [MONTH]) {
      edges { node { keys { value absent } count firstDate lastDate } } } }`);
    expect(data['groups']).toEqual({
      edges: [
        { node: { keys: [{ value: null, absent: 'NOT_SAID' }], count: 1, firstDate: null, lastDate: null } },
        {
          node: {
            keys: [{ value: '2025-11', absent: null }],
            count: 2,
            firstDate: '2025-11-01',
            lastDate: '2025-11-30',
          },
        },
        {
          node: {
            keys: [{ value: null, absent: 'IMPRECISE' }],
            count: 2,
            firstDate: '2025-01-01',
            lastDate: '2026-01-02',
          },
        },
      ],
    });
  });

  it('puts a record with several values into several groups', async () => {
    const { data } =
      await run(`{ groups(of: { claims: { id: { eq: "venezuela-russia-2025:c.contact" } } }, by: [ACTOR]) {
      edges { node { keys { value } count } } } }`);
    expect(counts(data['groups'])).toEqual(['rus 1', 'ven 1']);
  });

  it('groups requests by the categories of their items', async () => {
    const { data } = await run(
      `{ groups(of: { requests: { ${seed} } }, by: [CATEGORY]) { edges { node { keys { value } count } } } }`,
    );
    expect(counts(data['groups'])).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^MISSILE \d+$/),
        expect.stringMatching(/^AIRCRAFT \d+$/),
      ]),
    );
  });

  it('groups names by kind and category, of which the measures of claims and statements are 0', async () => {
    const { data } = await run(`{
      actors: groups(of: { actors: { name: { in: ["Maria Zakharova", "Dmitry Peskov", "Latin Times"] } } }, by: [KIND]) {
        edges { node { count keys { value } distinctActors distinctDocuments firstDate } }
      }
      assets: groups(of: { assets: {} }, by: [CATEGORY]) { edges { node { count keys { value } } } }
      places: groups(of: { places: {} }, by: [KIND]) { edges { node { count keys { value } } } }
      allAssets: assets(first: 1) { totalCount }
      allPlaces: places(first: 1) { totalCount }
    }`);
    expect(counts(data['actors'])).toEqual(['MEDIA 1', 'PERSON 2']);
    expect((data['actors'] as Groups).edges[0]?.node).toMatchObject({
      ...{ distinctActors: 0, distinctDocuments: 0, firstDate: null },
    });
    for (const [name, all] of [
      ['assets', 'allAssets'],
      ['places', 'allPlaces'],
    ] as const)
      expect((data[name] as Groups).edges.reduce((sum, { node }) => sum + node.count, 0)).toBe(
        (data[all] as { readonly totalCount: number }).totalCount,
      );
    expect(counts(data['assets']).join()).toContain('MISSILE');
    expect((await run('{ groups(of: { actors: {} }, by: [YEAR]) { totalCount } }')).codes).toEqual({
      groups: 'VALUE_INVALID',
    });
  });

  it('orders by values that some groups lack, and pages backwards by last and before', async () => {
    const query = `query ($before: String) {
      groups(of: { claims: {} }, by: [KIND], orderBy: [{ firstDate: ASC }], last: 2, before: $before) {
        edges { cursor node { keys { value } count } } pageInfo { hasNextPage endCursor } } }`;
    const last = (await run(query)).data['groups'] as Groups;
    expect(counts(last).at(-1)).toMatch(/^EVENT /);
    const { data, codes } = await run(query, { before: last.edges[0]?.cursor });
    expect(codes).toEqual({});
    expect((data['groups'] as Groups).edges).toHaveLength(2);
  });

  it('filters by a time with any offset', async () => {
    const { data } = await run(`{
      utc: claims(where: { recordedAt: { eq: "2026-01-05T12:00:00Z" } }) { totalCount }
      east: claims(where: { recordedAt: { eq: "2026-01-05T13:00:00.000+01:00" } }) { totalCount }
      others: claims(where: { recordedAt: { not: "2026-01-05T13:00:00+01:00" } }) { totalCount }
      groups(of: { claims: {} }, by: [DOSSIER], having: { firstRecordedAt: { eq: "2026-01-05T07:00:00-05:00" } }) { totalCount }
    }`);
    expect(data).toEqual({
      utc: { totalCount: 34 },
      east: { totalCount: 34 },
      others: { totalCount: 5 },
      groups: { totalCount: 1 },
    });
  });

  it('rejects the cursor of groups by other keys', async () => {
    const query = (by: string) => `query ($after: String) {
      groups(of: { claims: {} }, by: [${by}], orderBy: [{ count: DESC }], first: 1, after: $after) {
        edges { cursor node { keys { value } count } } pageInfo { hasNextPage endCursor } } }`;
    const after = ((await run(query('KIND, STATUS'))).data['groups'] as Groups).pageInfo.endCursor;
    expect((await run(query('KIND, STATUS'), { after })).codes).toEqual({});
    for (const by of ['KIND', 'STATUS, KIND', 'ACTOR'])
      expect((await run(query(by), { after })).codes).toEqual({ groups: 'CURSOR_OTHER_ORDER' });
  });

  it('rejects keys that the records do not have, too many or repeated keys, and a cursor of another list', async () => {
    const { codes } = await run(`{
      foreign: groups(of: { claims: {} }, by: [OUTCOME]) { totalCount }
      none: groups(of: { claims: {} }, by: []) { totalCount }
      twice: groups(of: { claims: {} }, by: [KIND, KIND]) { totalCount }
      many: groups(of: { claims: {} }, by: [KIND, STATUS, ACTOR, YEAR]) { totalCount }
      cursor: groups(of: { claims: {} }, by: [KIND], after: "x") { edges { cursor } }
      null: groups(of: { claims: { kind: null } }, by: [KIND]) { totalCount }
      order: groups(of: { claims: {} }, by: [KIND], orderBy: [{ count: ASC }, { count: DESC }]) { totalCount }
    }`);
    expect(codes).toEqual({
      foreign: 'VALUE_INVALID',
      none: 'VALUE_INVALID',
      twice: 'VALUE_INVALID',
      many: 'VALUE_INVALID',
      cursor: 'CURSOR_INVALID',
      null: 'INPUT_NULL',
      order: 'ORDER_INVALID',
    });
  });
});
