import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isEnumType, isInputObjectType, Kind, OperationTypeNode, parse } from 'graphql';
import type { TypeNode } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { GraphCounts } from '../../src/model/graph-counts.js';
import { countsOf, larger } from '../support/generated/counts-of.js';
import { generatedGraph } from '../support/generated/generated-graph.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);
const ofThousand = countsOf(model, generatedGraph({ model, statements: 1_000 }));
const statements = [10_000, 100_000, 1_000_000];

/** Returns the counts of a graph with so many statements. */
function countsWith(count: number): GraphCounts {
  return larger(ofThousand, count / 1_000);
}

function compiled(query: string, of: GraphCounts, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  const compiler = createCompiler({ model, schema, counts: () => of });
  expect(compiler.validate(document)).toEqual([]);
  return compiler.compile({ document, variables });
}

/** Questions of three levels as somebody who does not think of the cost would write them. */
const natural = [
  '{ claims { edges { node { text contentOf { edges { node { cue attributedTo { node { id } } } } } } } } }',
  '{ actors { edges { node { name statements { edges { node { content { edges { node { id } } } } } } } } } }',
  '{ actors { totalCount edges { node { name claimsAsActor { totalCount edges { node { text locatedAt { node { name } } } } } } } } }',
  '{ documents { edges { node { title reports { totalCount edges { node { content { totalCount } } } } } } } }',
  '{ documents(orderBy: [{ date: DESC }]) { edges { node { title issuedBy { node { name } } reports { edges { node { cue } } } } } } }',
  '{ requests { totalCount edges { node { text actors { node { name } } recipients { node { id } } } } } }',
  '{ statements(where: { attributedTo: { some: { node: { id: { eq: "a" } } } } }) { totalCount edges { node { id } } } }',
  '{ places { edges { node { name claims { totalCount edges { node { text actors { node { name } } } } } } } } }',
  '{ search(text: "missiles") { edges { node { id ... on Claim { text contentOf { edges { node { cue } } } } } } } }',
];

describe('the cost limit', () => {
  const folder = join(import.meta.dirname, '../../docs/questions');

  it.each(statements)('allows all questions of the docs in a graph of %i statements', (count) => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.graphql'))) {
      const { errors } = compiled(readFileSync(join(folder, name), 'utf8'), countsWith(count));
      expect({ name, errors }).toEqual({ name, errors: [] });
    }
  });

  it.each(statements)('allows the operations of the explorer in a graph of %i statements', (count) => {
    const document = readFileSync(
      join(import.meta.dirname, '../../dist/explorer/operations.graphql'),
      'utf8',
    );
    const compiler = createCompiler({ model, schema, counts: () => countsWith(count) });
    const operations = parse(document);
    for (const operation of operations.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY)
        continue;
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable, type }) => [
          variable.name.value,
          sampleOf(type),
        ]),
      );
      const operationName = operation.name?.value ?? '';
      const { errors } = compiler.compile({ document: operations, operationName, variables });
      expect([operationName, ...errors.map(({ message }) => message)]).toEqual([operationName]);
    }
  });

  it.each(statements.flatMap((count) => natural.map((query) => [count, query] as const)))(
    'allows three levels without "first" in a graph of %i statements: %s',
    (count, query) => {
      expect(compiled(query, countsWith(count)).errors).toEqual([]);
    },
  );

  it('rejects a filter over many relationships before the database is read, and names it', () => {
    const inner = 'some: { node: { reportedIn: { some: { node: { reports: { ';
    const query = `{ actors { totalCount } statements(where: { reportedIn: { some: { node: { reports: { ${inner.repeat(2)}
      some: { node: { cue: { eq: "a" } } } ${'} } } } } } '.repeat(2)} } } } } }) { totalCount } }`;
    const { errors, query: statement } = compiled(query, countsWith(100_000));
    expect(statement).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^The operation would read about [\d,]+ .*at most [\d,]+.* the filter of "statements"\.$/,
        ),
        extensions: { code: 'LIMIT_EXCEEDED', hint: expect.stringContaining('narrower filter') },
      },
    ]);
  });

  it('rejects many timelines', () => {
    const timelines = Array.from(
      { length: 20 },
      (_, index) => `t${index}: timeline(of: { statements: {} }) { undated { count } }`,
    );
    const { errors } = compiled(`{ ${timelines.join(' ')} }`, countsWith(100_000));
    expect(errors).toMatchObject([
      { message: expect.stringContaining('"timeline"'), extensions: { code: 'LIMIT_EXCEEDED' } },
    ]);
  });
});

/** Returns a value for a variable of the explorer; null for one that is not required, except for the size of a page. */
function sampleOf(type: TypeNode): unknown {
  if (type.kind !== Kind.NON_NULL_TYPE)
    return type.kind === Kind.NAMED_TYPE && type.name.value === 'Int' ? 8 : null;
  return sampleOfRequired(type.type);
}

function sampleOfRequired(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return sampleOfRequired(type.type);
  if (type.kind === Kind.LIST_TYPE) {
    const item = sampleOfRequired(type.type);
    return typeof item === 'object' ? [] : Array.from({ length: 10 }, () => item);
  }
  const named = schema.getType(type.name.value);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) return {};
  if (type.name.value === 'Boolean') return true;
  return type.name.value === 'Int' ? 8 : 'a';
}
