import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { KnownError } from '../errors.js';
import { errorBody, httpStatusOf } from './errors.js';
import { noteCodes } from './request-log.js';

/** Rejects requests for a path without a route. */
export const rejectUnknownPath: RequestHandler = (httpRequest) => {
  throw new KnownError('PATH_NOT_FOUND', `The path "${httpRequest.path}" does not exist.`);
};

/** Answers a request with a failure as JSON, by default with the status of its code. */
export function sendFailure(
  httpResponse: Response,
  failure: KnownError,
  status: number = httpStatusOf(failure.code),
): void {
  if (failure.retryAfterSeconds !== undefined) {
    httpResponse.setHeader('retry-after', String(failure.retryAfterSeconds));
  }
  httpResponse.status(status).json(errorBody(failure));
}

/** Answers failures of the layers before GraphQL as JSON with a code; logs those that the client has not caused. */
export function answerFailure(log: Logger): ErrorRequestHandler {
  return (failure: unknown, _httpRequest, httpResponse, next) => {
    if (httpResponse.headersSent) {
      next(failure);
      return;
    }
    const known = toKnownError(failure);
    noteCodes(httpResponse, [known.code]);
    if (known.code === 'INTERNAL') {
      log.error({ requestId: String(httpResponse.locals['requestId']), err: failure }, 'failure');
    }
    sendFailure(httpResponse, known);
  };
}

/** Converts a failure of the body parser, which has a `type`, and a status of 4xx if the client has caused it. */
function toKnownError(failure: unknown): KnownError {
  if (failure instanceof KnownError) return failure;
  const { type, status } = (failure ?? {}) as { readonly type?: unknown; readonly status?: unknown }; // any object may be thrown
  switch (type) {
    case 'entity.too.large':
      return new KnownError('BODY_TOO_LARGE', 'The body of the request is larger than 1 MB.');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new KnownError(
        'MEDIA_TYPE_UNSUPPORTED',
        'The encoding or character set of the body is not supported.',
      );
    case 'entity.parse.failed':
      return new KnownError('BODY_INVALID', 'The body of the request is not a JSON object.');
    default:
      if (status === 404) return new KnownError('PATH_NOT_FOUND', 'The path does not exist.');
      if (typeof status === 'number' && status >= 400 && status < 500) {
        return new KnownError('REQUEST_INVALID', 'The request cannot be read.');
      }
      return new KnownError('INTERNAL', 'The server has an internal error.', { cause: failure });
  }
}

/** Answers a request that is not well-formed HTTP, or not complete in time, directly on the socket. */
export function answerBrokenRequest(failure: Error & { readonly code?: string }, socket: Duplex): void {
  if (failure.code === 'ECONNRESET') socket.destroy();
  else answerOnSocket(socket, toBrokenRequest(failure.code));
}

function toBrokenRequest(code: string | undefined): KnownError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new KnownError('HEADERS_TOO_LARGE', 'The headers of the request are larger than 16 kB.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new KnownError('REQUEST_TIMEOUT', 'The request was not complete within the time limit.');
    default:
      return new KnownError('REQUEST_INVALID', 'The request is not well-formed HTTP.');
  }
}

/** The client may still be sending; without reading it, the end of the connection could overtake the answer. */
const lingerMs = 1_000;

/** Answers with a failure on a connection that has no response object, and ends the connection. */
export function answerOnSocket(socket: Duplex, failure: KnownError): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const status = httpStatusOf(failure.code);
  const body = JSON.stringify(errorBody(failure));
  socket.on('error', () => undefined); // the client has left
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: application/json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
  socket.resume();
  setTimeout(() => socket.destroy(), lingerMs).unref();
}
