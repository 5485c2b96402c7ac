import type { FieldNode, GraphQLField } from 'graphql';
import type { ArgumentSource, Values } from './argument-source.js';
import { InputReader } from './input-reader.js';
import type { ReadLog } from './read-log.js';
import type { RequestArguments } from './request-arguments.js';

type Binder = (args: Values, parameters: Record<string, unknown>) => void;

/**
 * The arguments of one field of the operation, for planning.
 *
 * What planning reads becomes part of the cache key. A parameter does not: its value is read for each request.
 */
export class FieldArguments {
  readonly source: ArgumentSource;
  private readonly log: ReadLog;
  private readonly nextName: () => string;
  private readonly binders: Binder[] = [];

  constructor(
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
    { log, nextName }: { readonly log: ReadLog; readonly nextName: () => string },
  ) {
    this.source = log.sourceOf(definition, node);
    this.log = log;
    this.nextName = nextName;
  }

  /** Says whether an argument is neither absent nor null. */
  isGiven(name: string): boolean {
    return this.log.read('isGiven', this.source, [name]) != null;
  }

  /** Returns the whole value of an argument: for enums, booleans, and lists of them. */
  value(name: string): unknown {
    return this.log.read('value', this.source, [name]);
  }

  /** Returns a reader for an argument that is an input object or a list of them. */
  input(name: string, ...inner: ReadonlyArray<string>): InputReader {
    return new InputReader(this.log, this.source, [name, ...inner]);
  }

  /** Adds a parameter and returns its name. `read` gets the arguments of a request, and may throw a KnownError for a wrong value. */
  parameter(read: (args: Values) => unknown): string {
    const name = this.nextName();
    this.binders.push((args, parameters) => {
      parameters[name] = read(args);
    });
    return name;
  }

  /** Adds several parameters that are read together, such as the keys of a cursor, and returns their names. */
  parameters(count: number, read: (args: Values) => ReadonlyArray<unknown>): ReadonlyArray<string> {
    const names = Array.from({ length: count }, () => this.nextName());
    this.binders.push((args, parameters) => {
      const values = read(args);
      names.forEach((name, index) => (parameters[name] = values[index]));
    });
    return names;
  }

  /** Adds the values of the parameters for a request to `parameters`. Throws KnownError for a wrong value. */
  bind(request: RequestArguments, parameters: Record<string, unknown>): void {
    if (this.binders.length === 0) return;
    const args = request.of(this.source);
    for (const binder of this.binders) binder(args, parameters);
  }
}
