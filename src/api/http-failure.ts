import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { KnownError } from '../errors.js';
import { errorBody, httpStatusOf } from './errors.js';

/** Answers requests for a path without a route. */
export const rejectUnknownPath: RequestHandler = (httpRequest, httpResponse) => {
  const failure = new KnownError('PATH_NOT_FOUND', `The path "${httpRequest.path}" does not exist.`);
  sendFailure(httpResponse, failure);
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

/** Answers a malformed HTTP request, or one with too many headers, directly on the socket. */
export function answerBrokenRequest(failure: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || failure.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const known =
    failure.code === 'HPE_HEADER_OVERFLOW'
      ? new KnownError('HEADERS_TOO_LARGE', 'The headers of the request are too large.')
      : new KnownError('REQUEST_INVALID', 'The request is not well-formed HTTP.');
  const status = httpStatusOf(known.code);
  const body = JSON.stringify(errorBody(known));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: application/json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
