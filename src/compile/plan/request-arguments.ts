import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { FieldNode, GraphQLField, SelectionNode } from 'graphql';
import type { ArgumentSource, Values } from './argument-source.js';

/** The arguments of all fields for the variables of one request. The arguments of a field are coerced once. */
export class RequestArguments {
  private readonly variables: Values;
  private readonly known = new Map<FieldNode, Map<GraphQLField<unknown, unknown>, Values>>();

  constructor(variables: Values) {
    this.variables = variables;
  }

  /** Returns the coerced arguments of a field. Throws GraphQLError if a required value is missing. */
  of(source: ArgumentSource): Values {
    const known = this.known.get(source.node)?.get(source.definition);
    if (known) return known;
    const args = source.coerce(this.variables);
    const ofNode = this.known.get(source.node) ?? new Map<GraphQLField<unknown, unknown>, Values>();
    this.known.set(source.node, ofNode.set(source.definition, args));
    return args;
  }

  /** Says whether @include and @skip keep a selection in the operation. */
  includes(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.variables);
    if (skip?.['if'] === true) return false;
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.variables);
    return include?.['if'] !== false;
  }
}
