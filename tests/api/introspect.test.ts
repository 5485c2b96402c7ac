import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { selectsSchema, introspect } from '../../src/api/introspect.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);

describe('selectsSchema', () => {
  it.each([
    ['{ __schema { queryType { name } } }', true],
    ['query A { ... on Query { ...F } } fragment F on Query { __type(name: "Actor") { name } }', true],
    ['{ __typename }', false],
    ['{ actors { edges { node { __typename } } } }', false],
  ])('reads the roots of %s', (query, expected) => {
    expect(selectsSchema({ document: parse(query) })).toBe(expected);
  });

  it('looks at the named operation alone', () => {
    const document = parse('query A { __typename } query B { __schema { queryType { name } } }');
    expect(selectsSchema({ document, operationName: 'A' })).toBe(false);
    expect(selectsSchema({ document, operationName: 'B' })).toBe(true);
  });
});

describe('introspect', () => {
  it('answers the roots of introspection in their order, and leaves those of the graph null', () => {
    const document = parse('{ a: actors { totalCount } t: __type(name: "Actor") { name } __typename }');
    const { data, errors } = introspect(schema, { document });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toBe('{"a":null,"t":{"name":"Actor"},"__typename":"Query"}');
  });
});
