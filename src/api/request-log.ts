import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Settings } from '../settings.js';

/** Opens the log of a process: one JSON object for each line on stderr, written synchronously so that a crash loses no line. */
export function openLog(level: Settings['ONRECORD_LOG_LEVEL']): Logger {
  const destination = pino.destination({ dest: 2, sync: true });
  destination.on('error', () => undefined); // a closed terminal is no failure
  return pino({ level, base: null }, destination);
}

/** Logs each request with an id, which the response has as `x-request-id`. The path is logged without its query string. */
export function logRequests(log: Logger): RequestHandler {
  return (httpRequest, httpResponse, next) => {
    const id = randomUUID();
    const startedAtMs = performance.now();
    httpResponse.locals['requestId'] = id;
    httpResponse.setHeader('x-request-id', id);
    httpResponse.on('close', () => {
      const { method, path } = httpRequest;
      const durationMs = Math.round(performance.now() - startedAtMs);
      const outcome = httpResponse.writableFinished ? { status: httpResponse.statusCode } : { left: true };
      log.info({ requestId: id, method, path, ...outcome, durationMs }, 'request');
    });
    next();
  };
}
