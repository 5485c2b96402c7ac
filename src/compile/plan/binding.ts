import { getArgumentValues } from 'graphql';
import type { FieldNode, GraphQLField } from 'graphql';

export type Values = Readonly<Record<string, unknown>>;

/** A field of the operation with arguments: where parameters take their values from. */
export interface BoundField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly binders: Array<(args: Values, parameters: Record<string, unknown>) => void>;
}

/** The parameters of one root field: names, and how each gets its value from the variables of a request. */
export class Binding {
  private readonly fields: BoundField[] = [];
  private readonly nextName: () => string;

  constructor(nextName: () => string) {
    this.nextName = nextName;
  }

  /** Begins a field; what is added to it afterwards reads its arguments. */
  field(definition: GraphQLField<unknown, unknown>, node: FieldNode): BoundField {
    const field: BoundField = { definition, node, binders: [] };
    this.fields.push(field);
    return field;
  }

  /** The arguments of a field, as graphql coerces them. */
  argumentsOf({ definition, node }: BoundField, variables: Values): Values {
    return getArgumentValues(definition, node, variables);
  }

  /** Adds one parameter and gives its name. `read` may throw a KnownError for a bad value. */
  parameter(field: BoundField, read: (args: Values) => unknown): string {
    const name = this.nextName();
    field.binders.push((args, parameters) => {
      parameters[name] = read(args);
    });
    return name;
  }

  /** Adds a list of parameters that are read together, such as the keys of a cursor. */
  parameters(
    field: BoundField,
    count: number,
    read: (args: Values) => ReadonlyArray<unknown>,
  ): ReadonlyArray<string> {
    const names = Array.from({ length: count }, () => this.nextName());
    field.binders.push((args, parameters) => {
      const values = read(args);
      names.forEach((name, index) => (parameters[name] = values[index]));
    });
    return names;
  }

  /** Works out all parameters for the variables of a request. Throws KnownError for a bad value. */
  bind(variables: Values, parameters: Record<string, unknown>): void {
    for (const { definition, node, binders } of this.fields) {
      if (binders.length === 0) continue;
      const args = getArgumentValues(definition, node, variables);
      for (const binder of binders) binder(args, parameters);
    }
  }
}
