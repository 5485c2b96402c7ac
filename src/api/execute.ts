import { getOperationAST, GraphQLError, OperationTypeNode, parse } from 'graphql';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { withCode } from '../compile/compile.js';
import type { Compilation, Compiler } from '../compile/compile.js';
import { KnownError } from '../errors.js';
import { whyEndedByDatabase } from '../store/store.js';
import type { Store, StoreRequest } from '../store/store.js';
import { isLarge } from './admission.js';
import type { Admission } from './admission.js';
import { answerFrom } from './answer.js';
import type { Answer } from './answer.js';
import { asInputFault, isRefusal, isUnavailable, toGraphQLError } from './errors.js';
import type { Writer } from './dossier-writer.js';
import { whySchemaTooLarge } from './introspection-size.js';
import { selectsSchema, introspect } from './introspect.js';
import type { OperationCall } from './introspect.js';
import { mutate } from './mutations.js';
import { whyNotParsed, whyVariablesTooDeep } from './nesting.js';
import { shortMessage, withoutForeignNames } from './shown-message.js';
import type { SmallReadLimit } from './small-read-limit.js';
import { writesRefused } from './auth/access.js';

/** The parts that execute operations; created once for all of them. */
export interface Engine {
  readonly compiler: Compiler;
  readonly store: Store;
  readonly schema: GraphQLSchema;
  /** Whether clients may read the schema. Default: on. If off, no error contains names that the request does not contain. */
  readonly introspection?: 'on' | 'off';
  /**
   * The time limit of operations of small cost. Default: the time limit of all reads.
   */
  readonly smallReadLimit?: SmallReadLimit;
  /** Decides when operations run. Default: at once. */
  readonly admission?: Admission;
  /** Called after each answer that was read from the graph. */
  readonly onAnswer?: (compilation: Compilation, answer: Answer) => void;
  /** Receives failures of which the client sees only a part, with the id of the request. */
  readonly onFailure?: (failure: unknown, requestId: string | undefined) => void;
}

/** The most tokens of a document. */
export const mostTokens = 10_000;

/** An operation to execute: as text, or as a parsed document. */
export type OperationRequest = ({ readonly query: string } | { readonly document: DocumentNode }) & {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** `plan` adds `extensions.explain`; `profile` measures the statement, too. */
  readonly explain?: 'plan' | 'profile' | undefined;
  /** Returns the writer for a mutation, or the reason why the client may not write. Without it, mutations are rejected. */
  readonly writer?: (() => Writer | KnownError) | undefined;
  /** The subject of the token or the address of the client, for the rate limit. */
  readonly client?: string | undefined;
  /** Ends the read when the client has disconnected. */
  readonly signal?: AbortSignal | undefined;
  /** The request of the client as the store knows it. Default: none. */
  readonly onBehalfOf?: StoreRequest | undefined;
};

/** The response as plain data. It has no `data` if the request was rejected before execution, or could not be executed. */
export interface OperationResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<GraphQLFormattedError>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Executes one operation: parses, validates and compiles it, and reads and decodes its data; or runs its mutation.
 *
 * Never throws. If a statement fails, all of `data` is null, with one error; if Neo4j cannot be reached, there is no `data`.
 */
export async function execute(engine: Engine, request: OperationRequest): Promise<OperationResponse> {
  const { errors, ...response } = await executeChecked(engine, request);
  if (!errors) return response;
  return { ...response, errors: errors.map((error) => shown(error, engine, request)) };
}

/** A response whose errors have no text yet. */
type CheckedResponse = Omit<OperationResponse, 'errors'> & { readonly errors?: ReadonlyArray<GraphQLError> };

async function executeChecked(engine: Engine, request: OperationRequest): Promise<CheckedResponse> {
  const tooDeep = whyVariablesTooDeep(request.variables);
  if (tooDeep) return { errors: [toGraphQLError(tooDeep)] };
  const document = 'document' in request ? request.document : readDocument(request.query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const faults = engine.compiler.validate(document);
  if (faults.length > 0) return { errors: faults };
  const call: OperationCall = { ...request, document };
  const kind = kindOf(call);
  if (kind instanceof GraphQLError) return { errors: [kind] };
  if (kind === OperationTypeNode.MUTATION) return write(engine, call, request);
  const tooLarge = whySchemaTooLarge(engine.schema, call);
  if (tooLarge) return { errors: [toGraphQLError(tooLarge)] };
  const compilation = compile(engine, call, request);
  if (compilation instanceof GraphQLError) return { errors: [compilation] };
  if (compilation.failed) return { errors: compilation.errors.map(asInputFault) };
  try {
    const read = () => readAnswer(engine, request, compilation);
    const answer = await admitted(engine, { ...request, compilation }, read);
    if (answer.statements > 0) engine.onAnswer?.(compilation, answer);
    return respond(engine, { call, compilation, answer, explain: request.explain });
  } catch (failure) {
    if (!isRefusal(failure)) report(engine, failure, request);
    const shownFailure = asEnded(failure, compilation);
    const errors = [toGraphQLError(shownFailure)];
    if (!isUnavailable(shownFailure)) return { data: null, errors };
    if (shownFailure.code === 'STORE_UNREACHABLE') engine.smallReadLimit?.onUnreachable();
    return { errors };
  }
}

/**
 * Returns the failure to report for an operation that has failed. If the database has ended it, it was too large; but the memory of the
 * database is shared, so that one of small cost has met a moment in which others use it.
 */
function asEnded(failure: unknown, compilation: Compilation): unknown {
  const limit = whyEndedByDatabase(failure);
  if (limit === null) return failure;
  const isInnocent = limit === 'memory' && compilation.isEstimated && !isLarge(compilation);
  return isInnocent ? memoryTaken(failure) : compilation.endedBy(limit);
}

function memoryTaken(cause: unknown): KnownError {
  return new KnownError(
    'SERVER_BUSY',
    'The server is busy: other operations use the memory of the database.',
    {
      retryAfterSeconds: 5,
      cause,
    },
  );
}

async function readAnswer(
  { store, smallReadLimit }: Engine,
  request: OperationRequest,
  compilation: Compilation,
): Promise<Answer> {
  const { isEstimated, query } = compilation;
  if (!smallReadLimit || !isEstimated || query === null || isLarge(compilation))
    return answerFrom(store, compilation, request);
  return readSmall({ store, limit: smallReadLimit, request, compilation });
}

/**
 * Reads an operation of small cost within its limit. If the database ends it, Neo4j plans it, without that limit, and it is read again:
 * the first execution includes the planning, which may take longer than reading. Planned ahead each time, first executions took 10 to
 * 25 % longer.
 */
async function readSmall({
  store,
  limit,
  request,
  compilation,
}: {
  readonly store: Store;
  readonly limit: SmallReadLimit;
  readonly request: OperationRequest;
  readonly compilation: Compilation;
}): Promise<Answer> {
  for (let isPlanned = false; ; isPlanned = true) {
    const startedAt = performance.now();
    try {
      const answer = await answerFrom(store, compilation, { ...request, timeoutMs: limit.timeoutMs() });
      limit.onAnswer(compilation.plan, performance.now() - startedAt);
      return answer;
    } catch (failure) {
      if (whyEndedByDatabase(failure) !== 'time' || !limit.onEnded(compilation.plan, { isPlanned }))
        throw failure;
      const { signal, onBehalfOf } = request;
      await store.plan(compilation.statements(), { onBehalfOf, ...(signal ? { signal } : {}) });
    }
  }
}

/** Runs a read when the server admits it. Operations that need no statement are not limited. */
function admitted<T>(
  { admission }: Engine,
  of: Pick<OperationRequest, 'client' | 'signal'> & { readonly compilation: Compilation },
  read: () => Promise<T>,
): Promise<T> {
  if (!admission || of.compilation.query === null) return read();
  return admission.run({ compilation: of.compilation, client: of.client ?? '', signal: of.signal }, read);
}

function readDocument(query: string): DocumentNode | GraphQLError {
  const failure = whyNotParsed(query);
  if (failure) return toGraphQLError(failure);
  try {
    return parse(query, { maxLexicalTokens: mostTokens });
  } catch (error) {
    return error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : toGraphQLError(error);
  }
}

/** Returns an error as a client may see it. */
function shown(
  error: GraphQLError,
  { introspection }: Engine,
  request: OperationRequest,
): GraphQLFormattedError {
  const message = shortMessage(error.message);
  if (introspection !== 'off') return { ...error.toJSON(), message };
  const text = 'document' in request ? request.document.loc?.source.body : request.query;
  const requestText = `${text ?? ''} ${JSON.stringify(request.variables ?? {})}`;
  return { ...error.toJSON(), message: withoutForeignNames(message, requestText) };
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
  engine: Engine,
  call: OperationCall,
  request: OperationRequest,
): Promise<CheckedResponse> {
  const { schema, introspection = 'on' } = engine;
  const writer = (request.writer ?? writesRefused)();
  if (writer instanceof KnownError) return { errors: [toGraphQLError(writer)] };
  const onFailure = (failure: unknown): void => {
    report(engine, failure, request);
  };
  return mutate({ schema, introspection, writer, onFailure }, call);
}

function report({ onFailure }: Engine, failure: unknown, { onBehalfOf }: OperationRequest): void {
  onFailure?.(failure, onBehalfOf?.requestId);
}

function compile(engine: Engine, call: OperationCall, request: OperationRequest): Compilation | GraphQLError {
  try {
    return engine.compiler.compile({
      document: call.document,
      operationName: call.operationName,
      variables: call.variables ?? {},
    });
  } catch (failure) {
    report(engine, failure, request);
    return toGraphQLError(failure);
  }
}

interface Answered {
  readonly call: OperationCall;
  readonly compilation: Compilation;
  readonly answer: Answer;
  readonly explain: OperationRequest['explain'];
}

function respond(engine: Engine, answered: Answered): CheckedResponse {
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
    ...(errors.length > 0 ? { errors } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
}

function explanation({ compilation: { cached, cost }, answer }: Answered): Record<string, unknown> {
  const { statements, dbHits } = answer;
  return { statements, roundTrips: statements, cached, cost, ...(dbHits === null ? {} : { dbHits }) };
}
