import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import type { Model, NodeType } from '../../model/types.js';
import type { Reader } from '../decode/reader.js';
import type { Limits } from '../limits.js';
import type { LevelSource } from '../plan-nodes.js';
import type { Binding } from './binding.js';
import type { CollectContext } from './collect-fields.js';
import type { LaterTable } from './later-table.js';
import type { LevelDraft } from './level-draft.js';
import type { PlannedField } from './planned-field.js';
import type { Listing } from './sort-keys.js';

/** Planners that call each other: lists contain records, and records contain lists. */
export interface FieldPlanners {
  list(
    scope: Scope,
    options: {
      /** The object type that has the field. */
      readonly typeName: string;
      readonly listing: Listing;
      readonly source: LevelSource;
      readonly nodes: ReadonlyArray<FieldNode>;
    },
  ): PlannedField;
  record(
    scope: Scope,
    draft: LevelDraft,
    options: { readonly type: NodeType; readonly nodes: ReadonlyArray<FieldNode>; readonly isLookUp?: true },
  ): Reader;
}

/** What the planners of one root field share. */
export interface Scope {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly collect: CollectContext;
  readonly limits: Limits;
  readonly binding: Binding;
  readonly planners: FieldPlanners;
  /** Numbers of the fields of the operation; documents may lack locations. */
  readonly fieldIds: Map<FieldNode, number>;
  /** The tables of the operation that are read after derived values are known; planners add to them. */
  readonly laterTables: LaterTable[];
  /** The number of derived values that this place lies within. */
  readonly derivedDepth: number;
}

/** Returns the node type with a name of the schema, which is made from the model. */
export function nodeType(scope: Scope, name: string): NodeType {
  const type = scope.model.types.get(name);
  invariant(type, `the model has no type ${name}`);
  return type;
}

/** Returns the definition of a field of the published schema. */
export function fieldDefinition(
  scope: Scope,
  typeName: string,
  fieldName: string,
): GraphQLField<unknown, unknown> {
  const type = scope.schema.getType(typeName) as GraphQLObjectType | undefined; // callers name object types
  const definition = type?.getFields()[fieldName];
  invariant(definition, `the schema has no field ${typeName}.${fieldName}`);
  return definition;
}

/** Returns the first of the fields with the same response name; validation ensures that their arguments are equal. */
export function firstField(nodes: ReadonlyArray<FieldNode>): FieldNode {
  const [first] = nodes;
  invariant(first, 'a response name without a field');
  return first;
}

/** Returns the number of a field of the operation. */
export function fieldId({ fieldIds }: Scope, node: FieldNode): number {
  const known = fieldIds.get(node) ?? fieldIds.size;
  fieldIds.set(node, known);
  return known;
}
