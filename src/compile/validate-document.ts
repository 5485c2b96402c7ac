import { Kind, NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { KnownError } from '../errors.js';
import { asGraphQLError } from './as-graphql-error.js';
import { firstErrors } from './first-errors.js';
import { checkLimits } from './limits.js';
import type { Limits } from './limits.js';
import { withCode } from './with-code.js';

/** The schema, whether clients may read it, and the limits of operations. */
export interface ValidationOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: 'on' | 'off';
  readonly limits: Limits;
}

/** graphql-js stops after this many errors, and adds one that says so. */
const mostFound = 100;

/** The message with which graphql-js ends the comparison of fields with the same name. */
const aborted = 'Validation aborted.';

/**
 * Returns the errors of a parsed document: LIMIT_EXCEEDED for an operation that is too large, or the first errors of validation.
 *
 * Sizes come first, because comparing many fields of one name takes long. Without introspection, no error suggests names.
 */
export function validateDocument(
  document: DocumentNode,
  { schema, introspection, limits }: ValidationOptions,
): ReadonlyArray<GraphQLError> {
  const tooLarge = whyTooLarge(document, limits);
  if (tooLarge) return [tooLarge];
  const isHidden = introspection === 'off';
  const rules = isHidden ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  const errors = validate(schema, document, rules, { maxErrors: mostFound, hideSuggestions: isHidden });
  return firstErrors(errors.map(asValidationError), mostFound);
}

function whyTooLarge(document: DocumentNode, limits: Limits): GraphQLError | null {
  try {
    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) checkLimits(document, definition, limits);
    return null;
  } catch (failure) {
    if (failure instanceof KnownError) return asGraphQLError(failure);
    throw failure;
  }
}

function asValidationError(error: GraphQLError): GraphQLError {
  return error.message === aborted
    ? asGraphQLError(repeated())
    : withCode(error, 'GRAPHQL_VALIDATION_FAILED');
}

function repeated(): KnownError {
  return new KnownError('LIMIT_EXCEEDED', 'The operation selects the same fields too often.', {
    hint: 'Select each field once.',
  });
}
