import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { Choices } from './choices.js';
import { operationNumbers } from './load-testimony.js';
import { randomDerivedLists } from './random-derived-lists.js';
import { randomDerivedOperation } from './random-derived-operation.js';

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });

/** Random operations, of which most are small enough to be answered. */
function drawn(make: (choices: Choices) => string): ReadonlyArray<string> {
  const numbers = fc.sample(operationNumbers, cases({ test: 20, deep: 200 }));
  const queries = numbers.map((each) => make(new Choices(each)));
  for (const query of queries)
    expect({ query, faults: validate(schema, parse(query)) }).toEqual({ query, faults: [] });
  const taken = queries.filter(
    (query) => !compiler.compile({ document: parse(query), variables: {} }).failed,
  );
  expect(taken.length).toBeGreaterThan(queries.length / 2);
  return queries;
}

describe('randomDerivedOperation', () => {
  it('makes valid operations that select derived fields', () => {
    const queries = drawn((choices) => randomDerivedOperation({ schema, model, ids: ['d:c1'] }, choices));
    const derived = /\b(?:status|outcome|origins|parties|versions|attributionChains|trackRecord)\b/;
    expect(queries.filter((query) => derived.test(query)).length).toBeGreaterThan(queries.length / 4);
  });
});

describe('randomDerivedLists', () => {
  it('makes valid operations that filter and order lists', () => {
    const queries = drawn((choices) => randomDerivedLists({ schema, model, records: [] }, choices));
    const listed = /where: \{|orderBy: \[/;
    expect(queries.filter((query) => listed.test(query)).length).toBeGreaterThan(queries.length / 2);
  });
});
