import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const compiler = createCompiler({ model, schema: apiSchema(model) });
const organizations = ['ORGANIZATION', 'COMPANY', 'POLITICAL_PARTY', 'COURT', 'AGENCY'];

describe('a filter of an enum', () => {
  it.each([
    ['{ eq: ORGANIZATION }', organizations],
    ['{ not: ORGANIZATION }', organizations],
    ['{ in: [STATE, ORGANIZATION] }', ['STATE', ...organizations]],
    ['{ eq: COMPANY }', ['COMPANY']],
  ])('of %s finds the values that are more special as well', (filter, values) => {
    const document = parse(`{ actors(where: { kind: ${filter} }) { edges { node { id } } } }`);
    const { query } = compiler.compile({ document, variables: {} });
    expect(Object.values(query?.parameters ?? {})).toContainEqual(values);
    expect(query?.text).toMatch(/\.kind IN \$/);
  });

  it('without more general values compares one value', () => {
    const document = parse('{ documents(where: { kind: { eq: LETTER } }) { edges { node { id } } } }');
    expect(compiler.compile({ document, variables: {} }).query?.text).toMatch(/\.kind = \$/);
  });
});
