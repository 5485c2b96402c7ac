import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLog, startServer } from '../../src/api/api.js';
import type { RunningServer } from '../../src/api/api.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

let store: Store;
let open: RunningServer;
let hidden: RunningServer;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  open = await start('on');
  hidden = await start('off');
});
afterAll(async () => {
  await Promise.all([open.stop(), hidden.stop()]);
  await store.close();
});

function start(introspection: 'on' | 'off'): Promise<RunningServer> {
  return startServer({
    settings: readSettings({
      environment: { ONRECORD_PORT: '0', ONRECORD_INTROSPECTION: introspection },
    }),
    store,
    model,
    log: openLog('silent'),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
}

interface Fault {
  readonly message: string;
  readonly path?: ReadonlyArray<string>;
  readonly locations?: ReadonlyArray<object>;
  readonly extensions: { readonly code: string };
}

async function faultsOf(
  { url }: RunningServer,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly status: number; readonly faults: ReadonlyArray<Fault>; readonly body: string }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  const { errors = [] } = JSON.parse(body) as { readonly errors?: ReadonlyArray<Fault> };
  return { status: response.status, faults: errors, body };
}

function cursor(...parts: ReadonlyArray<unknown>): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

const search = 'query A($text: String!) { search(text: $text) { edges { node { id } } } }';
const page =
  'query A($after: String) { claims(after: $after, orderBy: [{ recordedAt: ASC }]) { edges { cursor } } }';
const counted =
  'query A($after: String) { claims(after: $after, orderBy: [{ contentOfCount: ASC }]) { edges { cursor } } }';
const byTime = 'node.recordedAt+,node.id+';

describe('a value that Neo4j could not use', () => {
  it.each([
    ['a cursor that is no text in base64', page, { after: '%%%' }, 'CURSOR_INVALID'],
    [
      'a cursor that is an object',
      page,
      { after: Buffer.from('{"a":1}').toString('base64url') },
      'CURSOR_INVALID',
    ],
    ['a cursor of another order', page, { after: cursor('node.id+', 'a') }, 'CURSOR_OTHER_ORDER'],
    ['a cursor with too few keys', page, { after: cursor(byTime, '2025-01-01T00:00Z') }, 'CURSOR_INVALID'],
    [
      'a cursor with an impossible day',
      page,
      { after: cursor(byTime, '2025-02-30T00:00Z', 'a') },
      'CURSOR_INVALID',
    ],
    [
      'a cursor with a time in words',
      page,
      { after: cursor(byTime, 'Mon Nov 3 2025', 'a') },
      'CURSOR_INVALID',
    ],
    [
      'a cursor with a huge count',
      counted,
      { after: cursor('node.contentOfCount+,node.id+', 1e308, 'a') },
      'CURSOR_INVALID',
    ],
  ])('is a fault of input: %s', async (_, query, variables, code) => {
    const { status, faults } = await faultsOf(open, query, variables);
    expect(status).toBe(200);
    expect(faults).toMatchObject([{ path: [expect.any(String)], locations: [{}], extensions: { code } }]);
  });

  it.each([
    ['letters of 4 bytes', '𝒜'.repeat(120)],
    ['250 letters', 'a'.repeat(250)],
    ['80 ligatures', 'ﬃ'.repeat(80)],
    ['54 ligatures that stand for 18 letters each', 'ﷺ'.repeat(54)],
    ['a word of 300 letters of 3 bytes', 'テ'.repeat(300)],
    ['a word of 500 letters', 'x'.repeat(500)],
    ['half a letter', '\ud800abc'],
    ['NUL', 'a\u0000b'],
    ['250 short words', 'a '.repeat(250)],
    ['signs alone', '"\\+-&|!(){}[]^~*?:/'],
    ['the form of a field of the index', 'name:x AND texts:y'],
    ['wildcards', '*a ?b c*'],
    ['a regular expression', '/a.*/ /(a+)+b/'],
    ['right to left', 'אבג \u202eabc\u202c'],
    ['combining marks', 'a\u0301\u0301\u0301'],
    ['full-width letters', 'ＡＢＣ'],
  ])('is searched for: %s', async (_, text) => {
    expect((await faultsOf(open, search, { text })).faults).toEqual([]);
  });
});

const nodeById = 'query ($v: ID!) { node(id: $v) { id } }';
const firstOnes = 'query ($v: Int) { actors(first: $v) { totalCount } }';
const byDate = 'query ($v: Date) { claims(where: { dateStart: { lte: $v } }) { totalCount } }';
const byIds = 'query ($v: [ID!]) { claims(where: { id: { in: $v } }) { totalCount } }';
const byName = 'query ($v: String) { actors(where: { name: { eq: $v } }) { totalCount } }';

describe('a value of a variable', () => {
  // The text of JSON, because JavaScript cannot hold some of the values.
  it.each([
    ['a missing one', nodeById, '{}', 'BAD_USER_INPUT'],
    ['null', nodeById, '{"v":null}', 'BAD_USER_INPUT'],
    ['a list', nodeById, '{"v":["a"]}', 'BAD_USER_INPUT'],
    ['a prototype', nodeById, '{"__proto__":{"v":"a"}}', 'BAD_USER_INPUT'],
    ['one that the operation does not have', nodeById, '{"v":"a","w":1}', null],
    ['an id that is a number', nodeById, '{"v":1}', null],
    ['an id of 10 kB', nodeById, `{"v":"${'x'.repeat(10_000)}"}`, 'ID_INVALID'],
    ['a number that JavaScript cannot hold', firstOnes, '{"v":9007199254740993}', 'BAD_USER_INPUT'],
    ['a number that is too large', firstOnes, '{"v":1e400}', 'BAD_USER_INPUT'],
    ['minus zero', firstOnes, '{"v":-0}', 'PAGE_INVALID'],
    ['30 February', byDate, '{"v":"2025-02-30"}', 'BAD_USER_INPUT'],
    ['the year 99999', byDate, '{"v":"99999-01-01"}', 'BAD_USER_INPUT'],
    ['the year 0', byDate, '{"v":"0000-01-01"}', null],
    [
      '100,000 ids',
      byIds,
      `{"v":[${Array.from({ length: 100_000 }, (_, index) => `"${index}"`).join()}]}`,
      'LIMIT_EXCEEDED',
    ],
    ['9 kB for an indexed field', byName, `{"v":"${'é'.repeat(4_500)}"}`, null],
    ['half a letter', byName, '{"v":"\\ud800"}', null],
    ['NUL', byName, '{"v":"a\\u0000b"}', null],
  ])('is used, or is a fault of input: %s', async (_, query, variables, code) => {
    const response = await fetch(`${open.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
    });
    const { errors = [] } = (await response.json()) as { readonly errors?: ReadonlyArray<Fault> };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(code === null ? [] : [code]);
  });
});

describe('a plain value in place of a filter', () => {
  it.each([
    ['in the operation', '{ claims(where: { status: CONFIRMED }) { totalCount } }', {}, '{eq: CONFIRMED}'],
    [
      'in a variable',
      'query ($where: ClaimWhere) { claims(where: $where) { totalCount } }',
      { where: { status: 'CONFIRMED' } },
      '{eq: "CONFIRMED"}',
    ],
  ])('is rejected with a hint that says what to write: %s', async (_, query, variables, written) => {
    const { faults } = await faultsOf(open, query, variables);
    const hint = `A filter is an object with operators. Write ${written}.`;
    expect(faults).toMatchObject([{ extensions: { hint } }]);
  });
});

describe('a long value', () => {
  it('is shortened in each message', async () => {
    const variables = { ids: Array.from({ length: 20 }, () => ({ a: 'x'.repeat(20_000) })) };
    const { faults, body } = await faultsOf(
      open,
      'query A($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables,
    );
    expect(faults).toHaveLength(6);
    expect(faults[5]?.message).toBe('There are more errors.');
    expect(body.length).toBeLessThan(5_000);
  });

  it('is shortened in the text of an operation, too', async () => {
    for (const query of [
      `{ actors(first: "${'x'.repeat(100_000)}") { totalCount } }`,
      `{ "${'x'.repeat(100_000)}" }`,
    ])
      expect((await faultsOf(open, query)).body.length).toBeLessThan(1_000);
  });
});

describe('a server that does not show its schema', () => {
  it.each([
    ['a field', '{ claim { totalCount } }', {}],
    ['an argument', '{ claims(frst: 1) { totalCount } }', {}],
    ['a missing selection', '{ claims }', {}],
    ['a missing argument', '{ timeline { undated { count } } }', {}],
    [
      'a value of an enum',
      '{ around(id: "a") { neighbours(link: ACTO, way: OUT) { edges { cursor } } } }',
      {},
    ],
    ['a type', 'query A($w: ClaimWher) { claims(where: $w) { totalCount } }', {}],
    ['a fragment', '{ claims { edges { node { ... on Acto { id } } } } }', {}],
    ['a field of an object', '{ claims(where: { txt: { eq: "a" } }) { totalCount } }', {}],
    [
      'a field in variables',
      'query A($w: ClaimWhere) { claims(where: $w) { totalCount } }',
      { w: { txt: {} } },
    ],
    [
      'an enum in variables',
      'query A($k: ClaimKindFilter) { claims(where: { kind: $k }) { totalCount } }',
      { k: { eq: 'ATTACKK' } },
    ],
    [
      'a required field in variables',
      'query A($of: RecordsOf!) { groups(of: $of, by: []) { totalCount } }',
      { of: {} },
    ],
  ])('tells no name that the request does not have: %s', async (_, query, variables) => {
    const { faults } = await faultsOf(hidden, query, variables);
    expect(faults.length).toBeGreaterThan(0);
    const written = new Set(`${query} ${JSON.stringify(variables)}`.match(/\w+/g));
    const named = faults.flatMap(({ message }) =>
      [...message.matchAll(/"[^"]*"/g)].flatMap(([name]) => name.match(/\w+/g) ?? []),
    );
    expect(named.filter((name) => !written.has(name))).toEqual([]);
    expect(faults.map(({ message }) => message).join()).not.toContain('Did you mean');
  });
});
