import { execute as executeFields, getOperationAST, getVariableValues, GraphQLError, Kind } from 'graphql';
import type {
  FragmentDefinitionNode,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { checkLimits, defaultLimits } from '../compile/compile.js';
import { KnownError } from '../errors.js';
import { invariant } from '../lib/invariant.js';
import type { Writer } from './dossier-writer.js';
import { asInputFault, toGraphQLError } from './errors.js';
import type { OperationCall } from './introspect.js';

/** The answer to a mutation; without `data` when it was refused before anything was done. */
export interface MutationAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<GraphQLFormattedError>;
}

/**
 * Does the one mutation of a valid operation, and lets graphql-js answer what it asks of the payload.
 *
 * Never throws. A failure of the write nulls its field, with one error that has the path.
 */
export async function mutate(
  { schema, writer, onFailure }: MutationOptions,
  call: OperationCall,
): Promise<MutationAnswer> {
  const operation = getOperationAST(call.document, call.operationName);
  invariant(operation, 'the caller has found the operation');
  const faults = whyNotDone(schema, { call, operation });
  if (faults.length > 0) return { errors: faults.map((fault) => fault.toJSON()) };
  const { data, errors } = await executeFields({
    schema,
    document: call.document,
    operationName: call.operationName,
    variableValues: call.variables,
    rootValue: writer,
  });
  return {
    data: data ?? null,
    ...(errors ? { errors: errors.map((error) => withCode(error, onFailure).toJSON()) } : {}),
  };
}

interface MutationOptions {
  readonly schema: GraphQLSchema;
  readonly writer: Writer;
  readonly onFailure?: ((failure: unknown) => void) | undefined;
}

function whyNotDone(
  schema: GraphQLSchema,
  { call, operation }: { readonly call: OperationCall; readonly operation: OperationDefinitionNode },
): ReadonlyArray<GraphQLError> {
  try {
    checkLimits(call.document, operation, defaultLimits);
  } catch (failure) {
    return [toGraphQLError(failure)];
  }
  const mutations = mutationsIn(operation.selectionSet, fragmentsOf(call));
  if (mutations > 1) {
    const found = `The operation holds ${mutations} mutations; one is done at a time.`;
    return [
      toGraphQLError(
        new KnownError('OPERATION_INVALID', found, { hint: 'Send each in a request of its own.' }),
      ),
    ];
  }
  const { errors = [] } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    call.variables ?? {},
    { maxErrors: 5 },
  );
  return errors.map(asInputFault);
}

function fragmentsOf({ document }: OperationCall): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
}

/** Those that are skipped count, too: what is done should be plain from the text. */
function mutationsIn(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + (selection.name.value.startsWith('__') ? 0 : 1);
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return sum + (inner ? mutationsIn(inner, fragments) : 0);
  }, 0);
}

function withCode(error: GraphQLError, onFailure: MutationOptions['onFailure']): GraphQLError {
  const { originalError, nodes, path } = error;
  if (!originalError) return asInputFault(error);
  onFailure?.(originalError);
  const { message, extensions } = toGraphQLError(originalError);
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}
