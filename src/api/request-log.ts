import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Settings } from '../settings.js';
import type { Caller } from './auth/access.js';
import type { EndedRequest } from './observe/ended-request.js';

/** Opens the log of a process: one JSON object for each line on stderr, written synchronously so that a crash loses no line. */
export function openLog(level: Settings['ONRECORD_LOG_LEVEL']): Logger {
  const destination = pino.destination({ dest: 2, sync: true });
  destination.on('error', () => undefined); // a closed terminal is no failure
  return pino({ level, base: null }, destination);
}

const longestPath = 200;

/** Logs each request with an id, which the response has as `x-request-id`. `onEnd` receives it, too. */
export function logRequests(log: Logger, onEnd: (request: EndedRequest) => void): RequestHandler {
  return (httpRequest, httpResponse, next) => {
    const requestId = randomUUID();
    const startedAtMs = performance.now();
    const { method, originalUrl } = httpRequest;
    const path = (originalUrl.split('?')[0] ?? '').slice(0, longestPath);
    const address = httpRequest.socket.remoteAddress ?? '';
    httpResponse.locals['requestId'] = requestId;
    httpResponse.setHeader('x-request-id', requestId);
    httpResponse.on('close', () => {
      const durationMs = Math.round(performance.now() - startedAtMs);
      const status = httpResponse.writableFinished ? httpResponse.statusCode : null;
      const codes = (httpResponse.locals['errorCodes'] ?? []) as ReadonlyArray<string>; // set below
      const caller = (httpResponse.locals['caller'] ?? null) as Caller | null; // set by `authenticate`
      onEnd({ requestId, method, path, status, durationMs, codes, caller, address });
      const outcome = status === null ? { left: true } : { status };
      const { subject = null } = caller ?? {};
      log.info(
        {
          ...{ requestId, method, path, ...outcome, durationMs },
          ...(codes.length > 0 ? { codes } : {}),
          ...(subject === null ? {} : { subject }),
        },
        'request',
      );
    });
    next();
  };
}

/** Notes the codes of the errors of a response, for the line of its request. */
export function noteCodes(httpResponse: Response, codes: ReadonlyArray<string>): void {
  httpResponse.locals['errorCodes'] = codes;
}
