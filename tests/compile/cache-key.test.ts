import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extendSchema, getOperationAST, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import type { Compiler } from '../../src/compile/compile.js';
import type { FieldArguments } from '../../src/compile/plan/field-arguments.js';
import type { InputReader } from '../../src/compile/plan/input-reader.js';
import { fieldDefinition, firstField } from '../../src/compile/plan/scope.js';
import type { RootPlanner } from '../../src/compile/roots/plan-root.js';
import { invariant } from '../../src/lib/invariant.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { cases } from '../support/cases.js';
import { model } from '../support/model.js';
import { Choices } from './choices.js';
import { drawnNumbers } from './drawn.js';
import { randomVariables } from './random-value.js';
import { randomOperations, variedOperations } from './varied-operations.js';

const schema = apiSchema(model);

/** All of a compilation that can differ: the statement, its parameters, the cost and the errors; and whether its plan was cached. */
function outcome(compiler: Compiler, document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
  try {
    const { query, cost, errors, failed, cached } = compiler.compile({ document, variables });
    const text = JSON.stringify({ query, cost, errors: errors.map((error) => error.toJSON()), failed });
    return { text, cached };
  } catch (error) {
    return { text: String(error), cached: false };
  }
}

describe('a cached plan', () => {
  it('gives what an operation planned anew gives, whatever the variables', () => {
    const drawn = fc.sample(drawnNumbers, cases({ test: 20, deep: 200 }));
    const queries = [...variedOperations, ...randomOperations({ schema, model }, drawn)];
    let found = 0;
    for (const [index, query] of queries.entries()) {
      const document = parse(query);
      expect({ query, faults: validate(schema, document) }).toEqual({ query, faults: [] });
      const operation = getOperationAST(document);
      invariant(operation, 'the document has one operation');
      if (!operation.variableDefinitions?.length) continue;
      const choices = new Choices(drawn[index % drawn.length] ?? []);
      const compiler = createCompiler({ model, schema });
      for (let count = 0; count < 15; count += 1) {
        const variables = randomVariables(schema, operation, choices);
        const anew = outcome(createCompiler({ model, schema }), document, variables);
        const shared = outcome(compiler, document, variables);
        expect({ query, variables, text: shared.text }).toEqual({ query, variables, text: anew.text });
        if (shared.cached) found += 1;
      }
    }
    expect(found).toBeGreaterThan(queries.length);
  });
});

/** A schema with a root that the compiler knows nothing of. */
const extended = extendSchema(
  schema,
  parse(`
    extend type Query { sample(text: String, word: SampleWord = ONE, where: SampleWhere, list: [SampleWhere!]): String }
    enum SampleWord { ONE TWO }
    input SampleWhere { text: String, word: SampleWord, inner: SampleWhere }
  `),
);
const sample = parse(`
  query ($text: String, $word: SampleWord, $where: SampleWhere, $inner: SampleWhere, $list: [SampleWhere!]) {
    sample(text: $text, word: $word, where: $where, list: $list)
    other: sample(where: { inner: $inner }, word: TWO)
  }
`);

/** A look at the arguments that planning may take: its text stands in the statement. */
type Look = (field: FieldArguments) => string;

const keysOf = (input: InputReader): string =>
  (input.entries() ?? []).map(({ key, isNull }) => `${key}${isNull ? '0' : ''}`).join('_');

const looks: ReadonlyArray<Look> = [
  (field) => String(field.isGiven('text')),
  (field) => `x${String(field.value('word'))}`,
  (field) => `x${JSON.stringify(field.value('text'))}`,
  (field) => `x${keysOf(field.input('where'))}`,
  (field) => `x${field.input('list').items().length}`,
  (field) => `x${field.input('list').items().map(keysOf).join('__')}`,
  (field) => (field.value('word') === 'TWO' ? `x${keysOf(field.input('where'))}` : 'one'),
  (field) => (field.isGiven('where') ? `x${String(field.value('word'))}` : 'none'),
];
/** Looks that go deeper: objects only. */
const nested: Look = (field) => {
  const inner = field
    .input('where')
    .entries()
    ?.find(({ key }) => key === 'inner');
  return inner && !inner.isNull ? `x${keysOf(inner.input)}` : 'none';
};

function sampleRoot(taken: ReadonlyArray<Look>): RootPlanner {
  return (scope, nodes) => {
    const field = scope.binding.field(fieldDefinition(scope, 'Query', 'sample'), firstField(nodes));
    const label = taken.map((look) => look(field)).join('|');
    const parameter = field.parameter((args) => args['text'] ?? null);
    return {
      level: {
        source: { kind: 'label', label },
        condition: null,
        keys: [],
        page: null,
        row: [{ kind: 'parameter', parameter }],
        returns: 'rows',
      },
      cost: { size: () => 1, inner: [] },
      decode: (value) => value,
    };
  };
}

describe('a root that is new to the compiler', () => {
  it('shares a plan only between requests that its planner cannot tell apart', () => {
    const operation = getOperationAST(sample);
    invariant(operation, 'the document has one operation');
    let found = 0;
    fc.assert(
      fc.property(
        fc.subarray([...looks, nested], { minLength: 1, maxLength: 3 }),
        fc.array(fc.array(fc.nat(65_535), { minLength: 60, maxLength: 60 }), { minLength: 5, maxLength: 20 }),
        (taken, requests) => {
          const options = { model, schema: extended, planners: { sample: sampleRoot(taken) } };
          const compiler = createCompiler(options);
          const texts = new Set<string>();
          for (const numbers of requests) {
            const variables = randomVariables(extended, operation, new Choices(numbers));
            const compiled = compiler.compile({ document: sample, variables });
            const anew = createCompiler(options).compile({ document: sample, variables });
            expect(compiled.query).toEqual(anew.query);
            if (compiled.cached) {
              found += 1;
              expect(texts).toContain(anew.query?.text);
            }
            texts.add(anew.query?.text ?? '');
          }
        },
      ),
      cases({ test: 100, deep: 1000 }),
    );
    expect(found).toBeGreaterThan(50);
  });

  it('cannot read arguments once the plan is made', () => {
    const late: FieldArguments[] = [];
    const planners = {
      sample: ((scope, nodes) => {
        late.push(scope.binding.field(fieldDefinition(scope, 'Query', 'sample'), firstField(nodes)));
        return sampleRoot([])(scope, nodes);
      }) satisfies RootPlanner,
    };
    createCompiler({ model, schema: extended, planners }).compile({ document: sample, variables: {} });
    expect(() => late[0]?.value('word')).toThrow('a request is read while its operation is planned');
  });

  it('takes the same plan for all values of parameters', () => {
    const options = { model, schema: extended, planners: { sample: sampleRoot([]) } };
    const compiler = createCompiler(options);
    const compile = (text: string) => compiler.compile({ document: sample, variables: { text } });
    const [one, other] = [compile('a'), compile('b')];
    expect(other.cached).toBe(true);
    expect(other.query?.text).toBe(one.query?.text);
    expect(Object.values(other.query?.parameters ?? {})).toContain('b');
  });
});
