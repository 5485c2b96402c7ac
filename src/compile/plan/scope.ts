import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import type { Model, NodeType, Relationship } from '../../model/types.js';
import type { Binding } from './binding.js';
import type { PlannedField } from './planned-field.js';
import type { CollectContext } from './collect-fields.js';
import type { LevelDraft } from './level-draft.js';
import type { Limits } from '../limits.js';
import type { Listing } from './sort-keys.js';
import type { LevelSource } from '../plan-nodes.js';
import type { LaterTable } from './later-table.js';
import type { Reader } from '../decode/reader.js';

/** Lists hold records and records hold lists: each builder reaches the other through the scope. */
export interface Builders {
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
    options: { readonly type: NodeType; readonly nodes: ReadonlyArray<FieldNode> },
  ): Reader;
}

/** What the builders of one root field share. */
export interface Scope {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly collect: CollectContext;
  readonly limits: Limits;
  readonly binding: Binding;
  readonly build: Builders;
  /** Fields of the operation by the order in which they were met: documents may come without locations. */
  readonly fieldIds: Map<FieldNode, number>;
  /** The tables of the operation that are read after derived values are known; builders add to it. */
  readonly laterTables: LaterTable[];
  /** How many derived values this place stands within. */
  readonly derivedDepth: number;
}

/** The node type of that name; it is there, for the schema is made from the model. */
export function nodeType(scope: Scope, name: string): NodeType {
  const type = scope.model.types.get(name);
  invariant(type, `the model has no type ${name}`);
  return type;
}

/** The definition of a field of the published schema. */
export function fieldDefinition(
  scope: Scope,
  typeName: string,
  fieldName: string,
): GraphQLField<unknown, unknown> {
  const type = scope.schema.getType(typeName) as GraphQLObjectType | undefined; // only object types are asked for
  const definition = type?.getFields()[fieldName];
  invariant(definition, `the schema has no field ${typeName}.${fieldName}`);
  return definition;
}

/** The first of the fields that are answered together; their arguments are the same. */
export function leading(nodes: ReadonlyArray<FieldNode>): FieldNode {
  const [first] = nodes;
  invariant(first, 'a response name without a field');
  return first;
}

/** The beginning of the names made from a relationship: `StatementContent`. */
export function relationshipName({ owner, name }: Relationship): string {
  return owner + name.charAt(0).toUpperCase() + name.slice(1);
}

/** A number for a field of the operation, the same whenever it is asked. */
export function fieldId({ fieldIds }: Scope, node: FieldNode): number {
  const known = fieldIds.get(node) ?? fieldIds.size;
  fieldIds.set(node, known);
  return known;
}
