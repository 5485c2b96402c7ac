import type { FieldNode, GraphQLField } from 'graphql';
import { FieldArguments } from './field-arguments.js';
import type { ReadLog } from './read-log.js';
import type { RequestArguments } from './request-arguments.js';

/** The parameters of one root field: their names, and how each gets its value from a request. */
export class Binding {
  private readonly fields: FieldArguments[] = [];
  private readonly nextName: () => string;
  private readonly log: ReadLog;

  constructor(nextName: () => string, log: ReadLog) {
    this.nextName = nextName;
    this.log = log;
  }

  /** Adds a field of the operation, and returns its arguments for planning. */
  field(definition: GraphQLField<unknown, unknown>, node: FieldNode): FieldArguments {
    const field = new FieldArguments(definition, node, { log: this.log, nextName: this.nextName });
    this.fields.push(field);
    return field;
  }

  /** Adds the values of all parameters for a request to `parameters`. Throws KnownError for a wrong value. */
  bind(request: RequestArguments, parameters: Record<string, unknown>): void {
    for (const field of this.fields) field.bind(request, parameters);
  }
}
