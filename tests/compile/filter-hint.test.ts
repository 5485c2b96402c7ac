import { describe, expect, it } from '@jest/globals';
import { getVariableValues, parse, validate } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { filterHint } from '../../src/compile/filter-hint.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);

function hintsOf(where: string): ReadonlyArray<string | null> {
  const faults = validate(schema, parse(`{ claims(where: ${where}) { totalCount } }`));
  return faults.map(({ message }) => filterHint(message));
}

describe('filterHint', () => {
  it.each([
    ['{ status: CONFIRMED }', '{eq: CONFIRMED}'],
    ['{ status: [CONFIRMED, DENIED] }', '{in: [CONFIRMED, DENIED]}'],
    ['{ text: "a b" }', '{eq: "a b"}'],
    ['{ contexts: "military" }', '{has: "military"}'],
  ])('says for %s to write %s', (where, written) => {
    expect(hintsOf(where)).toEqual([`A filter is an object with operators. Write ${written}.`]);
  });

  it('says what to write for a variable', () => {
    const operation = parse('query ($where: ClaimWhere) { claims(where: $where) { totalCount } }');
    const definition = operation.definitions[0] as OperationDefinitionNode; // the only one
    const { errors = [] } = getVariableValues(schema, definition.variableDefinitions ?? [], {
      where: { status: 'CONFIRMED' },
    });
    expect(errors.map(({ message }) => filterHint(message))).toEqual([
      'A filter is an object with operators. Write {eq: "CONFIRMED"}.',
    ]);
  });

  it('says nothing about other faults', () => {
    expect(hintsOf('{ nothing: 1 }')).toEqual([null]);
  });
});
