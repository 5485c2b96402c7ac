import { executeSync, getOperationAST, Kind } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';

/** A whole operation: a valid document, the name of one of its operations, and the variables. */
export interface OperationCall {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Tells whether the operation asks for the schema at its root, directly or by a fragment. */
export function asksForSchema({ document, operationName }: OperationCall): boolean {
  const operation = getOperationAST(document, operationName);
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  return operation ? holdsSchema(operation.selectionSet, fragments) : false;
}

/** A valid document has no cycle of fragments. */
function holdsSchema(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  return selections.some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === '__schema' || selection.name.value === '__type';
      case Kind.INLINE_FRAGMENT:
        return holdsSchema(selection.selectionSet, fragments);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value);
        return fragment !== undefined && holdsSchema(fragment.selectionSet, fragments);
      }
    }
  });
}

/**
 * Answers the roots of introspection, in the order of the response; every other root is null.
 *
 * graphql-js does it alone: roots of the graph are nullable, so nothing below them is visited.
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
