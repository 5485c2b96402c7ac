import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);

function errorsOf(
  query: string,
  introspection: 'on' | 'off' = 'on',
): ReadonlyArray<readonly [unknown, string]> {
  return createCompiler({ model, schema, introspection })
    .validate(parse(query))
    .map(({ extensions, message }) => [extensions['code'], message]);
}

const fields = (count: number) => Array.from({ length: count }, (_, index) => `wrong${index}`).join(' ');
const invalid = 'GRAPHQL_VALIDATION_FAILED';

describe('validateDocument', () => {
  it('lists five errors, each with a code', () => {
    expect(errorsOf(`{ ${fields(5)} }`)).toEqual(
      Array.from({ length: 5 }, (_, index) => [
        invalid,
        `Cannot query field "wrong${index}" on type "Query".`,
      ]),
    );
  });

  it.each([
    ['6 fields', `{ ${fields(6)} }`, 'There is 1 more error.'],
    ['20 fields', `{ ${fields(20)} }`, 'There are 15 more errors.'],
    ['900 fields', `{ actors { ${fields(900)} } }`, 'There are at least 95 more errors.'],
    [
      '10 directives',
      `{ __typename ${Array.from({ length: 10 }, (_, index) => `@x${index}`).join(' ')} }`,
      'There are 5 more errors.',
    ],
  ])('counts the others: %s', (_, query, message) => {
    const errors = errorsOf(query);
    expect(errors).toHaveLength(6);
    expect(errors[5]).toEqual([invalid, message]);
  });

  it.each([
    ['the same field 2,000 times', `{ ${'actors { totalCount } '.repeat(2_000)} }`],
    ['24 fragments that double', doubling(24)],
    ['fields in an operation that is not executed', `query A { __typename } query B { ${fields(1_001)} }`],
  ])('rejects an operation that is too large before comparing its fields: %s', (_, query) => {
    expect(errorsOf(query)).toEqual([['LIMIT_EXCEEDED', expect.stringContaining('at most 1000')]]);
  });

  it('rejects too many fields in fragments that no operation has', () => {
    const query = `{ __typename } fragment F on Query { ${'actors { totalCount } '.repeat(2_000)} }`;
    expect(errorsOf(query).map(([code]) => code)).toContain('LIMIT_EXCEEDED');
  });

  it('reports a fragment that contains itself', () => {
    const query = '{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A __typename }';
    expect(errorsOf(query)).toEqual([[invalid, 'Cannot spread fragment "A" within itself via "B".']]);
  });

  it('suggests names, unless clients may not read the schema', () => {
    const query = '{ claim { totalCount } claims(orderBy: [{ dat: ASC }]) { totalCoun } }';
    expect(errorsOf(query).join()).toContain('Did you mean');
    expect(errorsOf(query, 'off').join()).not.toContain('Did you mean');
  });

  it('rejects introspection if clients may not read the schema', () => {
    const query = '{ __schema { queryType { name } } }';
    expect(errorsOf(query)).toEqual([]);
    expect(errorsOf(query, 'off')[0]).toEqual([
      invalid,
      expect.stringContaining('introspection has been disabled'),
    ]);
  });
});

function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment f${level} on Query { ...f${level + 1} ...f${level + 1} }`,
  );
  return `{ ...f0 } ${fragments.join(' ')} fragment f${levels} on Query { actors { totalCount } }`;
}
