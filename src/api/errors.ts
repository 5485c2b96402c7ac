import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { errorCodes, graphqlCodes, KnownError } from '../errors.js';
import type { ErrorCode } from '../errors.js';

/**
 * Makes of any failure what a client may see of it: the sentence, code and hint of a KnownError.
 *
 * All else becomes INTERNAL, without its message, which may tell of the inside.
 */
export function toGraphQLError(failure: unknown): GraphQLError {
  if (failure instanceof GraphQLError) return failure;
  const known = failure instanceof KnownError ? failure : internal(failure);
  return new GraphQLError(known.message, {
    originalError: known,
    extensions: { code: known.code, hint: known.hint },
  });
}

function internal(cause: unknown): KnownError {
  return new KnownError('INTERNAL', 'Something went wrong inside the server.', { cause });
}

/** Gives an error its code and hint for the answer, and hides what Apollo reports of the inside. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR') return toGraphQLError(undefined).toJSON();
  const hint = formatted.extensions?.['hint'] ?? graphqlCodes[code]?.hint;
  return { ...formatted, extensions: { ...formatted.extensions, code, ...(hint ? { hint } : {}) } };
}

/** Gives a fault of variables its code and hint; graphql-js gives it none. One that has a code stays as it is. */
export function asInputFault(fault: GraphQLError): GraphQLError {
  if (fault.extensions['code'] !== undefined) return fault;
  const code = 'BAD_USER_INPUT';
  return new GraphQLError(fault.message, {
    nodes: fault.nodes ?? null,
    originalError: fault,
    extensions: { code, hint: graphqlCodes[code]?.hint },
  });
}

/** The body of a refusal at the HTTP level, of the same form as that of a GraphQL request. */
export function errorBody(failure: KnownError): { readonly errors: ReadonlyArray<GraphQLFormattedError> } {
  return { errors: [toGraphQLError(failure).toJSON()] };
}

/** The HTTP status of an operation that was refused before it began: that of the code where it is ours, else 400. */
export function statusOfRefusal(errors: ReadonlyArray<GraphQLFormattedError> = []): number {
  const code = errors[0]?.extensions?.['code'];
  return typeof code === 'string' && code in errorCodes ? httpStatusOf(code as ErrorCode) : 400; // as the table has it
}

/** The HTTP status that goes with a code. */
export function httpStatusOf(code: ErrorCode): number {
  return errorCodes[code].httpStatus;
}
