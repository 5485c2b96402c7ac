import { getOperationAST, GraphQLError, OperationTypeNode, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Compilation, Compiler } from '../compile/compile.js';
import { KnownError } from '../errors.js';
import type { Store } from '../store/store.js';
import { answerFrom } from './answer.js';
import type { Answer } from './answer.js';
import { asInputFault, toGraphQLError } from './errors.js';
import type { Writer } from './dossier-writer.js';
import { selectsSchema, introspect } from './introspect.js';
import type { OperationCall } from './introspect.js';
import { mutate } from './mutations.js';
import { whyNotParsed, whyVariablesTooDeep } from './nesting.js';
import { writesRefused } from './write-access.js';

/** The parts that execute operations; created once for all of them. */
export interface Engine {
  readonly compiler: Compiler;
  readonly store: Store;
  readonly schema: GraphQLSchema;
  /** Receives failures of which the client sees only a part. */
  readonly onFailure?: (failure: unknown) => void;
}

/** An operation to execute: as text, which is validated, or as a document that is already valid. */
export type OperationRequest = ({ readonly query: string } | { readonly document: DocumentNode }) & {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** `plan` adds `extensions.explain`; `profile` measures the statement, too. */
  readonly explain?: 'plan' | 'profile' | undefined;
  /** The writer for mutations, or the reason why the client may not write. Without it, mutations are rejected. */
  readonly writer?: Writer | KnownError | undefined;
  /** Ends the read when the client has disconnected. */
  readonly signal?: AbortSignal | undefined;
};

/** The response as plain data. It has no `data` if the request was rejected before execution. */
export interface OperationResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<GraphQLFormattedError>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Executes one operation: parses, validates and compiles it, and reads and decodes its data; or runs its mutation.
 *
 * Never throws. If a statement fails, all of `data` is null, with one error.
 */
export async function execute(engine: Engine, request: OperationRequest): Promise<OperationResponse> {
  const tooDeep = whyVariablesTooDeep(request.variables);
  if (tooDeep) return rejected([toGraphQLError(tooDeep)]);
  const document = 'document' in request ? request.document : readDocument(engine.schema, request.query);
  if (Array.isArray(document)) return rejected(document);
  const call: OperationCall = { ...request, document: document as DocumentNode }; // no list of errors, so a document
  const kind = kindOf(call);
  if (kind instanceof GraphQLError) return rejected([kind]);
  if (kind === OperationTypeNode.MUTATION) return write(engine, call, request.writer);
  const compilation = compile(engine, call);
  if (compilation instanceof GraphQLError) return rejected([compilation]);
  if (compilation.failed) return rejected(compilation.errors.map(asInputFault));
  try {
    const answer = await answerFrom(engine.store, compilation, request);
    return respond(engine, { call, compilation, answer, explain: request.explain });
  } catch (failure) {
    engine.onFailure?.(failure);
    return { data: null, errors: [toGraphQLError(failure).toJSON()] };
  }
}

function readDocument(schema: GraphQLSchema, query: string): DocumentNode | ReadonlyArray<GraphQLError> {
  const failure = whyNotParsed(query);
  if (failure) return [toGraphQLError(failure)];
  try {
    const document = parse(query);
    const faults = validate(schema, document);
    return faults.length > 0 ? faults : document;
  } catch (cause) {
    return [toGraphQLError(cause)];
  }
}

function rejected(errors: ReadonlyArray<GraphQLError>): OperationResponse {
  return { errors: errors.map((error) => error.toJSON()) };
}

/** Returns the type of the operation, or the reason why it cannot be executed. */
function kindOf({
  document,
  operationName,
}: OperationCall): OperationTypeNode.QUERY | OperationTypeNode.MUTATION | GraphQLError {
  const kind = getOperationAST(document, operationName)?.operation;
  if (kind === OperationTypeNode.QUERY || kind === OperationTypeNode.MUTATION) return kind;
  if (kind === OperationTypeNode.SUBSCRIPTION) return operationInvalid('Subscriptions are not supported.');
  return operationInvalid(
    operationName == null
      ? 'The request does not name the operation to execute.'
      : `The document has no operation "${operationName.slice(0, 60)}".`,
  );
}

function operationInvalid(message: string): GraphQLError {
  return toGraphQLError(new KnownError('OPERATION_INVALID', message));
}

async function write(
  { schema, onFailure }: Engine,
  call: OperationCall,
  writer: OperationRequest['writer'] = writesRefused(),
): Promise<OperationResponse> {
  if (writer instanceof KnownError) return rejected([toGraphQLError(writer)]);
  return mutate({ schema, writer, onFailure }, call);
}

function compile(engine: Engine, call: OperationCall): Compilation | GraphQLError {
  try {
    return engine.compiler.compile({
      document: call.document,
      operationName: call.operationName,
      variables: call.variables ?? {},
    });
  } catch (failure) {
    engine.onFailure?.(failure);
    return toGraphQLError(failure);
  }
}

interface Answered {
  readonly call: OperationCall;
  readonly compilation: Compilation;
  readonly answer: Answer;
  readonly explain: OperationRequest['explain'];
}

function respond(engine: Engine, answered: Answered): OperationResponse {
  const { call, compilation, answer, explain } = answered;
  const schemaPart = selectsSchema(call) ? introspect(engine.schema, call) : null;
  const data = schemaPart ? { ...schemaPart.data, ...answer.data } : answer.data;
  const errors = [
    ...compilation.errors,
    ...answer.errors,
    ...(schemaPart?.errors ?? []).filter(({ path }) => !(String(path?.[0]) in answer.data)),
  ];
  const extensions = {
    ...(answer.isConsistent ? {} : { consistency: 'NOT_GUARANTEED' }),
    ...(explain ? { explain: explanation(answered) } : {}),
  };
  return {
    data,
    ...(errors.length > 0 ? { errors: errors.map((error) => error.toJSON()) } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
}

function explanation({ compilation: { cached, price }, answer }: Answered): Record<string, unknown> {
  const { statements, dbHits } = answer;
  return { statements, roundTrips: statements, cached, price, ...(dbHits === null ? {} : { dbHits }) };
}
