import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { errorCodes, graphqlCodes, KnownError } from '../errors.js';
import type { ErrorCode } from '../errors.js';
import { withCode } from '../compile/compile.js';
import { shortMessage } from './shown-message.js';

/**
 * Returns the error that a client may see for a failure: the message, code and hint of a KnownError.
 *
 * Any other failure becomes INTERNAL without its message, which may reveal internals.
 */
export function toGraphQLError(failure: unknown): GraphQLError {
  if (failure instanceof GraphQLError) return failure;
  const known = failure instanceof KnownError ? failure : internal(failure);
  return new GraphQLError(known.message, {
    originalError: known,
    extensions: {
      code: known.code,
      hint: known.hint,
      ...(known.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: known.retryAfterSeconds }),
    },
  });
}

function internal(cause: unknown): KnownError {
  return new KnownError('INTERNAL', 'The server has an internal error.', { cause });
}

/** Adds the code and the hint to an error that Apollo reports, shortens its message, and hides internal errors. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR') return toGraphQLError(undefined).toJSON();
  const hint = formatted.extensions?.['hint'] ?? graphqlCodes[code]?.hint;
  const message = shortMessage(formatted.message);
  return { ...formatted, message, extensions: { ...formatted.extensions, code, ...(hint ? { hint } : {}) } };
}

/** Adds the code and the hint to an invalid variable, which graphql-js reports without them. Returns errors with a code unchanged. */
export function asInputFault(fault: GraphQLError): GraphQLError {
  return withCode(fault, 'BAD_USER_INPUT');
}

/** Returns the body of a response that rejects a request at the HTTP level, in the form of a GraphQL response. */
export function errorBody(failure: KnownError): { readonly errors: ReadonlyArray<GraphQLFormattedError> } {
  return { errors: [toGraphQLError(failure).toJSON()] };
}

/** Returns the HTTP status of an operation that was rejected before execution: that of its code if the table has it, otherwise 400. */
export function statusOfRejected(errors: ReadonlyArray<GraphQLFormattedError> = []): number {
  const code = errors[0]?.extensions?.['code'];
  return typeof code === 'string' && code in errorCodes ? httpStatusOf(code as ErrorCode) : 400; // a key of the table
}

const refusals: ReadonlySet<ErrorCode> = new Set(['SERVER_BUSY', 'SERVER_STOPPING', 'RATE_LIMITED']);

/** Returns whether an operation was not run because of the load or the end of the server. */
export function isRefusal(failure: unknown): boolean {
  return failure instanceof KnownError && refusals.has(failure.code);
}

/** Returns whether the same operation may succeed later, as the HTTP status of the code says; its response has no data then. */
export function isUnavailable(failure: unknown): failure is KnownError {
  return failure instanceof KnownError && [429, 503].includes(httpStatusOf(failure.code));
}

/** Returns the HTTP status of a code. */
export function httpStatusOf(code: ErrorCode): number {
  return errorCodes[code].httpStatus;
}
