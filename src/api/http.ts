import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { KnownError } from '../errors.js';
import type { Model } from '../model/types.js';
import type { Settings } from '../settings.js';
import { onBehalfOf } from '../store/store.js';
import type { Store } from '../store/store.js';
import { allowOrigins } from './allow-origins.js';
import type { Access, Caller } from './auth/access.js';
import { authenticate, callerOf } from './auth/authenticate.js';
import { storeRequestOf, useBookmarks, writtenBookmarks } from './bookmarks.js';
import type { RequestContext } from './compiled-operations.js';
import { dossierWriter } from './dossier-writer.js';
import type { InTurn, OnWrite, Writer } from './dossier-writer.js';
import { explorer } from './explorer.js';
import { FairQueue } from './fair-queue.js';
import { graphiql } from './graphiql.js';
import { rejectOtherHosts } from './hosts.js';
import { answerFailure, rejectUnknownPath, sendFailure } from './http-failure.js';
import { whyNotParsed } from './nesting.js';
import { dossierFiles } from './dossier-files.js';
import { createAuditLog } from './observe/audit-log.js';
import type { AuditLog } from './observe/audit-log.js';
import type { EndedRequest } from './observe/ended-request.js';
import type { Metrics } from './observe/metrics.js';
import { serveMetrics } from './observe/serve-metrics.js';
import { traceRequests } from './observe/traced.js';
import { rejectBadHead } from './request-head.js';
import { logRequests, noteCodes } from './request-log.js';
import { sendById } from './trusted/send-by-id.js';
import type { TrustedDocuments } from './trusted/trusted-documents.js';
import { vocabulary } from './vocabulary.js';

/** The parts that the routes use. */
export interface HttpOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly settings: Pick<
    Settings,
    | 'ONRECORD_HOST'
    | 'ONRECORD_HOSTS'
    | 'ONRECORD_PUBLIC_URL'
    | 'ONRECORD_CORS_ORIGINS'
    | 'ONRECORD_EXPLAIN'
    | 'ONRECORD_QUEUE_LENGTH'
  >;
  readonly access: Access;
  readonly metrics: Metrics;
  /** The only documents that clients may send; null for all. */
  readonly trusted: TrustedDocuments | null;
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
 * Creates the routes of the server: `/` (the explorer), `/write`, `/graphql`, `/graphiql`, `/livez`, `/readyz`, `/metrics`, `/context.jsonld`,
 * `/dossier.schema.json`, `/dossiers/ID.yaml`. `apollo` must be started.
 */
export function createHttpApp(options: HttpOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  const { log, access, metrics } = options;
  const audit = createAuditLog(log);
  const onEnd = (request: EndedRequest): void => {
    metrics.onRequest(request);
    audit.onRequest(request);
  };
  app.use(
    logRequests(log, onEnd),
    traceRequests,
    guardAnswers,
    rejectBadHead,
    rejectOtherHosts(options.settings),
  );
  app.get('/livez', (_httpRequest, httpResponse) => {
    httpResponse.json({ status: 'live' });
  });
  app.get('/readyz', answerReadiness(options.whyNotReady));
  app.get('/metrics', authenticate(access), serveMetrics(metrics, access));
  app.use(
    '/graphql',
    allowOrigins(options.settings.ONRECORD_CORS_ORIGINS ?? []),
    authenticate(access),
    useBookmarks,
    express.json({ limit: maxBodySize }),
    withBody,
    rejectNested,
    ...(options.trusted ? [sendById(options.trusted)] : []),
    graphql(options, audit),
  );
  app.use('/graphiql', graphiql(options.graphiqlFolder));
  app.use(vocabulary(options.model));
  app.use(dossierFiles(options));
  app.use(explorer(options.explorerFolder, options.settings.ONRECORD_PUBLIC_URL ?? null));
  app.use(rejectUnknownPath);
  app.use(answerFailure(log));
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

function graphql(options: HttpOptions, audit: AuditLog): RequestHandler {
  const { apollo, settings, stopping } = options;
  const writes = writeQueue(settings.ONRECORD_QUEUE_LENGTH);
  const untilEnd = signalsUntilEnd(stopping);
  return expressMiddleware(apollo, {
    context: ({ req, res }) => {
      const client = clientOf(req, callerOf(res));
      const signal = untilEnd(res);
      const inTurn: InTurn = (work) => writes.run(client ?? '', work, signal);
      const requestId = String(res.locals['requestId']);
      return Promise.resolve({
        explain: settings.ONRECORD_EXPLAIN === 'on' ? explainOf(req) : undefined,
        writer: () => writerOf(options, { audit, httpResponse: res, requestId, inTurn }),
        client,
        signal,
        writtenBookmarks: () => writtenBookmarks(res),
        requestId,
        onBehalfOf: storeRequestOf(res),
        noteCodes: (codes) => {
          noteCodes(res, codes);
        },
      });
    },
  });
}

/** Returns the queue of the mutations. One runs at a time: two at once would wait for each other's locks, each with a connection. */
function writeQueue(waiting: number): FairQueue {
  return new FairQueue({ of: 'mutations', atOnce: 1, waiting, waitMs: longestWriteWaitMs });
}

/** Returns the writer for a request, which logs and counts its mutations, or the reason why the client may not write. */
function writerOf(
  { access, store, model, metrics }: HttpOptions,
  {
    audit,
    httpResponse,
    requestId,
    inTurn,
  }: {
    readonly audit: AuditLog;
    readonly httpResponse: Response;
    readonly requestId: string;
    readonly inTurn: InTurn;
  },
): Writer | KnownError {
  const caller = callerOf(httpResponse);
  const failure = access.whyNot(caller, 'editor');
  if (failure) return failure;
  const onWrite: OnWrite = (mutation, payload) => {
    metrics.onWrite(mutation, payload);
    audit.onWrite({ ...payload, mutation, requestId, caller });
  };
  return dossierWriter({ store: onBehalfOf(store, storeRequestOf(httpResponse)), model }, onWrite, inTurn);
}

/** Returns the name under which the cost of a request counts. */
function clientOf({ socket }: Request, { subject }: Caller): string | undefined {
  return subject === null ? socket.remoteAddress : `subject ${subject}`;
}

function explainOf(httpRequest: Request): RequestContext['explain'] {
  const requested = httpRequest.get('x-onrecord-explain');
  if (requested === 'profile') return 'profile';
  return requested === 'true' ? 'plan' : undefined;
}

/** Returns a function that returns a signal: aborted if the client disconnects before its response is complete, or if the server stops. */
function signalsUntilEnd(stopping: AbortSignal): (httpResponse: Response) => AbortSignal {
  const current = new Set<AbortController>();
  stopping.addEventListener('abort', () => {
    for (const controller of current) controller.abort(stopping.reason);
  });
  return (httpResponse) => {
    const controller = new AbortController();
    if (stopping.aborted) controller.abort(stopping.reason);
    current.add(controller);
    httpResponse.on('close', () => {
      current.delete(controller);
      if (!httpResponse.writableFinished) controller.abort();
    });
    return controller.signal;
  };
}
