import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createCompiler } from '../compile/compile.js';
import { listen } from '../listen.js';
import { apiSchema } from '../model/api-schema.js';
import { indexPlan } from '../model/index-plan.js';
import type { Model } from '../model/types.js';
import type { Settings } from '../settings.js';
import type { Store } from '../store/store.js';
import { compiledOperations } from './compiled-operations.js';
import type { RequestContext } from './compiled-operations.js';
import { documentStore } from './document-store.js';
import { formatError } from './errors.js';
import type { Engine } from './execute.js';
import { answerBrokenRequest } from './http-failure.js';
import { createHttpApp } from './http.js';
import { whyNotReady } from './health.js';
import { keepWarm } from './warm-up.js';

export { dossierWriter } from './dossier-writer.js';
export { execute } from './execute.js';
export type { Engine, OperationRequest, OperationResponse } from './execute.js';
export { apiSchema } from '../model/api-schema.js';
export { printApiSchema } from './print-api-schema.js';
export { openLog } from './request-log.js';

/** What a server is made of; the store stays the caller's, who closes it after `stop`. */
export interface ServerOptions {
  readonly settings: Pick<
    Settings,
    | 'ONRECORD_HOST'
    | 'ONRECORD_HOSTS'
    | 'ONRECORD_PORT'
    | 'ONRECORD_INTROSPECTION'
    | 'ONRECORD_EXPLAIN'
    | 'ONRECORD_WRITE_TOKEN'
  >;
  readonly store: Store;
  readonly model: Model;
  /** The API of the model, where it is made already: that takes a moment. */
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
  /** Has Neo4j plan what everybody needs, now and whenever the graph has grown much, until the server stops. Never throws. */
  keepWarm(): Promise<void>;
  /** Takes no more requests, answers those at hand (for 10 s at most), and ends. */
  stop(): Promise<void>;
}

const graceMs = 10_000;
/** A request that has not arrived by then is given up. */
const longestArrivalMs = 30_000;
const mostTokens = 10_000;

/** Makes the engine that answers operations on a graph. `schema` is that of the model, where it is made already. */
export function createEngine({
  store,
  model,
  schema = apiSchema(model),
  onFailure,
}: Pick<ServerOptions, 'store' | 'model'> &
  Partial<Pick<ServerOptions, 'schema'>> &
  Pick<Engine, 'onFailure'>): Engine {
  return {
    compiler: createCompiler({ model, schema }),
    store,
    schema,
    ...(onFailure === undefined ? {} : { onFailure }),
  };
}

/** Starts the server on the address of the settings. Throws PORT_TAKEN, or SETTING_INVALID for an address that is not ours. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, store, model, log } = options;
  const engine = createEngine({
    ...options,
    onFailure: (failure) => {
      log.error({ err: failure }, 'operation failed');
    },
  });
  const httpServer = createServer({ requestTimeout: longestArrivalMs });
  const apollo = createApollo(engine, { httpServer, settings, log });
  await apollo.start();
  const { schemaVersion } = indexPlan(model);
  httpServer.on(
    'request',
    createHttpApp({ ...options, apollo, whyNotReady: () => whyNotReady(store, schemaVersion) }),
  );
  httpServer.on('clientError', answerBrokenRequest);
  try {
    const url = await listen(httpServer, settings);
    return runningServer({ url, engine, apollo, options });
  } catch (failure) {
    await apollo.stop();
    throw failure;
  }
}

function runningServer({
  url,
  engine,
  apollo,
  options: { model, explorerFolder },
}: {
  readonly url: string;
  readonly engine: Engine;
  readonly apollo: ApolloServer<RequestContext>;
  readonly options: ServerOptions;
}): RunningServer {
  const ended = new AbortController();
  return {
    url,
    keepWarm: async () => {
      const operations = await readFile(join(explorerFolder, 'operations.graphql'), 'utf8').catch(() => '');
      await keepWarm({ engine, fragments: model.fragments, operations, signal: ended.signal });
    },
    stop: async () => {
      ended.abort();
      await apollo.stop();
    },
  };
}

function createApollo(
  engine: Engine,
  { httpServer, settings, log }: Pick<ServerOptions, 'settings' | 'log'> & { readonly httpServer: Server },
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: engine.schema,
    introspection: settings.ONRECORD_INTROSPECTION === 'on',
    hideSchemaDetailsFromClientErrors: settings.ONRECORD_INTROSPECTION === 'off',
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: documentStore(),
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    formatError,
    logger: log,
    plugins: [
      compiledOperations(engine),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: graceMs }),
    ],
  });
}
