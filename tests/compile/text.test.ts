import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { naughtyStrings } from '../formats/naughty-strings.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);
const document = parse(`
  query ($first: Int, $where: StatementWhere, $orderBy: [StatementOrder!], $deep: Boolean!) {
    statements(first: $first, where: $where, orderBy: $orderBy) {
      totalCount
      edges { node { id cue content(first: 2) @include(if: $deep) { edges { node { id } } } } }
    }
  }
`);

function compile(variables: Readonly<Record<string, unknown>>, compiler = createCompiler({ model, schema })) {
  return compiler.compile({ document, variables });
}

function textOf(variables: Readonly<Record<string, unknown>>): string | undefined {
  return compile(variables).query?.text;
}

const where = (cue: string): unknown => ({
  cue: { eq: cue },
  or: [{ id: { in: [cue] } }, { repeats: { eq: true } }],
});

describe('text of a compiled operation', () => {
  it('is the same, byte for byte, for all requests with one cache key', () => {
    const text = textOf({ first: 1, where: where('said'), deep: true });
    expect(text).toBeDefined();
    expect(textOf({ first: 100, where: where("'}) DETACH DELETE n //"), deep: true })).toBe(text);
    expect(textOf({ first: 7, where: where('\u{1f600}'), deep: true })).toBe(text);
  });

  it('is the same, byte for byte, for every naughty string', () => {
    const compiler = createCompiler({ model, schema });
    const text = compile({ where: where('said'), deep: true }, compiler).query?.text;
    const escapes = ['`', '``', '\\u0060', '`) DETACH DELETE n //', "'\\'", '$p0', '{`a`: 1}'];
    for (const value of [...naughtyStrings, ...escapes])
      expect(compile({ where: where(value), deep: true }, compiler).query?.text).toBe(text);
    expect(naughtyStrings.length).toBeGreaterThan(500);
  });

  it('holds no value of a variable', () => {
    expect(textOf({ first: 97, where: where('xyzzy'), deep: false })).not.toMatch(/xyzzy|97/);
  });

  it.each([
    ['another switch', { first: 1, where: where('a'), deep: false }],
    ['one filter less', { first: 1, where: { cue: { eq: 'a' } }, deep: true }],
    ['an order', { first: 1, where: where('a'), deep: true, orderBy: [{ date: 'DESC' }] }],
  ])('is another for %s', (_, variables) => {
    expect(textOf(variables)).not.toBe(textOf({ first: 1, where: where('a'), deep: true }));
  });

  it('is cached, and removed from the cache after many others with large variables', () => {
    const compiler = createCompiler({ model, schema });
    const variables = (length: number) => ({
      deep: false,
      where: { or: Array.from({ length }, () => ({ cue: { eq: 'a' } })) },
    });
    const half = Array.from({ length: 40 }, (_, index) => index);
    for (const length of half)
      for (const deep of [true, false]) compile({ ...variables(length), deep }, compiler);
    expect(compile(variables(0), compiler).cached).toBe(true);
    // Each of them counts for 1 MB.
    const long = { id: { eq: 'x'.repeat(500_000) } };
    for (const length of [...half, ...half.map((index) => index + 40)])
      compile({ deep: false, where: { ...variables(length).where, and: [long] } }, compiler);
    expect(compile({ ...variables(1), deep: true }, compiler).cached).toBe(false);
  });

  it('tells two pages of one relationship apart, also in documents without locations', () => {
    const page = 'edges { node { id } }';
    const query = `{ statements { edges { node { a: content(first: 1) { ${page} } b: content(first: 2) { ${page} } } } } }`;
    const bare = parse(query, { noLocation: true });
    const text = createCompiler({ model, schema }).compile({ document: bare }).query?.text;
    expect(text?.match(/HAS_CONTENT/g)).toHaveLength(2);
  });

  it('reads of found records only what the given types have, also with variables', () => {
    const query = parse(`query ($types: [EntityType!]) {
      search(text: "a", types: $types) {
        edges { node { ... on Actor { statements { totalCount } } ... on Place { claims { totalCount } } } }
      }
    }`);
    const compiler = createCompiler({ model, schema });
    const text = (types: unknown) => compiler.compile({ document: query, variables: { types } }).query?.text;
    expect(text(['ACTOR'])).toMatch(/ATTRIBUTED_TO/);
    expect(text(['ACTOR'])).not.toMatch(/LOCATED_AT/);
    expect(text(['PLACE'])).toMatch(/LOCATED_AT/);
    expect(text(['PLACE', 'ACTOR', 'PLACE'])).toBe(text(['ACTOR', 'PLACE']));
  });

  it('counts links without conditions by the stored counts, also if only some types have them', () => {
    const query = parse('{ entities { edges { node { ... on Actor { statements { totalCount } } } } } }');
    const text = createCompiler({ model, schema }).compile({ document: query }).query?.text;
    expect(text).toContain('CASE WHEN (n0:Actor) THEN COUNT { (n0)<-[:ATTRIBUTED_TO]-() } ELSE 0 END');
  });
});
