import { Kind } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

export interface CollectContext {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Says whether @include and @skip keep a selection in the operation. */
  readonly includes: (selection: SelectionNode) => boolean;
  /** Says whether an object type is or implements the type that a fragment is on. */
  readonly fits: (objectType: string, condition: string) => boolean;
}

/**
 * Returns the fields that are selected of an object type, by response name, in the order of the operation.
 *
 * Implements "CollectFields" of the GraphQL specification, section 6.3.2.
 */
export function collectFields(
  context: CollectContext,
  objectType: string,
  selectionSets: ReadonlyArray<SelectionSetNode>,
): ReadonlyMap<string, ReadonlyArray<FieldNode>> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selections } of selectionSets) gather(context, objectType, selections, { fields, visited });
  return fields;
}

/** Returns the selection sets of fields with the same response name. */
export function selectionSetsOf(nodes: ReadonlyArray<FieldNode>): ReadonlyArray<SelectionSetNode> {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

function gather(
  context: CollectContext,
  objectType: string,
  selections: ReadonlyArray<SelectionNode>,
  into: { readonly fields: Map<string, FieldNode[]>; readonly visited: Set<string> },
): void {
  for (const selection of selections) {
    if (!context.includes(selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const known = into.fields.get(name);
      if (known) known.push(selection);
      else into.fields.set(name, [selection]);
      continue;
    }
    const fragment = fragmentOf(context, selection, into.visited);
    if (!fragment || (fragment.condition && !context.fits(objectType, fragment.condition))) continue;
    gather(context, objectType, fragment.selections, into);
  }
}

function fragmentOf(
  context: CollectContext,
  selection: Exclude<SelectionNode, FieldNode>,
  visited: Set<string>,
): { readonly condition: string | undefined; readonly selections: ReadonlyArray<SelectionNode> } | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return { condition: selection.typeCondition?.name.value, selections: selection.selectionSet.selections };
  const name = selection.name.value;
  const definition = context.fragments.get(name);
  if (visited.has(name) || !definition) return undefined;
  visited.add(name);
  return { condition: definition.typeCondition.name.value, selections: definition.selectionSet.selections };
}
