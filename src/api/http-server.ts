import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { KnownError } from '../errors.js';
import type { MessageClasses } from './express-messages.js';
import { answerBrokenRequest, answerOnSocket } from './http-failure.js';
import { mostHeaders } from './request-head.js';

/** The time limits for clients, in milliseconds. */
const limits = {
  /** For sending the headers of the first request, which may be none. */
  headersTimeout: 10_000,
  /** For sending a request. */
  requestTimeout: 30_000,
  /** For sending the next request. */
  keepAliveTimeout: 5_000,
  /** How often the first two are checked. */
  connectionsCheckingInterval: 1_000,
};
/** The time limit of a connection on which nothing is sent or received; longer than any operation takes. */
const idleMs = 120_000;

/**
 * Creates an HTTP server that ends slow and silent connections, and answers everything that is not well-formed HTTP as JSON with a code.
 *
 * A missing host and an expectation reach the listeners of `request`; see rejectBadHead. `messages` are the classes of its requests and
 * responses, by default those of Node.
 */
export function createHttpServer(messages: Partial<MessageClasses> = {}): Server {
  const server = createServer({ ...limits, ...messages, requireHostHeader: false });
  server.maxHeadersCount = mostHeaders + 1; // Node drops the rest: one more shows that there were too many
  server.setTimeout(idleMs);
  server.on('clientError', answerBrokenRequest);
  server.on('checkExpectation', (httpRequest, httpResponse) => {
    server.emit('request', httpRequest, httpResponse);
  });
  server.on('connect', (_httpRequest, socket) => {
    answerOnSocket(socket, new KnownError('REQUEST_INVALID', 'The server is no proxy.'));
  });
  return server;
}
