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

/** The answer to a mutation. It has no `data` if the mutation was rejected before execution. */
export interface MutationAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<GraphQLFormattedError>;
}

/**
 * Runs the one mutation of a valid operation; graphql-js selects the requested fields of its payload.
 *
 * Never throws. If the write fails, its field is null, with one error that has its path.
 */
export async function mutate(
  { schema, writer, onFailure }: MutationOptions,
  call: OperationCall,
): Promise<MutationAnswer> {
  const operation = getOperationAST(call.document, call.operationName);
  invariant(operation, 'the caller has found the operation');
  const faults = faultsOf(schema, { call, operation });
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

function faultsOf(
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
    const message = `The operation has ${mutations} mutations; one is allowed.`;
    return [
      toGraphQLError(
        new KnownError('OPERATION_INVALID', message, { hint: 'Send each mutation in a separate request.' }),
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

/** Counts the mutations of selections, including skipped ones, so that the text alone shows the executed mutation. */
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
