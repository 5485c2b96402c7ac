import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { availableParallelism } from 'node:os';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AccessSettings } from '../access-settings.js';
import { createCompiler } from '../compile/compile.js';
import { KnownError } from '../errors.js';
import { listen } from '../listen.js';
import { apiSchema } from '../model/api-schema.js';
import { indexPlan } from '../model/index-plan.js';
import type { GraphCounts } from '../model/graph-counts.js';
import type { Model } from '../model/types.js';
import type { Settings } from '../settings.js';
import type { Store } from '../store/store.js';
import { createAdmission } from './admission.js';
import type { Admission } from './admission.js';
import { createAccess } from './auth/access.js';
import { compiledOperations } from './compiled-operations.js';
import type { RequestContext } from './compiled-operations.js';
import { documentStore } from './document-store.js';
import { createDrain } from './drain.js';
import { formatError } from './errors.js';
import { expressMessages } from './express-messages.js';
import { mostTokens } from './execute.js';
import type { Engine } from './execute.js';
import { createHttpServer } from './http-server.js';
import { createHttpApp } from './http.js';
import { whyNotReady } from './health.js';
import { keepCounts } from './keep-counts.js';
import { logFailure } from './observe/log-failure.js';
import { createMetrics } from './observe/metrics.js';
import { watchOperations } from './observe/watch-operations.js';
import { readPageOperations, readPageQueries } from './page-operations.js';
import { openTrustedDocuments } from './trusted/open-trusted-documents.js';
import type { TrustedDocuments } from './trusted/trusted-documents.js';
import { createSmallReadLimit } from './small-read-limit.js';
import { keepWarm } from './warm-up.js';

export { roles } from './auth/role.js';
export type { Role } from './auth/role.js';
export { signToken } from './auth/sign-token.js';
export { dossierWriter } from './dossier-writer.js';
export { execute } from './execute.js';
export type { Engine, OperationRequest, OperationResponse } from './execute.js';
export { apiSchema } from '../model/api-schema.js';
export { printApiSchema } from './print-api-schema.js';
export { readTrustedDocuments } from './trusted/read-trusted-documents.js';
export { openLog } from './request-log.js';

/** The parts of a server. The caller closes the store after `stop`. */
export interface ServerOptions {
  readonly settings: Pick<
    Settings,
    | keyof AccessSettings
    | 'ONRECORD_AUTH_ROLE_CLAIM'
    | 'ONRECORD_CORS_ORIGINS'
    | 'ONRECORD_PORT'
    | 'ONRECORD_SLOW_MS'
    | 'ONRECORD_INTROSPECTION'
    | 'ONRECORD_TRUSTED_DOCUMENTS'
    | 'ONRECORD_EXPLAIN'
    | 'ONRECORD_PLAN_AHEAD'
    | 'ONRECORD_POOL_SIZE'
    | 'ONRECORD_LARGE_OPERATIONS'
    | 'ONRECORD_QUEUE_LENGTH'
    | 'ONRECORD_CLIENT_RATE'
  >;
  readonly store: Store;
  readonly model: Model;
  /** The API schema of the model if it exists already, because building it takes time. */
  readonly schema?: GraphQLSchema;
  readonly log: Logger;
  /** Folder of the built GraphiQL. */
  readonly graphiqlFolder: string;
  /** Folder of the built explorer. */
  readonly explorerFolder: string;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** A token for mutations, valid while the server runs; null if tokens are configured, or others can reach the server. */
  readonly runToken: string | null;
  /**
   * Has Neo4j plan common queries, now and whenever the graph has grown much, until the server stops; does nothing if the settings say
   * so. Never throws.
   */
  keepWarm(): Promise<void>;
  /**
   * Accepts no more connections, answers the requests (for at most 8 s, then with SERVER_STOPPING), and ends after at most
   * 9 s.
   */
  stop(): Promise<void>;
}

/** The end of a server: all within 10 s, of which the last is for the connections to Neo4j. */
const drainTimes = { acceptMs: 200, lateMs: 8_000, cutMs: 9_000 };
/** Connections that are left for writes, health and the counts of the graph. */
const reservedConnections = 4;
/** An answer within this time shows that the graph can be read. */
const justMs = 2_000;

/** Creates the engine that executes operations on a graph. `schema` is the API schema of the model if it exists already. */
export function createEngine({
  store,
  model,
  schema = apiSchema(model),
  introspection = 'on',
  counts,
  smallReadLimit,
  admission,
  onAnswer,
  onFailure,
}: Pick<ServerOptions, 'store' | 'model'> &
  Partial<Pick<ServerOptions, 'schema'>> &
  Pick<Engine, 'introspection' | 'smallReadLimit' | 'admission' | 'onAnswer' | 'onFailure'> & {
    readonly counts?: () => GraphCounts;
  }): Engine {
  return {
    compiler: createCompiler({ model, schema, introspection, ...(counts ? { counts } : {}) }),
    store,
    schema,
    introspection,
    ...(smallReadLimit === undefined ? {} : { smallReadLimit }),
    ...(admission === undefined ? {} : { admission }),
    ...(onAnswer === undefined ? {} : { onAnswer }),
    ...(onFailure === undefined ? {} : { onFailure }),
  };
}

/**
 * Starts the server on the address of the settings.
 *
 * Throws PORT_TAKEN, or SETTING_INVALID for an address of another machine, for contradictory settings of tokens, or for trusted documents that
 * cannot be read.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, store, model, log } = options;
  const access = await createAccess(settings);
  const ended = new AbortController();
  const admission = admissionOf(settings);
  const metrics = createMetrics(admission);
  const stopping = new AbortController();
  let answeredAtMs = Number.NEGATIVE_INFINITY;
  const hasJustAnswered = (): boolean => performance.now() - answeredAtMs < justMs;
  const engine = createEngine({
    ...options,
    counts: keepCounts(store, ended.signal),
    smallReadLimit: createSmallReadLimit(),
    introspection: settings.ONRECORD_INTROSPECTION,
    admission,
    onAnswer: (compilation, answer) => {
      answeredAtMs = performance.now();
      metrics.onAnswer(compilation, answer);
    },
    onFailure: (failure, requestId) => {
      logFailure(log, failure, requestId);
    },
  });
  const trusted = await openTrustedDocuments(settings.ONRECORD_TRUSTED_DOCUMENTS, options);
  const apollo = createApollo(engine, { log, trusted, slowMs: settings.ONRECORD_SLOW_MS });
  await apollo.start();
  const { schemaVersion } = indexPlan(model);
  const app = createHttpApp({
    ...options,
    apollo,
    access,
    metrics,
    trusted,
    stopping: stopping.signal,
    whyNotReady: async () =>
      ended.signal.aborted ? serverStopping() : whyNotReady(store, schemaVersion, hasJustAnswered),
  });
  const httpServer = createHttpServer(expressMessages(app));
  const drain = createDrain(httpServer);
  httpServer.on('request', app);
  try {
    const url = await listen(httpServer, settings);
    const stop = async (): Promise<void> => {
      ended.abort();
      const onLate = (): void => {
        stopping.abort(serverStopping());
      };
      await drain({ ...drainTimes, onLate });
      await apollo.stop();
    };
    return { url, keepWarm: () => warmUp(engine, options, ended.signal), stop, runToken: access.runToken };
  } catch (failure) {
    ended.abort();
    await apollo.stop();
    throw failure;
  }
}

/** Returns the admission of the settings. One core is left for small operations, and a few connections for everything else. */
function admissionOf(settings: ServerOptions['settings']): Admission {
  const largeAtOnce = settings.ONRECORD_LARGE_OPERATIONS ?? Math.max(1, availableParallelism() - 1);
  return createAdmission({
    largeAtOnce,
    atOnce: Math.max(largeAtOnce + 1, settings.ONRECORD_POOL_SIZE - reservedConnections),
    waiting: settings.ONRECORD_QUEUE_LENGTH,
    visitsPerSecond: settings.ONRECORD_CLIENT_RATE,
  });
}

async function warmUp(
  engine: Engine,
  { settings, model, explorerFolder }: Pick<ServerOptions, 'settings' | 'model' | 'explorerFolder'>,
  signal: AbortSignal,
): Promise<void> {
  if (settings.ONRECORD_PLAN_AHEAD === 'off') return;
  const [operations, pageQueries] = await Promise.all([
    readPageOperations(explorerFolder),
    readPageQueries(explorerFolder),
  ]);
  await keepWarm({ engine, fragments: model.fragments, operations, pageQueries, signal });
}

function serverStopping(): KnownError {
  return new KnownError('SERVER_STOPPING', 'The server is being stopped.', { retryAfterSeconds: 5 });
}

function createApollo(
  engine: Engine,
  {
    log,
    trusted,
    slowMs,
  }: Pick<ServerOptions, 'log'> & { readonly trusted: TrustedDocuments | null; readonly slowMs: number },
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: engine.schema,
    // Documents are validated by the plugin below, with limits and errors of our own.
    dangerouslyDisableValidation: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: documentStore(),
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    formatError,
    logger: log,
    plugins: [
      compiledOperations(engine, trusted),
      watchOperations(log, slowMs),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
