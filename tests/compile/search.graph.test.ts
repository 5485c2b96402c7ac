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

// The first loads into a Neo4j that has just started take long.
jest.setTimeout(300_000);

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  // Only the indexes that search needs: all indexes of the model take long.
  await applyConstraints(store, { ...indexPlan(model), indexes: [], linkIndexes: [] });
  await loadSeed(store);
});

afterAll(() => store.close());

interface Edge {
  readonly cursor: string;
  readonly node: { readonly __typename: string; readonly id: string };
  readonly score: number;
  readonly matches: ReadonlyArray<{
    readonly field: string;
    readonly text: string;
    readonly ranges: ReadonlyArray<{ readonly start: number; readonly end: number }>;
  }>;
}

interface Page {
  readonly edges: ReadonlyArray<Edge>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
  };
}

const question = `
  query Search($text: String!, $types: [EntityType!], $dossier: ID, $first: Int, $after: String) {
    search(text: $text, types: $types, dossier: $dossier, first: $first, after: $after) {
      edges { cursor score node { __typename id } matches { field text ranges { start end } } }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }`;

async function ask(variables: Readonly<Record<string, unknown>>) {
  return execute({ compiler, store, schema }, { query: question, variables });
}

async function search(variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await ask(variables);
  expect(errors).toBeUndefined();
  return (data as unknown as { readonly search: Page }).search; // the only root
}

async function idsOf(
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ReadonlyArray<string>> {
  return (await search({ text, ...more })).edges.map(({ node }) => node.id);
}

describe('search', () => {
  it('finds the presidency and the state by "the Kremlin", and shows which by a metonym', async () => {
    const { edges } = await search({ text: 'the Kremlin', types: ['ACTOR'] });
    const found = new Map(edges.map(({ node, matches }) => [node.id, matches]));
    expect([...found.keys()]).toEqual(expect.arrayContaining(['rus', 'kremlin']));
    expect(found.get('rus')).toEqual([
      { field: 'metonyms', text: 'the Kremlin', ranges: [{ start: 4, end: 11 }] },
    ]);
    expect(found.get('kremlin')).toMatchObject([{ field: 'name', ranges: [{ start: 0, end: 7 }] }]);
  });

  it.each([
    'Maduro',
    'maduro',
    'MADURO',
    'Nicolas Maduro',
    'Nicolás Maduro',
    'nicol',
    'nicolá',
    'Nicola\u0301s',
  ])('finds Maduro by "%s"', async (text) => {
    expect(await idsOf(text, { types: ['ACTOR'] })).toContain('maduro');
  });

  it('sorts the best first, and a name before a mention', async () => {
    const { edges } = await search({ text: 'Maduro', first: 100 });
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(edges[0]?.node.id).toBe('maduro');
    expect(edges.length).toBeGreaterThan(5);
  });

  it('lists records with all words before those with some of them', async () => {
    const { edges } = await search({ text: 'Maduro Putin', first: 100 });
    const haveAll = edges.map(({ matches }) =>
      /Maduro.*Putin|Putin.*Maduro/.test(matches.map(({ text }) => text).join(' ')),
    );
    expect(haveAll[0]).toBe(true);
    expect(haveAll.lastIndexOf(true)).toBeLessThan(haveAll.indexOf(false));
    expect(await idsOf('Maduro xyzzy')).toContain('maduro');
    expect(await idsOf('xyzzyx plughq')).toEqual([]);
  });

  it('finds a record by its own words and the name of a record that it leads to', async () => {
    const { edges } = await search({ text: 'putin missiles', types: ['CLAIM'] });
    expect(edges.map(({ node }) => node.__typename)).toContain('Request');
    expect(edges[0]?.matches).toMatchObject([{ field: 'text' }]);
  });

  it('marks what it found by offsets into the stored text', async () => {
    const { edges } = await search({ text: 'missile sys', first: 100 });
    const words = edges.flatMap(({ matches }) =>
      matches.flatMap(({ text, ranges }) =>
        ranges.map(({ start, end }) => text.slice(start, end).toLowerCase()),
      ),
    );
    expect(new Set(words)).toEqual(new Set(['missile', 'missiles', 'sys']));
    for (const { matches } of edges) expect(matches.length).toBeGreaterThan(0);
  });

  it('returns only records of the given types', async () => {
    const { edges } = await search({ text: 'russia', types: ['CLAIM', 'DOCUMENT'], first: 100 });
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.map(({ node }) => node.__typename)).not.toContain('Actor');
    expect(await idsOf('russia', { types: [] })).toEqual([]);
  });

  it('returns only what a dossier has or declares', async () => {
    const all = await idsOf('russia', { first: 100, types: ['ACTOR'] });
    const declared = await idsOf('russia', {
      first: 100,
      types: ['ACTOR'],
      dossier: 'venezuela-russia-2025',
    });
    expect(declared).toContain('rus');
    expect(all).toEqual(expect.arrayContaining([...declared]));
    expect(await idsOf('Kabul', { dossier: 'venezuela-russia-2025' })).toEqual([]);
    expect(await idsOf('Kabul', { dossier: 'states' })).toEqual(['afg']);
  });

  it('pages through all records, each once', async () => {
    const whole = await idsOf('a', { first: 100 });
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Page = await search({ text: 'a', first: 7, after });
      paged.push(...page.edges.map(({ node }) => node.id));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged.slice(0, 100)).toEqual(whole);
  });

  it.each([
    '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
    '"',
    '\\',
    '*',
    'name:',
    '\u{1f600}',
    '( OR ) AND "',
    '\ud800',
  ])('accepts %j', async (text) => {
    const { errors } = await ask({ text });
    expect(errors).toBeUndefined();
  });

  it.each(['!!!', '"', '*', '\u{1f600}'])('finds nothing by %j', async (text) => {
    expect(await search({ text })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
    });
  });

  it.each([
    ['many words', 'maduro '.repeat(71)],
    ['many parts', 'a-'.repeat(250)],
    ['letters that count by themselves', '美'.repeat(500)],
    ['ligatures', '\u{fdfa}'.repeat(54)],
    ['misspelt long words', 'washingtn '.repeat(6)],
    ['one letter', 'a'],
    ['a word that the index leaves out', 'the'],
    ['signs of wildcards in words', 'mad* ma?uro "putin russia~2'],
  ])('accepts %s', async (_, text) => {
    expect((await ask({ text })).errors).toBeUndefined();
  });

  it.each([
    [{ text: ' ' }, 'VALUE_INVALID'],
    [{ text: 'x'.repeat(501) }, 'VALUE_INVALID'],
    [{ text: 'a', first: 0 }, 'PAGE_INVALID'],
    [{ text: 'a', first: 101 }, 'PAGE_INVALID'],
    [{ text: 'a', after: 'bogus' }, 'CURSOR_INVALID'],
    [{ text: 'a', dossier: 'No such form!' }, 'ID_INVALID'],
  ])('rejects %j with %s, for this root alone', async (variables, code) => {
    const query = question.replace(/\}\s*$/, ' node(id: "ven") { id } }');
    const { data, errors } = await execute({ compiler, store, schema }, { query, variables });
    expect(data).toEqual({ search: null, node: { id: 'ven' } });
    expect(errors).toMatchObject([{ path: ['search'], extensions: { code } }]);
  });

  it('rejects the cursor of another list', async () => {
    const query = '{ actors(first: 1) { edges { cursor } } }';
    const { data } = await execute({ compiler, store, schema }, { query });
    const { edges } = (data as unknown as { readonly actors: Page }).actors; // the only root
    const { errors } = await ask({ text: 'a', after: edges[0]?.cursor });
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_OTHER_ORDER' } }]);
  });

  it('reads lists of the found records in the same statement', async () => {
    const query = `{ search(text: "maduro", types: [ACTOR], first: 1) { edges { node { id ... on Actor {
      name claimsAsRecipient(first: 1) { totalCount } } } } __typename pageInfo { startCursor } } }`;
    const { data, errors, extensions } = await execute(
      { compiler, store, schema },
      { query, explain: 'plan' },
    );
    expect(errors).toBeUndefined();
    expect(extensions).toMatchObject({ explain: { statements: 1 } });
    expect(data).toMatchObject({
      search: {
        edges: [
          {
            node: {
              id: 'maduro',
              name: expect.any(String),
              claimsAsRecipient: { totalCount: expect.any(Number) },
            },
          },
        ],
        __typename: 'SearchConnection',
      },
    });
  });

  it('returns the records without edges as nodes', async () => {
    const query =
      '{ search(text: "maduro", first: 3) { nodes { id displayName ... on Actor { statements(first: 1) { nodes { id } edges { node { id } } } } } edges { node { id } } } }';
    const { data, errors } = await execute({ compiler, store, schema }, { query });
    expect(errors).toBeUndefined();
    const { search: page } = data as unknown as {
      readonly search: { readonly nodes: ReadonlyArray<Record<string, unknown>> } & Page;
    };
    expect(page.nodes.map(({ id }) => id)).toEqual(page.edges.map(({ node }) => node.id));
    const [maduro] = page.nodes;
    expect(maduro?.['displayName']).toBe('Nicolás Maduro');
    const { nodes, edges } = maduro?.['statements'] as {
      nodes: ReadonlyArray<unknown>;
      edges: ReadonlyArray<{ node: unknown }>;
    };
    expect(nodes).toEqual(edges.map(({ node }) => node));
  });

  it.each([
    ['{ entities(where: { matches: "maduro nicol" }) { nodes { id } } }', 'entities', 'maduro'],
    [
      '{ statements(where: { attributedTo: { some: { node: { matches: "WASHINGTON post" } } } }) { nodes { id } } }',
      'statements',
      null,
    ],
    [
      '{ claims(where: { recipients: { some: { node: { matches: "putin vlad" } } } }) { nodes { id } } }',
      'claims',
      null,
    ],
  ])('filters lists by words, also those of interfaces: %s', async (query, root, id) => {
    const { data, errors } = await execute({ compiler, store, schema }, { query });
    expect(errors).toBeUndefined();
    const { nodes } = (data as Record<string, { readonly nodes: ReadonlyArray<{ readonly id: string }> }>)[
      root
    ] ?? { nodes: [] };
    expect(nodes.length).toBeGreaterThan(0);
    if (id !== null) expect(nodes).toEqual([{ id }]);
  });

  it('finds nothing by a filter without words', async () => {
    const query = '{ actors(where: { matches: "!" }) { totalCount } }';
    const { data } = await execute({ compiler, store, schema }, { query });
    expect(data).toEqual({ actors: { totalCount: 0 } });
  });

  it('has one text for all requests with one cache key', () => {
    const textOf = (variables: Readonly<Record<string, unknown>>) =>
      createCompiler({ model, schema }).compile({ document: parse(question), variables }).query?.text;
    expect(textOf({ text: 'a', types: ['PLACE', 'CLAIM'] })).toBe(
      textOf({ text: "' }) //", types: ['CLAIM', 'PLACE'] }),
    );
    expect(textOf({ text: 'xyzzy' })).not.toContain('xyzzy');
  });
});
