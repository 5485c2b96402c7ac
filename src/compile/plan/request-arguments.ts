import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { FieldNode, GraphQLField, SelectionNode } from 'graphql';
import type { ArgumentSource, Values } from './argument-source.js';

/** The arguments that the variables of one request give to the fields of an operation; those of a field are coerced once. */
export class RequestArguments {
  private readonly variables: Values;
  private readonly known = new Map<FieldNode, Map<GraphQLField<unknown, unknown>, Values>>();

  constructor(variables: Values) {
    this.variables = variables;
  }

  /** Returns the arguments of a field. Throws GraphQLError for a variable that lacks a value it must have. */
  of(source: ArgumentSource): Values {
    const known = this.known.get(source.node)?.get(source.definition);
    if (known) return known;
    const args = source.coerce(this.variables);
    const ofNode = this.known.get(source.node) ?? new Map<GraphQLField<unknown, unknown>, Values>();
    this.known.set(source.node, ofNode.set(source.definition, args));
    return args;
  }

  /** Says whether @include and @skip leave a selection in the operation. */
  includes(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.variables);
    if (skip?.['if'] === true) return false;
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.variables);
    return include?.['if'] !== false;
  }
}
