import { execute as executeFields, getOperationAST, GraphQLError, Kind } from 'graphql';
import type {
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { readVariables } from '../compile/compile.js';
import { KnownError } from '../errors.js';
import { invariant } from '../lib/invariant.js';
import type { Writer } from './dossier-writer.js';
import { asInputFault, isRefusal, isUnavailable, toGraphQLError } from './errors.js';
import type { OperationCall } from './introspect.js';

/** The answer to a mutation. It has no `data` if the mutation was rejected before execution, or could not be executed. */
export interface MutationAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<GraphQLError>;
}

/**
 * Runs the one mutation of a valid operation; graphql-js selects the requested fields of its payload.
 *
 * Never throws. If the write fails, its field is null, with one error that has its path; if Neo4j cannot be reached, there is no `data`.
 */
export async function mutate(options: MutationOptions, call: OperationCall): Promise<MutationAnswer> {
  const { schema, introspection, writer, onFailure } = options;
  const operation = getOperationAST(call.document, call.operationName);
  invariant(operation, 'the caller has found the operation');
  const faults = faultsOf(options, { call, operation });
  if (faults.length > 0) return { errors: faults };
  const { data, errors } = await executeFields({
    schema,
    document: call.document,
    operationName: call.operationName,
    variableValues: call.variables,
    rootValue: writer,
    hideSuggestions: introspection === 'off',
  });
  const unavailable = errors?.map(({ originalError }) => originalError).find(isUnavailable);
  if (unavailable) {
    if (!isRefusal(unavailable)) onFailure?.(unavailable);
    return { errors: [toGraphQLError(unavailable)] };
  }
  return {
    data: data ?? null,
    ...(errors ? { errors: errors.map((error) => asKnown(error, onFailure)) } : {}),
  };
}

interface MutationOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: 'on' | 'off';
  readonly writer: Writer;
  readonly onFailure?: ((failure: unknown) => void) | undefined;
}

function faultsOf(
  { schema, introspection }: MutationOptions,
  { call, operation }: { readonly call: OperationCall; readonly operation: OperationDefinitionNode },
): ReadonlyArray<GraphQLError> {
  const mutations = mutationsIn(operation.selectionSet, fragmentsOf(call));
  if (mutations > 1) {
    const message = `The operation has ${mutations} mutations; one is allowed.`;
    return [
      toGraphQLError(
        new KnownError('OPERATION_INVALID', message, { hint: 'Send each mutation in a separate request.' }),
      ),
    ];
  }
  const { errors = [] } = readVariables(operation, call.variables, { schema, introspection });
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

function asKnown(error: GraphQLError, onFailure: MutationOptions['onFailure']): GraphQLError {
  const { originalError, nodes, path } = error;
  if (!originalError) return asInputFault(error);
  onFailure?.(originalError);
  const { message, extensions } = toGraphQLError(originalError);
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}
