import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createCompiler } from '../../../src/compile/compile.js';
import { apiSchema } from '../../../src/model/api-schema.js';
import { model } from '../../support/model.js';

const compiler = createCompiler({ model, schema: apiSchema(model) });

function textOf(query: string): string {
  return compiler.compile({ document: parse(query) }).query?.text ?? '';
}

/** Neo4j counts the memory of the whole list for each row that it sorts: 100 of 6,000 changes needed more than 700 MB. */
describe('a page of maps that are in order', () => {
  it.each([
    ['changes', '{ changes(dossier: "d", from: 0) { changes(first: 100) { edges { node { kind } } } } }'],
    [
      'units of time',
      '{ timeline(of: { statements: {} }) { buckets(first: 100) { edges { node { count } } } } }',
    ],
  ])('is cut from the list without sorting: %s', (_what, query) => {
    expect(textOf(query)).toMatch(/UNWIND [^\n]+\[\.\.toInteger\(\$\w+\)\] AS n1 WITH n1 RETURN/);
    expect(textOf(query)).not.toMatch(/ORDER BY n1/);
  });

  it('is cut from its end for the last ones', () => {
    const query = '{ timeline(of: { statements: {} }) { buckets(last: 3) { edges { node { count } } } } }';
    expect(textOf(query)).toMatch(/UNWIND reverse\(.+\)\[\.\.toInteger/);
  });
});
