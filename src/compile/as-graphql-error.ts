import { GraphQLError } from 'graphql';
import type { ASTNode } from 'graphql';
import type { KnownError } from '../errors.js';

/** Returns the error of a response for a failure, with its code and hint, and its place in the operation. */
export function asGraphQLError(
  error: KnownError,
  place: { readonly nodes?: ASTNode; readonly path?: ReadonlyArray<string> } = {},
): GraphQLError {
  return new GraphQLError(error.message, { ...place, extensions: { code: error.code, hint: error.hint } });
}
