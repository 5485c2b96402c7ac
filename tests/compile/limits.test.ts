import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DefinitionNode, DocumentNode } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { cases } from '../support/cases.js';
import { countsOf, larger } from '../support/generated/counts-of.js';
import { generatedGraph } from '../support/generated/generated-graph.js';
import { model } from '../support/model.js';
import { drawnNumbers } from './drawn.js';
import { randomOperations } from './varied-operations.js';

const schema = apiSchema(model);
const counts = larger(countsOf(model, generatedGraph({ model, statements: 200 })), 500);

/** Returns the cost of an operation, and its errors as a client that has set nothing meets them. */
function compiled(document: DocumentNode) {
  const compiler = createCompiler({ model, schema, counts: () => counts });
  const faults = compiler.validate(document);
  if (faults.length > 0) return { cost: null, messages: faults.map(({ message }) => message) };
  const { cost, errors } = compiler.compile({ document, variables: {} });
  return { cost, messages: errors.map(({ message }) => message) };
}

const many = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => field(index)).join(' ');

/** Returns an operation of 4 levels, and 5 for each part. */
function nested(parts: number): string {
  const [start, end] = ['reportedIn { node { reports(first: 1) { edges { node { ', '} } } } } '];
  return `{ statements(first: 1) { edges { node { ${start.repeat(parts)} id ${end.repeat(parts)} } } } }`;
}

const aliases = (count: number) => `{ actors { ${many(count, (index) => `a${index}: totalCount`)} } }`;
const roots = (count: number) => `{ ${many(count, (index) => `a${index}: actors { totalCount }`)} }`;
const fields = (count: number) => `{ actors { ${'totalCount '.repeat(count - 1)} } }`;
const around = (count: number) =>
  `{ ${many(count, (index) => `a${index}: around(id: "a") { neighbourhood { exact } }`)} }`;
const pages = (first: number) =>
  `{ actors(first: ${first}) { nodes { statements(first: ${first}) { nodes { id } } } } }`;

describe('a limit', () => {
  it.each([
    ['levels deep; at most 30', nested(5), nested(6)],
    ['aliases; at most 60', aliases(60), aliases(61)],
    ['root fields; at most 20', roots(20), roots(21)],
    ['fields; at most 1000', fields(1_000), fields(1_001)],
    ['neighbourhoods; at most 2', around(2), around(3)],
    ['records; at most 10000', pages(99), pages(100)],
  ])('is on without settings: %s are allowed', (limit, allowed, rejected) => {
    expect(compiled(parse(allowed)).messages).toEqual([]);
    expect(compiled(parse(rejected)).messages.join()).toContain(`${limit} are allowed.`);
  });
});

/** Returns the document with each selection in a fragment of its own. */
function withFragments(document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  const fragments: DefinitionNode[] = [];
  const rewritten = visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave: (selectionSet) => {
          const name = { kind: Kind.NAME, value: `Part${fragments.length}` } as const;
          const type = { kind: Kind.NAME, value: info.getParentType()?.name ?? '' } as const;
          fragments.push({
            kind: Kind.FRAGMENT_DEFINITION,
            name,
            typeCondition: { kind: Kind.NAMED_TYPE, name: type },
            selectionSet,
          });
          return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FRAGMENT_SPREAD, name }] };
        },
      },
    }),
  );
  return parse(print({ ...rewritten, definitions: [...rewritten.definitions, ...fragments] }));
}

describe('the cost of an operation', () => {
  it('is the same with its selections in fragments', () => {
    let known = 0;
    fc.assert(
      fc.property(drawnNumbers, (numbers) => {
        const [query = ''] = randomOperations({ schema, model }, [numbers]);
        const plain = compiled(parse(query));
        const rewritten = compiled(withFragments(parse(query)));
        expect({ query, ...rewritten }).toEqual({ query, ...plain });
        if (plain.cost && plain.cost.visits > 0) known += 1;
      }),
      cases({ test: 40, deep: 500 }),
    );
    expect(known).toBeGreaterThan(0);
  });
});
