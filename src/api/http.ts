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
import type { Writer } from './dossier-writer.js';
import { errorBody } from './errors.js';
import { explorer } from './explorer.js';
import { graphiql } from './graphiql.js';
import { refuseOtherHosts } from './hosts.js';
import { answerFailure, refuseUnknownPath } from './http-failure.js';
import { whyNotParsed } from './nesting.js';
import { logRequests } from './request-log.js';
import { vocabulary } from './vocabulary.js';
import { whyNotWrite } from './write-access.js';

/** The parts that the routes lead to. */
export interface HttpOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly settings: Pick<
    Settings,
    'ONRECORD_HOST' | 'ONRECORD_HOSTS' | 'ONRECORD_EXPLAIN' | 'ONRECORD_WRITE_TOKEN'
  >;
  readonly store: Store;
  readonly model: Model;
  readonly log: Logger;
  readonly graphiqlFolder: string;
  readonly explorerFolder: string;
  /** Null when the server can answer. */
  readonly whyNotReady: () => Promise<KnownError | null>;
}

const longestBody = '1mb';

/**
 * Makes the routes of the server: `/` (the explorer), `/graphql`, `/graphiql`, `/livez`, `/readyz`, `/context.jsonld`,
 * `/dossier.schema.json`. `apollo` must be started.
 */
export function createHttpApp(options: HttpOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(logRequests(options.log), guardAnswers, refuseOtherHosts(options.settings));
  app.get('/livez', (_httpRequest, httpResponse) => {
    httpResponse.json({ status: 'live' });
  });
  app.get('/readyz', answerReadiness(options.whyNotReady));
  app.use('/graphql', express.json({ limit: longestBody }), withBody, refuseNested, graphql(options));
  app.use('/graphiql', graphiql(options.graphiqlFolder));
  app.use(vocabulary(options.model));
  app.use(explorer(options.explorerFolder));
  app.use(refuseUnknownPath);
  app.use(answerFailure(options.log));
  return app;
}

/** Answers are data: nothing in them may be run or shown as a page. GraphiQL and the explorer have policies of their own. */
const guardAnswers: RequestHandler = (_httpRequest, httpResponse, next) => {
  httpResponse.setHeader('x-content-type-options', 'nosniff');
  httpResponse.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  next();
};

function answerReadiness(whyNotReady: HttpOptions['whyNotReady']): RequestHandler {
  return async (_httpRequest, httpResponse) => {
    const failure = await whyNotReady();
    if (failure) httpResponse.status(503).json(errorBody(failure));
    else httpResponse.json({ status: 'ready' });
  };
}

/** A body of another media type is not read; Apollo refuses an empty one with a code. */
const withBody: RequestHandler = (httpRequest, _httpResponse, next) => {
  httpRequest.body ??= {};
  next();
};

/** Apollo parses before it asks us anything. */
const refuseNested: RequestHandler = (httpRequest, _httpResponse, next) => {
  const { query } = httpRequest.body as { readonly query?: unknown }; // of JSON, or empty
  const [, ...search] = httpRequest.originalUrl.split('?');
  for (const text of [query, ...new URLSearchParams(search.join('?')).getAll('query')]) {
    const failure = typeof text === 'string' ? whyNotParsed(text) : null;
    if (failure) throw failure;
  }
  next();
};

function graphql(options: HttpOptions): RequestHandler {
  const { apollo, settings } = options;
  return expressMiddleware(apollo, {
    context: ({ req, res }) =>
      Promise.resolve({
        explain: settings.ONRECORD_EXPLAIN === 'on' ? explainOf(req) : undefined,
        writer: writerOf(options, { httpRequest: req, requestId: String(res.locals['requestId']) }),
        signal: leaving(res),
      }),
  });
}

/** What writes for who may, and logs what it wrote; else why nothing may be written. */
function writerOf(
  { settings, store, model, log }: HttpOptions,
  { httpRequest, requestId }: { readonly httpRequest: Request; readonly requestId: string },
): Writer | KnownError {
  const refusal = whyNotWrite(settings.ONRECORD_WRITE_TOKEN, httpRequest.get('authorization'));
  if (refusal) return refusal;
  return dossierWriter({ store, model }, (mutation, { userErrors, moreUserErrors, ...payload }) => {
    log.info({ requestId, mutation, ...payload, problems: userErrors.length + moreUserErrors }, 'write');
  });
}

function explainOf(httpRequest: Request): RequestContext['explain'] {
  const asked = httpRequest.get('x-onrecord-explain');
  if (asked === 'profile') return 'profile';
  return asked === 'true' ? 'plan' : undefined;
}

/** Is aborted when the client closes the line before it has its answer. */
function leaving(httpResponse: Response): AbortSignal {
  const controller = new AbortController();
  httpResponse.on('close', () => {
    if (!httpResponse.writableFinished) controller.abort();
  });
  return controller.signal;
}
