import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { loadText } from './roots/loading.js';
import { operationRunner } from './roots/operation-runner.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

/** A state with a ministry, somebody in office and somebody formerly in office; what each says, and what is said in their name. */
const sides = `
id: sides
title: Sides
actors:
  - { id: state, name: State, kind: STATE }
  - { id: gov, name: Ministry, kind: ORGANIZATION, partOf: { ref: state, speaksFor: true } }
  - { id: now, name: Minister, kind: PERSON, holdsPosition: { ref: gov, date: '2024/2026', speaksFor: true } }
  - { id: former, name: Predecessor, kind: PERSON, holdsPosition: { ref: gov, date: '2020/2023', speaksFor: true } }
  - { id: broadcaster, name: Broadcaster, kind: MEDIA, partOf: state }
  - { id: unnamed, name: an official, kind: PERSON, anonymous: true, holdsPosition: { ref: gov, speaksFor: true } }
  - { id: lawyer, name: Lawyer, kind: PERSON }
  - { id: paper, name: Paper, kind: MEDIA }
assets: [{ id: ship, name: ship, category: VESSEL }, { id: radar, name: radar, category: SENSOR }]
documents:
  - { id: d, kind: ARTICLE, issuedBy: paper, consulted: true, date: '2025-06-10' }
  - { id: d.early, kind: ARTICLE, issuedBy: paper, consulted: true, date: '2022-05' }
  - { id: d.again, kind: ARTICLE, issuedBy: paper, consulted: true, date: '2026-01-01' }
  - { id: d.none, kind: ARTICLE, issuedBy: paper, consulted: true }
  - { id: leak, kind: INTERNAL_DOCUMENT, issuedBy: gov, access: INTERNAL }
  - { id: release, kind: PRESS_RELEASE, issuedBy: gov }
statements:
  - id: s
    attributedTo: paper
    reportedIn: d
    content: [c, s.state, s.now, s.past, s.former, s.behalf, s.other, s.media, s.unnamed, s.leak, s.release]
  - { id: s.state, attributedTo: state, content: c }
  - { id: s.now, attributedTo: now, content: c }
  - { id: s.past, attributedTo: now, date: '2022-01-01', content: c }
  - { id: s.former, attributedTo: former, date: '2025-06-01', content: c }
  - { id: s.behalf, attributedTo: lawyer, onBehalfOf: state, content: c }
  - { id: s.other, attributedTo: now, onBehalfOf: lawyer, content: c }
  - { id: s.media, attributedTo: broadcaster, content: c }
  - { id: s.unnamed, attributedTo: unnamed, content: c }
  - { id: s.leak, attributedTo: leak, content: c }
  - { id: s.release, attributedTo: release, content: c }
  - { id: s.early, attributedTo: paper, reportedIn: d.early, content: [c.early, s.in-early] }
  - { id: s.in-early, attributedTo: former, content: c.early }
  - { id: s.again, attributedTo: paper, reportedIn: d.again, content: c.early }
  - { id: s.none, attributedTo: paper, reportedIn: d.none, content: c.none }
claims:
  - { id: c, kind: EVENT, text: a ship sailed, objects: ship, recipients: gov }
  - { id: c.early, kind: EVENT, text: a radar turned, objects: radar, recipients: ship }
  - { id: c.none, kind: REQUEST, text: the paper asked the state for help, actors: paper, recipients: state }
`;

let store: Store;
const run = operationRunner(() => store);

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  await loadText(store, sides);
});
afterAll(() => store.close());

interface Listed {
  readonly nodes: ReadonlyArray<{ readonly id: string }>;
  readonly pageInfo?: { readonly endCursor: string };
}

/** Runs one list, and returns the ids of its records without the dossier. */
async function idsOf(list: string, variables: Record<string, unknown> = {}): Promise<string> {
  const declared = Object.keys(variables).map((name) => `$${name}: ID!`);
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : '';
  const { data } = await run(`${head} { list: ${list} { nodes { id } } }`, variables);
  return (data['list'] as Listed).nodes.map(({ id }) => id.replace('sides:', '')).join(' ');
}

describe('forSide', () => {
  it.each([
    // When an undated statement was said is unknown, so that the predecessor may have been in office.
    ['state', 's.behalf s.in-early s.now s.release s.state'],
    ['gov', 's.in-early s.now s.release'],
    ['former', 's.former s.in-early'],
    ['lawyer', 's.other'],
    ['sides:unnamed', 's.unnamed'],
    ['nobody', ''],
  ])('finds what %s says itself and through those who speak for it at the time', async (side, expected) => {
    expect(await idsOf('statements(where: { forSide: $side })', { side })).toBe(expected);
  });

  it('orders, pages, counts and groups the statements of a side', async () => {
    const page = async (of: string) => {
      const list = `statements(where: { and: [{ forSide: "state" }, { attributedToCount: { gt: 0 } }] }, orderBy: [{ date: DESC }], first: 3${of})`;
      const { data } = await run(`{ list: ${list} { totalCount nodes { id } pageInfo { endCursor } } }`);
      return data['list'] as Listed & { readonly totalCount: number };
    };
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo?.endCursor ?? ''}"`);
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => id.replace('sides:', ''));
    expect(ids.toSorted()).toEqual(['s.behalf', 's.in-early', 's.now', 's.release', 's.state']);
    expect([first.totalCount, second.totalCount]).toEqual([5, 5]);
    const { data } = await run(
      '{ groups(of: { statements: { forSide: "state" } }, by: [ACTOR], orderBy: [{ keys: ASC }]) { nodes { count keys { value } } } }',
    );
    const { nodes } = data['groups'] as {
      readonly nodes: ReadonlyArray<{
        readonly count: number;
        readonly keys: ReadonlyArray<{ readonly value: string }>;
      }>;
    };
    expect(nodes.map(({ count, keys }) => `${keys[0]?.value ?? ''} ${count}`)).toEqual([
      ...['former 1', 'lawyer 1', 'now 1', 'sides:release 1', 'state 1'],
    ]);
  });

  it('combines with other conditions, across relationships too', async () => {
    const where = `contentOf: { some: { node: { not: { forSide: "state" }, attributedTo: { some: { node: { actor: { kind: { eq: PERSON } } } } } } } }`;
    // The minister was not yet in office in 2022.
    expect(await idsOf(`claims(where: { ${where} })`)).toBe('c');
    expect(await idsOf(`statements(where: { not: { forSide: "paper" }, forSide: "paper" })`)).toBe('');
  });

  it('rejects what is no id', async () => {
    const { codes } = await run(`{ statements(where: { forSide: "no id" }) { totalCount } }`);
    expect(codes).toEqual({ statements: 'ID_INVALID' });
  });
});

describe('conditions on one type of an interface', () => {
  it.each([
    [
      'statements(where: { attributedTo: { some: { node: { actor: { name: { eq: "State" } } } } } })',
      's.state',
    ],
    [
      'statements(where: { attributedTo: { some: { node: { document: { access: { eq: PUBLIC } } } } } })',
      's.release',
    ],
    ['claims(where: { objects: { some: { node: { asset: { category: { eq: SENSOR } } } } } })', 'c.early'],
    ['claims(where: { recipients: { none: { node: { actor: {} } } } })', 'c.early'],
    [
      'claims(where: { recipients: { some: { node: { not: { actor: { kind: { eq: STATE } } } } } } })',
      'c c.early',
    ],
    ['claims(where: { request: { outcome: { isNull: false } } })', 'c.none'],
    [
      'entities(where: { or: [{ asset: {} }, { document: { kind: { eq: PRESS_RELEASE } } }] })',
      'radar ship release',
    ],
  ])('%s', async (list, expected) => {
    expect(await idsOf(list)).toBe(expected);
  });
});

describe('the order by the date of the earliest document', () => {
  it('has statements and claims newest first, those without a date last', async () => {
    expect(await idsOf('claims(orderBy: [{ documentDate: DESC }])')).toBe('c c.early c.none');
    const own = 'id: { in: ["sides:s", "sides:s.in-early", "sides:s.again", "sides:s.none"] }';
    expect(await idsOf(`statements(where: { ${own} }, orderBy: [{ documentDate: DESC }])`)).toBe(
      's.again s s.in-early s.none',
    );
  });

  it('continues after a cursor', async () => {
    const query = `query ($after: String) { claims(first: 1, after: $after, orderBy: [{ documentDate: ASC }]) {
      nodes { id } pageInfo { endCursor } } }`;
    const found: string[] = [];
    for (let after: string | null = null; found.length < 3;) {
      const { nodes, pageInfo } = (await run(query, { after })).data['claims'] as Listed;
      found.push(...nodes.map(({ id }) => id));
      after = pageInfo?.endCursor ?? null;
    }
    expect(found).toEqual(['sides:c.none', 'sides:c.early', 'sides:c']);
  });
});

describe('groups of documents', () => {
  it('are by kind, issuer and year', async () => {
    const { data } = await run(`{
      kinds: groups(of: { documents: {} }, by: [KIND]) { nodes { keys { value } count distinctDocuments } }
      issuers: groups(of: { documents: { consulted: { eq: true } } }, by: [ACTOR, YEAR], orderBy: [{ keys: ASC }]) {
        nodes { keys { value entity { id } } count distinctActors firstDate } }
    }`);
    expect(data['kinds']).toEqual({
      nodes: [
        { keys: [{ value: 'ARTICLE' }], count: 4, distinctDocuments: 4 },
        { keys: [{ value: 'INTERNAL_DOCUMENT' }], count: 1, distinctDocuments: 1 },
        { keys: [{ value: 'PRESS_RELEASE' }], count: 1, distinctDocuments: 1 },
      ],
    });
    const { nodes } = data['issuers'] as {
      nodes: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly value: string | null }> }>;
    };
    expect(nodes.map(({ keys }) => keys.map(({ value }) => value).join(' '))).toEqual([
      'paper ',
      'paper 2022',
      'paper 2025',
      'paper 2026',
    ]);
    expect(nodes[1]).toMatchObject({ keys: [{ entity: { id: 'paper' } }, {}], count: 1, distinctActors: 1 });
  });
});

describe('nodes', () => {
  it('are what the edges lead to, in groups, units of time and changes', async () => {
    const { data } = await run(`{
      groups(of: { statements: {} }, by: [ACTOR]) { nodes { count } edges { node { count } } }
      timeline(of: { documents: {} }, unit: YEAR) { buckets { nodes { value } edges { node { value } } } }
      changes(dossier: "sides", from: 0) { changes(first: 3) { nodes { kind } edges { node { kind } } } }
    }`);
    const lists = [
      data['groups'],
      (data['timeline'] as { readonly buckets: unknown }).buckets,
      (data['changes'] as { readonly changes: unknown }).changes,
    ] as ReadonlyArray<{
      readonly nodes: ReadonlyArray<unknown>;
      readonly edges: ReadonlyArray<{ node: unknown }>;
    }>;
    for (const { nodes, edges } of lists) {
      expect(nodes.length).toBeGreaterThan(1);
      expect(nodes).toEqual(edges.map(({ node }) => node));
    }
  });
});
