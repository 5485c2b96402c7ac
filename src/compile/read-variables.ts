import { getVariableValues } from 'graphql';
import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { firstErrors } from './first-errors.js';

/** Each error repeats a wrong value, which may be long, so that no more errors are made than are listed. */
const mostFound = 5;

/** The coerced variables of an operation, or the first errors in them. */
export type ReadVariables =
  | { readonly coerced: Readonly<Record<string, unknown>>; readonly errors?: never }
  | { readonly coerced?: never; readonly errors: ReadonlyArray<GraphQLError> };

/** Coerces the variables of an operation to their types. Without introspection, no error suggests names. */
export function readVariables(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
  { schema, introspection }: { readonly schema: GraphQLSchema; readonly introspection: 'on' | 'off' },
): ReadVariables {
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { ...variables },
    { maxErrors: mostFound, hideSuggestions: introspection === 'off' },
  );
  return errors ? { errors: firstErrors(errors, mostFound) } : { coerced };
}
