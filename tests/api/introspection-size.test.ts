import { describe, expect, it } from '@jest/globals';
import { executeSync, getIntrospectionQuery, parse } from 'graphql';
import { whySchemaTooLarge } from '../../src/api/introspection-size.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);

function codeOf(query: string, variables: Readonly<Record<string, unknown>> = {}): unknown {
  return whySchemaTooLarge(schema, { document: parse(query), variables })?.code ?? null;
}

describe('whySchemaTooLarge', () => {
  it.each([
    [
      'the query of common tools',
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
    [
      'one type',
      'query A($name: String!) { __type(name: $name) { fields { name args { name } } } __typename }',
    ],
    ['no schema', '{ actors { totalCount } }'],
  ])('accepts %s', (_, query) => {
    expect(codeOf(query, { name: 'Claim' })).toBeNull();
  });

  it.each([
    [
      'aliases',
      `{ ${Array.from({ length: 20 }, (_, index) => `a${index}: __schema { types { fields { name description } } }`).join(' ')} }`,
    ],
    [
      'fragments',
      `{ ...A ...B } fragment A on Query { a: __schema { ...S } b: __schema { ...S } } fragment B on Query { c: __schema { ...S } d: __schema { ...S } }
      fragment S on __Schema { types { inputFields { name type { name inputFields { name description type { name } } } } } }`,
    ],
  ])('rejects much of the schema, by %s', (_, query) => {
    expect(codeOf(query)).toBe('LIMIT_EXCEEDED');
    const answer = executeSync({ schema, document: parse(query) });
    expect(JSON.stringify(answer).length).toBeGreaterThan(2_000_000);
  });
});
