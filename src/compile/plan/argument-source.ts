import { getArgumentValues, Kind } from 'graphql';
import type { FieldNode, GraphQLField, ValueNode } from 'graphql';

export type Values = Readonly<Record<string, unknown>>;

/** A field of the operation that the arguments of a request are read from. */
export class ArgumentSource {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Names of the arguments that contain variables; all others are the same for all requests. */
  private readonly variable: ReadonlySet<string>;
  private constant: Values | null = null;

  constructor(definition: GraphQLField<unknown, unknown>, node: FieldNode) {
    this.definition = definition;
    this.node = node;
    const variable = (node.arguments ?? []).filter(({ value }) => usesVariables(value));
    this.variable = new Set(variable.map(({ name }) => name.value));
  }

  /** Says whether an argument depends on the variables. */
  isVariable(argument: string): boolean {
    return this.variable.has(argument);
  }

  /** Returns the coerced arguments. Throws GraphQLError if a required value is missing. */
  coerce(variables: Values): Values {
    if (this.variable.size > 0) return getArgumentValues(this.definition, this.node, variables);
    this.constant ??= getArgumentValues(this.definition, this.node);
    return this.constant;
  }
}

function usesVariables(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(usesVariables);
  return value.kind === Kind.OBJECT && value.fields.some((field) => usesVariables(field.value));
}
