import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
} from 'graphql';
import type {
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Choices } from './choices.js';

const scalars: Readonly<Record<string, ReadonlyArray<unknown>>> = {
  Int: [1, 2, 7, 0],
  Float: [0.5, 2],
  Boolean: [true, false],
  Cursor: ['abc', 'W10', null],
  Date: ['2025-10-01', '1999-12-31'],
  DateTime: ['2025-10-01T00:00:00Z'],
};

/** Makes values for the variables of an operation; some are left out where that is allowed. */
export function randomVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  choices: Choices,
): Readonly<Record<string, unknown>> {
  const entries = variableDefinitions.flatMap((definition) => {
    const type = typeFromAST(schema, definition.type) as GraphQLInputType; // a variable has an input type
    const mayLack = !isNonNullType(type) || definition.defaultValue !== undefined;
    if (mayLack && choices.chance(0.2)) return [];
    return [[definition.variable.name.value, randomValue(type, choices, 3)] as const];
  });
  return Object.fromEntries(entries);
}

function randomValue(type: GraphQLInputType, choices: Choices, depth: number): unknown {
  if (isNonNullType(type)) return notNull(type.ofType, choices, depth);
  return choices.chance(0.15) ? null : notNull(type, choices, depth);
}

function notNull(type: GraphQLInputType, choices: Choices, depth: number): unknown {
  if (isNonNullType(type)) return notNull(type.ofType, choices, depth);
  if (isListType(type)) {
    const length = choices.integer(0, depth > 0 ? 3 : 0);
    return Array.from({ length }, () => randomValue(type.ofType, choices, depth - 1));
  }
  if (isInputObjectType(type)) return randomObject(type, choices, depth);
  if (isEnumType(type)) return choices.pick(type.getValues()).name;
  return choices.pick(scalars[type.name] ?? ['a', 'b c', '2025-10']);
}

function randomObject(type: GraphQLInputObjectType, choices: Choices, depth: number): unknown {
  const fields = Object.values(type.getFields());
  const chosen = type.isOneOf
    ? [choices.pick(fields)]
    : fields.filter(
        (field) => isRequiredInputField(field) || (depth > 0 && choices.chance(2 / fields.length)),
      );
  return Object.fromEntries(
    chosen.map((field) => [
      field.name,
      type.isOneOf ? notNull(field.type, choices, depth - 1) : randomValue(field.type, choices, depth - 1),
    ]),
  );
}
