import { getOperationAST, GraphQLError, OperationTypeNode, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Compilation, Compiler } from '../compile/compile.js';
import { KnownError } from '../errors.js';
import type { Store } from '../store/store.js';
import { answerFrom } from './answer.js';
import type { Answer } from './answer.js';
import { asInputFault, toGraphQLError } from './errors.js';
import type { Writer } from './dossier-writer.js';
import { asksForSchema, introspect } from './introspect.js';
import type { OperationCall } from './introspect.js';
import { mutate } from './mutations.js';
import { whyNotParsed, whyVariablesTooDeep } from './nesting.js';
import { writesRefused } from './write-access.js';

/** What it takes to answer operations; made once, used for all. */
export interface Engine {
  readonly compiler: Compiler;
  readonly store: Store;
  readonly schema: GraphQLSchema;
  /** Is told of failures that the client sees only a part of. */
  readonly onFailure?: (failure: unknown) => void;
}

/** One operation to answer: as text, which is checked, or as a document that is valid for the schema. */
export type OperationRequest = ({ readonly query: string } | { readonly document: DocumentNode }) & {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** `plan` adds `extensions.explain`; `profile` measures the statement, too. */
  readonly explain?: 'plan' | 'profile' | undefined;
  /** What does the mutations of who may write, else why the asker may not; without it none is taken. */
  readonly writer?: Writer | KnownError | undefined;
  /** Ends the read when the asker has left. */
  readonly signal?: AbortSignal | undefined;
};

/** The answer, plain, as it is sent. Without `data` when the request was refused before it was executed. */
export interface OperationResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<GraphQLFormattedError>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Answers one operation: parse, validate, compile, read, decode; or does its mutation.
 *
 * Never throws. A failure of a statement nulls all of `data`, with one error.
 */
export async function execute(engine: Engine, request: OperationRequest): Promise<OperationResponse> {
  const tooDeep = whyVariablesTooDeep(request.variables);
  if (tooDeep) return refused([toGraphQLError(tooDeep)]);
  const document = 'document' in request ? request.document : readDocument(engine.schema, request.query);
  if (Array.isArray(document)) return refused(document);
  const call: OperationCall = { ...request, document: document as DocumentNode }; // no list of errors, so a document
  const kind = kindOf(call);
  if (kind instanceof GraphQLError) return refused([kind]);
  if (kind === OperationTypeNode.MUTATION) return write(engine, call, request.writer);
  const compilation = compile(engine, call);
  if (compilation instanceof GraphQLError) return refused([compilation]);
  if (compilation.failed) return refused(compilation.errors.map(asInputFault));
  try {
    const answer = await answerFrom(engine.store, compilation, request);
    return respond(engine, { call, compilation, answer, explain: request.explain });
  } catch (failure) {
    engine.onFailure?.(failure);
    return { data: null, errors: [toGraphQLError(failure).toJSON()] };
  }
}

function readDocument(schema: GraphQLSchema, query: string): DocumentNode | ReadonlyArray<GraphQLError> {
  const refusal = whyNotParsed(query);
  if (refusal) return [toGraphQLError(refusal)];
  try {
    const document = parse(query);
    const faults = validate(schema, document);
    return faults.length > 0 ? faults : document;
  } catch (failure) {
    return [toGraphQLError(failure)];
  }
}

function refused(errors: ReadonlyArray<GraphQLError>): OperationResponse {
  return { errors: errors.map((error) => error.toJSON()) };
}

/** What is to be done, or why nothing. */
function kindOf({
  document,
  operationName,
}: OperationCall): OperationTypeNode.QUERY | OperationTypeNode.MUTATION | GraphQLError {
  const kind = getOperationAST(document, operationName)?.operation;
  if (kind === OperationTypeNode.QUERY || kind === OperationTypeNode.MUTATION) return kind;
  if (kind === OperationTypeNode.SUBSCRIPTION) return operationInvalid('Subscriptions are not served.');
  return operationInvalid(
    operationName == null
      ? 'It is not said which operation is meant.'
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
  if (writer instanceof KnownError) return refused([toGraphQLError(writer)]);
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
  const schemaPart = asksForSchema(call) ? introspect(engine.schema, call) : null;
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
