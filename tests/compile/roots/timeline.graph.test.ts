import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../../../src/store/store.js';
import { openTestStore, wipe } from '../../support/test-store.js';
import { hitsOf, operationRunner } from './operation-runner.js';
import { loadText } from './loading.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

/** A request is reported on 1 May; its grant is said on 3 May and first printed on 10 June; a paper of no exact date repeats it. */
const late = `
id: late
title: Late report
actors:
  - { id: a, name: A, kind: MEDIA }
  - { id: b, name: B, kind: MEDIA }
  - { id: y, name: Y, kind: ORGANIZATION }
documents:
  - { id: d.a, kind: ARTICLE, issuedBy: a, consulted: true, date: '2025-05-01' }
  - { id: d.b, kind: ARTICLE, issuedBy: b, consulted: true, date: '2025-06-10' }
  - { id: d.year, kind: ARTICLE, issuedBy: a, consulted: true, date: '2025' }
  - { id: d.none, kind: ARTICLE, issuedBy: b, consulted: true }
statements:
  - { id: s.a, attributedTo: a, reportedIn: d.a, content: [c.asked] }
  - { id: s.b, attributedTo: b, reportedIn: d.b, content: [s.y] }
  - { id: s.y, attributedTo: y, date: '2025-05-03', content: [c.granted] }
  - { id: s.year, attributedTo: a, reportedIn: d.year, content: [c.other] }
  - { id: s.none, attributedTo: b, reportedIn: d.none, content: [c.undated] }
claims:
  - { id: c.asked, kind: REQUEST, text: the paper asked Y for help, actors: a, recipients: y }
  - { id: c.granted, kind: EVENT, text: Y grants it, actors: y }
  - { id: c.other, kind: EVENT, text: it rains }
  - { id: c.undated, kind: EVENT, text: it snows }
`;

let store: Store;
const run = operationRunner(() => store);

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await loadText(store, late);
});
afterAll(() => store.close());

interface Bucket {
  readonly value: string | null;
  readonly count: number;
  readonly entities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> };
}

/** Returns each unit with its records, and checks their count. */
async function timeline(
  of: string,
  clock: string,
  unit = 'MONTH',
): Promise<Readonly<Record<string, string>>> {
  const { data } = await run(
    `query ($clock: Clock!, $unit: TimeUnit!) {
      timeline(of: { ${of} }, clock: $clock, unit: $unit) {
        buckets { edges { node { ...bucket } } }
        undated { ...bucket }
        imprecise { ...bucket }
      }
    }
    fragment bucket on TimeBucket { value count entities { edges { node { id } } } }`,
    { clock, unit },
  );
  const found = data['timeline'] as {
    buckets: { edges: ReadonlyArray<{ node: Bucket }> };
    undated: Bucket;
    imprecise: Bucket;
  };
  const all: ReadonlyArray<readonly [string, Bucket]> = [
    ...found.buckets.edges.map(({ node }) => [String(node.value), node] as const),
    ['undated', found.undated],
    ['imprecise', found.imprecise],
  ];
  return Object.fromEntries(
    all.map(([name, { count, entities }]) => {
      const ids = entities.edges.map(({ node }) => node.id.replace('late:', ''));
      expect(ids).toHaveLength(count);
      return [name, ids.join(' ')];
    }),
  );
}

describe('timeline', () => {
  it('dates claims by when they were said; an undated outer statement has the date of its document', async () => {
    expect(await timeline('claims: {}', 'SAID')).toEqual({
      '2025-05': 'c.asked c.granted',
      undated: 'c.undated',
      imprecise: 'c.other',
    });
  });

  it('dates claims by when they were reported', async () => {
    expect(await timeline('claims: {}', 'REPORTED')).toEqual({
      '2025-05': 'c.asked',
      '2025-06': 'c.granted',
      undated: 'c.undated',
      imprecise: 'c.other',
    });
  });

  it.each(['SAID', 'REPORTED'])('reads only the four claims for the clock %s', async (clock) => {
    const query = `{ timeline(of: { claims: {} }, clock: ${clock}) { buckets { nodes { value count } } } }`;
    expect(await hitsOf(store, query)).toBeLessThan(25);
  });

  it('puts dates that are exact to the year into years', async () => {
    expect(await timeline('claims: {}', 'REPORTED', 'YEAR')).toEqual({
      '2025': 'c.asked c.granted c.other',
      undated: 'c.undated',
      imprecise: '',
    });
  });

  it('puts statements and documents into days', async () => {
    expect(await timeline('statements: {}', 'SAID', 'DAY')).toEqual({
      '2025-05-01': 's.a',
      '2025-05-03': 's.y',
      '2025-06-10': 's.b',
      undated: 's.none',
      imprecise: 's.year',
    });
    expect(await timeline('documents: { kind: { eq: ARTICLE } }', 'SAID', 'DAY')).toEqual({
      '2025-05-01': 'd.a',
      '2025-06-10': 'd.b',
      undated: 'd.none',
      imprecise: 'd.year',
    });
  });

  it('dates records by the day of recording', async () => {
    expect(await timeline('requests: {}', 'RECORDED', 'DAY')).toEqual({
      '2026-02-01': 'c.asked',
      undated: '',
      imprecise: '',
    });
  });

  it('rejects the cursor of other units', async () => {
    const query = (unit: string) => `query ($after: String) {
      timeline(of: { documents: {} }, clock: RECORDED, unit: ${unit}) {
        buckets(first: 1, after: $after) { pageInfo { endCursor } } } }`;
    const { data } = await run(query('MONTH'));
    const { buckets } = data['timeline'] as { buckets: { pageInfo: { endCursor: string } } };
    const after = buckets.pageInfo.endCursor;
    expect((await run(query('MONTH'), { after })).codes).toEqual({});
    expect((await run(query('YEAR'), { after })).codes).toEqual({ timeline: 'CURSOR_OTHER_ORDER' });
  });

  it('returns the first and last day of a unit, and pages through the units', async () => {
    const query = `query ($after: String) { timeline(of: { claims: {} }, clock: REPORTED) {
      buckets(first: 1, after: $after) { totalCount edges { cursor node { value start end } } pageInfo { hasNextPage } } } }`;
    const first = (await run(query)).data['timeline'] as {
      buckets: { edges: ReadonlyArray<{ cursor: string }> };
    };
    expect(first.buckets).toMatchObject({
      totalCount: 2,
      edges: [{ node: { value: '2025-05', start: '2025-05-01', end: '2025-05-31' } }],
      pageInfo: { hasNextPage: true },
    });
    const next = await run(query, { after: first.buckets.edges[0]?.cursor });
    expect(next.data['timeline']).toMatchObject({
      buckets: {
        edges: [{ node: { value: '2025-06', start: '2025-06-01', end: '2025-06-30' } }],
        pageInfo: { hasNextPage: false },
      },
    });
  });
});
