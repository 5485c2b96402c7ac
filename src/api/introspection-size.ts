import {
  getNamedType,
  getOperationAST,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { KnownError } from '../errors.js';
import type { OperationCall } from './introspect.js';

/** The largest answer about the schema, in characters: twice that of GraphiQL and other common tools. */
const largestAnswer = 2_000_000;

/** Returns the reason why the introspection of a valid operation is not executed: its answer would be too large. */
export function whySchemaTooLarge(schema: GraphQLSchema, call: OperationCall): KnownError | null {
  const operation = getOperationAST(call.document, call.operationName);
  if (!operation || new Measure(schema, call).ofRoots(operation.selectionSet) <= largestAnswer) return null;
  return new KnownError(
    'LIMIT_EXCEEDED',
    `The operation asks for more than ${largestAnswer / 1_000_000} MB about the schema.`,
    { hint: 'Select fewer fields of __schema, or the types that you need by __type.' },
  );
}

/**
 * Measures the answer of introspection in characters, without executing it: the parts of the schema are few, and each is measured once
 * for each selection. Stops beyond the largest answer. @skip and @include are not applied, so the result may be too large.
 */
class Measure {
  private readonly schema: GraphQLSchema;
  private readonly variables: OperationCall['variables'];
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<SelectionSetNode, Map<object, number>>();

  constructor(schema: GraphQLSchema, { document, variables }: OperationCall) {
    this.schema = schema;
    this.variables = variables;
    this.fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
  }

  /** Returns the size of `__schema` and `__type` among the roots of an operation. */
  ofRoots(selectionSet: SelectionSetNode): number {
    return this.sum(selectionSet, (field) => {
      if (field.name.value === '__schema') return this.ofField(SchemaMetaFieldDef, field, this.schema);
      return field.name.value === '__type' ? this.ofField(TypeMetaFieldDef, field, this.schema) : 0;
    });
  }

  private sum(selectionSet: SelectionSetNode, ofField: (field: FieldNode) => number): number {
    let size = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) size += ofField(selection);
      else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (inner) size += this.sum(inner.selectionSet, ofField);
      }
      if (size > largestAnswer) return size;
    }
    return size;
  }

  private ofField(definition: GraphQLField<unknown, unknown>, field: FieldNode, value: object): number {
    const key = (field.alias ?? field.name).value.length + 4;
    return key + this.ofValue(definition, field, this.resolved(definition, field, value));
  }

  /** Returns the value of a field of introspection; its resolvers use nothing but the value, its arguments and the schema. */
  private resolved(definition: GraphQLField<unknown, unknown>, field: FieldNode, value: object): unknown {
    const args = Object.fromEntries(
      (field.arguments ?? []).map((argument) => [
        argument.name.value,
        valueFromASTUntyped(argument.value, { ...this.variables }),
      ]),
    );
    const info = { schema: this.schema } as GraphQLResolveInfo; // the only part that they use
    return definition.resolve?.(value, { ...args, includeDeprecated: true }, null, info);
  }

  private ofValue(definition: GraphQLField<unknown, unknown>, field: FieldNode, value: unknown): number {
    if (value == null || !field.selectionSet) return JSON.stringify(value ?? null).length;
    const type = getNamedType(definition.type) as GraphQLObjectType; // it has selections, and introspection has objects alone
    if (!Array.isArray(value)) return this.ofObject(type, field.selectionSet, value);
    let size = 2;
    for (const item of value) {
      size += 1 + this.ofObject(type, field.selectionSet, item as object); // lists of introspection are of objects
      if (size > largestAnswer) return size;
    }
    return size;
  }

  private ofObject(type: GraphQLObjectType, selectionSet: SelectionSetNode, value: object): number {
    const known = this.known.get(selectionSet) ?? new Map<object, number>();
    this.known.set(selectionSet, known);
    const before = known.get(value);
    if (before !== undefined) return before;
    const fields = type.getFields();
    const size =
      2 +
      this.sum(selectionSet, (field) => {
        const definition = fields[field.name.value];
        return definition
          ? this.ofField(definition, field, value)
          : (field.alias ?? field.name).value.length + type.name.length + 6;
      });
    known.set(value, size);
    return size;
  }
}
