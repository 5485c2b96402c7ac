import { Kind } from 'graphql';
import type { FieldNode, GraphQLField, SelectionNode } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import { ArgumentSource } from './argument-source.js';
import type { Values } from './argument-source.js';
import type { RequestArguments } from './request-arguments.js';

export type ArgumentPath = readonly [argument: string, ...inner: ReadonlyArray<string | number>];

/** One thing that planning reads of a request. Its answer is part of the cache key. */
export type Read =
  | { readonly kind: 'included'; readonly selection: SelectionNode }
  | {
      /**
       * `isGiven`: whether the value is neither absent nor null. `keys`: the names of the fields of an input object, and which of
       * them are null. `length`: the length of a list. `value`: the whole value.
       */
      readonly kind: 'isGiven' | 'keys' | 'length' | 'value';
      readonly source: ArgumentSource;
      readonly path: ArgumentPath;
    };

/** An answer that can be compared by `===`. */
export type ReadAnswer = string | number | boolean | null;

export interface AnsweredRead {
  readonly read: Read;
  readonly answer: ReadAnswer;
}

/** Returns the answer to a read for a request. */
export function answerOf(read: Read, request: RequestArguments): ReadAnswer {
  if (read.kind === 'included') return request.includes(read.selection);
  const value = valueAt(request.of(read.source), read.path);
  switch (read.kind) {
    case 'isGiven':
      return value != null;
    case 'keys':
      return value == null ? null : keysText(value as Values);
    case 'length':
      return Array.isArray(value) ? value.length : null;
    case 'value':
      return value === undefined ? null : JSON.stringify(value);
  }
}

/** Says whether two reads are the same. */
export function isSameRead(one: Read, other: Read): boolean {
  if (one.kind === 'included') return other.kind === 'included' && one.selection === other.selection;
  return (
    other.kind === one.kind &&
    one.source.node === other.source.node &&
    one.source.definition === other.source.definition &&
    one.path.length === other.path.length &&
    one.path.every((key, index) => key === other.path[index])
  );
}

/**
 * Records what planning reads of a request, in order.
 *
 * Planning has no other access to a request, so requests with the same answers get the same plan. Reads of arguments without
 * variables are not recorded: their answers are in the document, which is part of the cache key anyway.
 */
export class ReadLog {
  readonly reads: AnsweredRead[] = [];
  /** Null after planning, so that a cached plan does not keep the variables in memory. */
  private request: RequestArguments | null;
  private readonly sources = new Map<FieldNode, Map<GraphQLField<unknown, unknown>, ArgumentSource>>();
  private readonly known = new Map<object, Map<string, ReadAnswer>>();

  constructor(request: RequestArguments) {
    this.request = request;
  }

  /** Ends the planning. Later reads throw, as they would be missing in the cache key. */
  close(): void {
    this.request = null;
    this.known.clear();
    this.sources.clear();
  }

  /** Returns the source of a field's arguments: the same object for the same field, so that equal reads are recorded once. */
  sourceOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentSource {
    const ofNode = this.sources.get(node) ?? new Map<GraphQLField<unknown, unknown>, ArgumentSource>();
    const source = ofNode.get(definition) ?? new ArgumentSource(definition, node);
    this.sources.set(node, ofNode.set(definition, source));
    return source;
  }

  /** Says whether @include and @skip keep a selection in the operation. */
  includes(selection: SelectionNode): boolean {
    const { directives = [] } = selection;
    if (directives.length === 0) return true;
    const usesVariables = directives.some((directive) =>
      directive.arguments?.some(({ value }) => value.kind === Kind.VARIABLE),
    );
    return usesVariables
      ? this.answer({ kind: 'included', selection }, selection, '') === true
      : this.openRequest().includes(selection);
  }

  /** Records a read of a field's arguments, and returns the value. */
  read(kind: Exclude<Read['kind'], 'included'>, source: ArgumentSource, path: ArgumentPath): unknown {
    if (source.isVariable(path[0])) this.answer({ kind, source, path }, source, `${kind} ${path.join('.')}`);
    return valueAt(this.openRequest().of(source), path);
  }

  private answer(read: Read, of: object, name: string): ReadAnswer {
    const known = this.known.get(of) ?? new Map<string, ReadAnswer>();
    this.known.set(of, known);
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = answerOf(read, this.openRequest());
    known.set(name, answer);
    this.reads.push({ read, answer });
    return answer;
  }

  private openRequest(): RequestArguments {
    invariant(this.request, 'a request is read while its operation is planned');
    return this.request;
  }
}

/** Marks null fields by a sign that names cannot contain. */
function keysText(value: Values): string {
  return Object.entries(value)
    .map(([key, inner]) => (inner == null ? `${key}!` : key))
    .join();
}

function valueAt(args: Values, path: ArgumentPath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Values | null | undefined)?.[key], args);
}
