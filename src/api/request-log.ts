import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Settings } from '../settings.js';

/** Makes the log of a process: one JSON object a line, on stderr, written at once so that a sudden end loses none. */
export function openLog(level: Settings['ONRECORD_LOG_LEVEL']): Logger {
  const destination = pino.destination({ dest: 2, sync: true });
  destination.on('error', () => undefined); // a terminal that was closed takes no more lines
  return pino({ level, base: null }, destination);
}

/** Gives each request an id, which the answer bears as `x-request-id`, and logs its end. The path is logged without its query. */
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
