import { GraphQLError } from 'graphql';
import { graphqlCodes } from '../errors.js';
import { filterHint } from './filter-hint.js';

/** Adds a code to an error of graphql-js, and the hint for its message or its code. Returns errors with a code unchanged. */
export function withCode(error: GraphQLError, code: keyof typeof graphqlCodes): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  const hint = filterHint(error.message) ?? graphqlCodes[code]?.hint;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { code, hint, ...error.extensions },
  });
}
