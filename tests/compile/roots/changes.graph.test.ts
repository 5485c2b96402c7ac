import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execute } from '../../../src/api/execute.js';
import { createCompiler } from '../../../src/compile/compile.js';
import { apiSchema } from '../../../src/model/api-schema.js';
import { indexPlan } from '../../../src/model/index-plan.js';
import { applyConstraints } from '../../../src/store/store.js';
import type { Store } from '../../../src/store/store.js';
import { model } from '../../support/model.js';
import { openTestStore, wipe } from '../../support/test-store.js';
import { hitsOf, operationRunner } from './operation-runner.js';
import { loadText } from './loading.js';

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

/** The dossier of the first, second, third and fourth load. */
function small(version: 1 | 2 | 3 | 4): string {
  const named = version === 2 || version === 3;
  return `
id: small
title: Small
actors:
  - { id: x, name: X, kind: ORGANIZATION${named ? ', aliases: [Ex], partOf: { ref: z }' : ''} }
${named ? '  - { id: z, name: Z, kind: ORGANIZATION }' : ''}
documents:
  - { id: d, kind: ARTICLE, issuedBy: x, consulted: true }
statements:
  - { id: s, attributedTo: x, reportedIn: d, content: [{ ref: c, factuality: ${version === 2 ? 'PROBABLE' : 'CERTAIN'} }, ${version < 3 ? 'e' : 'f'}] }
claims:
  - { id: c, kind: EVENT, text: it rains }
  - { id: ${version < 3 ? 'e' : 'f'}, kind: EVENT, text: it pours }
`;
}

const schema = apiSchema(model);
let store: Store;
const run = operationRunner(() => store);

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  for (const version of [1, 2, 3, 4] as const)
    await loadText(store, small(version), `2026-02-0${version}T12:00:00Z`);
});
afterAll(() => store.close());

interface Change {
  readonly kind: string;
  readonly of: string;
  readonly type: string;
  readonly entityId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fields: ReadonlyArray<{
    readonly field: string;
    readonly former: string | null;
    readonly now: string | null;
  }>;
}

/** Returns each difference as a line, with the values of changed fields. */
async function changes(from: number, to?: number): Promise<ReadonlyArray<string>> {
  const { data } = await run(
    `query ($from: Int!, $to: Int) { changes(dossier: "small", from: $from, to: $to) {
      changes(first: 100) { edges { node { kind of type entityId from to fields { field former now } } } } } }`,
    { from, to },
  );
  const { changes: list } = data['changes'] as { changes: { edges: ReadonlyArray<{ node: Change }> } };
  return list.edges.map(({ node }) => {
    const what = node.of === 'NODE' ? node.entityId : `${node.from ?? ''} ${node.type} ${node.to ?? ''}`;
    const how = node.fields.map(({ field, former, now }) => ` ${field} ${former ?? '-'} > ${now ?? '-'}`);
    return `${node.kind} ${what ?? ''}${node.kind === 'CHANGED' ? how.join() : ''}`;
  });
}

describe('changes', () => {
  it('reports everything as added by the first load', async () => {
    const all = await changes(0, 1);
    expect(all).toHaveLength(11);
    expect(all).toContain('ADDED small');
    expect(all).toContain('ADDED x');
    expect(all).toContain('ADDED small:s HAS_CONTENT small:e');
  });

  it('reports changes with former and new values, and additions that were removed since', async () => {
    expect(await changes(1, 2)).toEqual([
      'CHANGED x aliases - > ["Ex"]',
      'ADDED z',
      'CHANGED small:s HAS_CONTENT small:c factuality "CERTAIN" > "PROBABLE"',
      'ADDED x PART_OF z',
    ]);
  });

  it('reports what was removed', async () => {
    expect(await changes(2, 3)).toEqual([
      'REMOVED small:e',
      'ADDED small:f',
      'CHANGED small:s HAS_CONTENT small:c factuality "PROBABLE" > "CERTAIN"',
      'REMOVED small:s HAS_CONTENT small:e',
      'ADDED small:s HAS_CONTENT small:f',
    ]);
  });

  it('compares loads that do not follow each other, and reports what is the same again', async () => {
    const since = [
      'REMOVED small:e',
      'ADDED small:f',
      'SAME x',
      'SAME z',
      'SAME small:s HAS_CONTENT small:c',
      'REMOVED small:s HAS_CONTENT small:e',
      'ADDED small:s HAS_CONTENT small:f',
      'SAME x PART_OF z',
    ];
    expect(await changes(1, 4)).toEqual(since);
    expect(await changes(1)).toEqual(since);
  });

  it('returns both loads, the present record, and all values of a removed record', async () => {
    const { data } = await run(`{ changes(dossier: "small", from: 2, to: 3) {
      dossier from { id } to { id startedAt }
      changes(first: 2) {
        totalCount pageInfo { hasNextPage }
        edges { node { kind type entity { id ... on Claim { text } } fields { field former now } } }
      } } }`);
    expect(data['changes']).toEqual({
      dossier: 'small',
      from: { id: 'small@2' },
      to: { id: 'small@3', startedAt: '2026-02-03T12:00:00Z' },
      changes: {
        totalCount: 5,
        pageInfo: { hasNextPage: true },
        edges: [
          {
            node: {
              kind: 'REMOVED',
              type: 'Event',
              entity: null,
              fields: [
                { field: 'kind', former: '"EVENT"', now: null },
                { field: 'openEnded', former: 'false', now: null },
                { field: 'text', former: '"it pours"', now: null },
              ],
            },
          },
          {
            node: {
              kind: 'ADDED',
              type: 'Event',
              entity: { id: 'small:f', text: 'it pours' },
              fields: [
                { field: 'kind', former: null, now: '"EVENT"' },
                { field: 'openEnded', former: null, now: 'false' },
                { field: 'text', former: null, now: '"it pours"' },
              ],
            },
          },
        ],
      },
    });
  });

  it('does not read what the loads changed if that is not selected', async () => {
    const query = '{ changes(dossier: "small", from: 2, to: 3) { dossier from { id } to { id } } }';
    const { data } = await run(query);
    expect(await hitsOf(store, query)).toBeLessThan(25);
    expect(data['changes']).toEqual({ dossier: 'small', from: { id: 'small@2' }, to: { id: 'small@3' } });
  });

  it('is null for an unknown dossier, and rejects loads in the wrong order', async () => {
    const { data, codes } = await run(`{
      unknown: changes(dossier: "nothing", from: 0) { dossier }
      backwards: changes(dossier: "small", from: 3, to: 2) { dossier }
      negative: changes(dossier: "small", from: -1) { dossier }
    }`);
    expect(data).toEqual({ unknown: null, backwards: null, negative: null });
    expect(codes).toEqual({ backwards: 'VALUE_INVALID', negative: 'VALUE_INVALID' });
  });
});

describe('recordChanges', () => {
  /** A dossier of 300 claims, all of which differ in their texts between two of its loads. */
  const many = (word: string): string => {
    const ids = Array.from({ length: 300 }, (_, at) => `c${at}`);
    return `
id: many
title: Many
actors: [{ id: x, name: X, kind: ORGANIZATION }]
documents: [{ id: many.d, kind: ARTICLE, issuedBy: x, consulted: true }]
statements: [{ id: s, attributedTo: x, reportedIn: many.d, content: [${ids.join(', ')}] }]
claims: [${ids.map((id) => `{ id: ${id}, kind: EVENT, text: ${word} ${id} }`).join(', ')}]
`;
  };

  it('reads the changes of one record and of its links, and none of the others', async () => {
    for (const [at, word] of ['it rains', 'it pours', 'it hails'].entries())
      await loadText(store, many(word), `2026-03-0${at + 1}T12:00:00Z`);
    const query = readFileSync('src/explorer/operations/read-history.graphql', 'utf8');
    const answer = await execute(
      { compiler: createCompiler({ model, schema }), store, schema },
      {
        query: query.slice(query.indexOf('query')),
        variables: { dossier: 'many', id: 'many:c7', ids: ['many:c7'] },
        explain: 'profile',
      },
    );
    const data = answer.data as {
      recordChanges: { nodes: { former: string; partOfLoad: { node: { id: string } }[] }[] };
    };
    const lines = data.recordChanges.nodes.map(({ former, partOfLoad }) => {
      return `${partOfLoad[0]?.node.id ?? ''}: ${(JSON.parse(former) as { text: string }).text}`;
    });
    expect(lines).toEqual(['many@2: it rains c7', 'many@3: it pours c7']);
    const explain = answer.extensions?.['explain'] as { readonly dbHits: number };
    expect(explain.dbHits).toBeLessThan(300);
  });

  it('finds the changes of a record by its id, also while most changes are of one other record', async () => {
    await store.command(
      'UNWIND range(1, 3000) AS nth CREATE (:Change {id: "other" + nth, kind: "CHANGED", of: "NODE", type: "Claim", entityId: "other", `from`: "other", to: "other"})',
    );
    await store.command('CALL db.prepareForReplanning(60)');
    const one = '{entityId: {in: ["small:c"]}}';
    const query = `{ recordChanges(where: {or: [${one}, {from: {eq: "small:c"}}, {to: {eq: "small:c"}}]}, first: 100) { nodes { entityId to } } }`;
    const { data } = await run(query);
    const toClaim = { entityId: null, to: 'small:c' };
    expect(data).toEqual({ recordChanges: { nodes: [toClaim, toClaim] } });
    expect(await hitsOf(store, query)).toBeLessThan(100);
    const alone = `{ recordChanges(where: ${one}, first: 100) { totalCount nodes { id } } }`;
    expect(await hitsOf(store, alone)).toBeLessThan(50);
    await store.command('MATCH (n:Change {entityId: "other"}) DELETE n');
  });

  it('finds the changes of the links of a record from both ends', async () => {
    const { data } = await run(
      `{ from: recordChanges(where: {from: {eq: "small:s"}}) { nodes { to } }
         to: recordChanges(where: {to: {eq: "small:c"}}) { nodes { from } } }`,
    );
    expect(data).toEqual({
      from: { nodes: [{ to: 'small:c' }, { to: 'small:c' }, { to: 'small:e' }] },
      to: { nodes: [{ from: 'small:s' }, { from: 'small:s' }] },
    });
  });
});
