import type { RequestHandler } from 'express';
import type { Access } from '../auth/access.js';
import { callerOf, withChallenge } from '../auth/authenticate.js';
import type { Metrics } from './metrics.js';

/** Answers with the metrics, for callers who may read them. */
export function serveMetrics(metrics: Metrics, access: Access): RequestHandler {
  return async (_httpRequest, httpResponse) => {
    const failure = access.whyNotMetrics(callerOf(httpResponse));
    if (failure) throw withChallenge(httpResponse, failure);
    httpResponse.setHeader('content-type', metrics.contentType);
    httpResponse.send(await metrics.text());
  };
}
