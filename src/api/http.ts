import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { KnownError } from '../errors.js';
import type { Model } from '../model/types.js';
import type { Settings } from '../settings.js';
import type { Store } from '../store/store.js';
import type { RequestContext } from './compiled-operations.js';
import { dossierWriter } from './dossier-writer.js';
import type { InTurn, OnWrite, Writer } from './dossier-writer.js';
import { explorer } from './explorer.js';
import { FairQueue } from './fair-queue.js';
import { graphiql } from './graphiql.js';
import { rejectOtherHosts } from './hosts.js';
import { answerFailure, rejectUnknownPath, sendFailure } from './http-failure.js';
import { whyNotParsed } from './nesting.js';
import { rejectBadHead } from './request-head.js';
import { logRequests } from './request-log.js';
import { vocabulary } from './vocabulary.js';
import { whyNotWrite } from './write-access.js';

/** The parts that the routes use. */
export interface HttpOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly settings: Pick<
    Settings,
    'ONRECORD_HOST' | 'ONRECORD_HOSTS' | 'ONRECORD_EXPLAIN' | 'ONRECORD_WRITE_TOKEN' | 'ONRECORD_QUEUE_LENGTH'
  >;
  readonly store: Store;
  readonly model: Model;
  readonly log: Logger;
  readonly graphiqlFolder: string;
  readonly explorerFolder: string;
  /** Aborted when the server stops and no longer waits for answers; its reason is the failure to report. */
  readonly stopping: AbortSignal;
  /** Returns null if the server is ready. */
  readonly whyNotReady: () => Promise<KnownError | null>;
}

const maxBodySize = '1mb';
/** A mutation of 1 MB takes seconds; a client that waits longer should know. */
const longestWriteWaitMs = 30_000;

/**
 * Creates the routes of the server: `/` (the explorer), `/graphql`, `/graphiql`, `/livez`, `/readyz`, `/context.jsonld`,
 * `/dossier.schema.json`. `apollo` must be started.
 */
export function createHttpApp(options: HttpOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(logRequests(options.log), guardAnswers, rejectBadHead, rejectOtherHosts(options.settings));
  app.get('/livez', (_httpRequest, httpResponse) => {
    httpResponse.json({ status: 'live' });
  });
  app.get('/readyz', answerReadiness(options.whyNotReady));
  app.use('/graphql', express.json({ limit: maxBodySize }), withBody, rejectNested, graphql(options));
  app.use('/graphiql', graphiql(options.graphiqlFolder));
  app.use(vocabulary(options.model));
  app.use(explorer(options.explorerFolder));
  app.use(rejectUnknownPath);
  app.use(answerFailure(options.log));
  return app;
}

/** Forbids browsers to run responses or to show them as pages: they are data. GraphiQL and the explorer have their own policies. */
const guardAnswers: RequestHandler = (_httpRequest, httpResponse, next) => {
  httpResponse.setHeader('x-content-type-options', 'nosniff');
  httpResponse.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  next();
};

function answerReadiness(whyNotReady: HttpOptions['whyNotReady']): RequestHandler {
  return async (_httpRequest, httpResponse) => {
    const failure = await whyNotReady();
    if (failure) sendFailure(httpResponse, failure, 503);
    else httpResponse.json({ status: 'ready' });
  };
}

/** Sets an empty body if none was read because of its media type; Apollo rejects it with a code. */
const withBody: RequestHandler = (httpRequest, _httpResponse, next) => {
  httpRequest.body ??= {};
  next();
};

/** Rejects operations that are nested too deep before Apollo parses them. */
const rejectNested: RequestHandler = (httpRequest, _httpResponse, next) => {
  const { query } = httpRequest.body as { readonly query?: unknown }; // of JSON, or empty
  const [, ...search] = httpRequest.originalUrl.split('?');
  for (const text of [query, ...new URLSearchParams(search.join('?')).getAll('query')]) {
    const failure = typeof text === 'string' ? whyNotParsed(text) : null;
    if (failure) throw failure;
  }
  next();
};

function graphql(options: HttpOptions): RequestHandler {
  const { apollo, settings, stopping } = options;
  const writes = writeQueue(settings.ONRECORD_QUEUE_LENGTH);
  return expressMiddleware(apollo, {
    context: ({ req, res }) => {
      const client = req.socket.remoteAddress;
      const signal = untilEnd(res, stopping);
      const inTurn: InTurn = (work) => writes.run(client ?? '', work, signal);
      const requestId = String(res.locals['requestId']);
      return Promise.resolve({
        explain: settings.ONRECORD_EXPLAIN === 'on' ? explainOf(req) : undefined,
        writer: writerOf(options, { httpRequest: req, requestId, inTurn }),
        client,
        signal,
      });
    },
  });
}

/** Returns the queue of the mutations. One runs at a time: two at once would wait for each other's locks, each with a connection. */
function writeQueue(waiting: number): FairQueue {
  return new FairQueue({ of: 'mutations', atOnce: 1, waiting, waitMs: longestWriteWaitMs });
}

/** Returns the writer for a request, which logs its mutations, or the reason why the client may not write. */
function writerOf(
  { settings, store, model, log }: HttpOptions,
  {
    httpRequest,
    requestId,
    inTurn,
  }: { readonly httpRequest: Request; readonly requestId: string; readonly inTurn: InTurn },
): Writer | KnownError {
  const failure = whyNotWrite(settings.ONRECORD_WRITE_TOKEN, httpRequest.get('authorization'));
  if (failure) return failure;
  const onWrite: OnWrite = (mutation, { userErrors, moreUserErrors, ...payload }) => {
    log.info({ requestId, mutation, ...payload, problems: userErrors.length + moreUserErrors }, 'write');
  };
  return dossierWriter({ store, model }, onWrite, inTurn);
}

function explainOf(httpRequest: Request): RequestContext['explain'] {
  const requested = httpRequest.get('x-onrecord-explain');
  if (requested === 'profile') return 'profile';
  return requested === 'true' ? 'plan' : undefined;
}

/** Returns a signal that is aborted if the client disconnects before the response is complete, or if the server stops. */
function untilEnd(httpResponse: Response, stopping: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const onStopping = (): void => {
    controller.abort(stopping.reason);
  };
  stopping.addEventListener('abort', onStopping);
  httpResponse.on('close', () => {
    stopping.removeEventListener('abort', onStopping);
    if (!httpResponse.writableFinished) controller.abort();
  });
  return controller.signal;
}
