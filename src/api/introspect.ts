import { executeSync, getOperationAST, Kind } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';

/** An operation to execute: a valid document, the name of one of its operations, and the variables. */
export interface OperationCall {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Returns whether the operation selects the schema at its root, directly or in a fragment. */
export function selectsSchema({ document, operationName }: OperationCall): boolean {
  const operation = getOperationAST(document, operationName);
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  return operation ? containsSchema(operation.selectionSet, fragments) : false;
}

/** Returns whether selections contain the schema. Recursive, because a valid document has no cycle of fragments. */
function containsSchema(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  return selections.some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === '__schema' || selection.name.value === '__type';
      case Kind.INLINE_FRAGMENT:
        return containsSchema(selection.selectionSet, fragments);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value);
        return fragment !== undefined && containsSchema(fragment.selectionSet, fragments);
      }
    }
  });
}

/**
 * Executes the introspection of an operation, in the order of the response. All other roots are null.
 *
 * graphql-js needs nothing else: the other roots are nullable, so it visits nothing below them.
 */
export function introspect(schema: GraphQLSchema, call: OperationCall): ExecutionResult {
  return executeSync({
    schema,
    document: call.document,
    operationName: call.operationName,
    variableValues: call.variables,
    rootValue: {},
    fieldResolver: () => null,
  });
}
