import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { KnownError } from '../errors.js';
import { errorBody, httpStatusOf } from './errors.js';

/** Answers whatever has no route. */
export const refuseUnknownPath: RequestHandler = (httpRequest, httpResponse) => {
  const failure = new KnownError('PATH_NOT_FOUND', `There is nothing at ${httpRequest.path}.`);
  httpResponse.status(httpStatusOf(failure.code)).json(errorBody(failure));
};

/** Answers failures of the layers before GraphQL as JSON with a code; what is not the client's fault is logged. */
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
    httpResponse.status(httpStatusOf(known.code)).json(errorBody(known));
  };
}

/** The reader of bodies tells its failures apart by `type`, and marks the client's own by a status of 4xx. */
function toKnownError(failure: unknown): KnownError {
  if (failure instanceof KnownError) return failure;
  const { type, status } = (failure ?? {}) as { readonly type?: unknown; readonly status?: unknown }; // any object may be thrown
  switch (type) {
    case 'entity.too.large':
      return new KnownError('BODY_TOO_LARGE', 'The body of the request is larger than 1 MB.');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new KnownError('MEDIA_TYPE_UNSUPPORTED', 'The body is encoded in a way that is not read here.');
    case 'entity.parse.failed':
      return new KnownError('BODY_INVALID', 'The body of the request is no JSON object.');
    default:
      if (status === 404) return new KnownError('PATH_NOT_FOUND', 'There is nothing at this path.');
      if (typeof status === 'number' && status >= 400 && status < 500) {
        return new KnownError('REQUEST_INVALID', 'The request cannot be read.');
      }
      return new KnownError('INTERNAL', 'Something went wrong inside the server.', { cause: failure });
  }
}

/** Answers on the bare line what is no HTTP at all, or has too many headers. */
export function answerBrokenRequest(failure: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || failure.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const known =
    failure.code === 'HPE_HEADER_OVERFLOW'
      ? new KnownError('HEADERS_TOO_LARGE', 'The headers of the request are too large.')
      : new KnownError('REQUEST_INVALID', 'The request is no well-formed HTTP.');
  const status = httpStatusOf(known.code);
  const body = JSON.stringify(errorBody(known));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: application/json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
