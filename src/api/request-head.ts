import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { KnownError } from '../errors.js';

/** The most headers of a request. */
export const mostHeaders = 100;

/** Rejects requests with too many headers, an unknown expectation, or not exactly one host. Source: RFC 9110, 10.1.1; RFC 9112, 3.2. */
export const rejectBadHead: RequestHandler = (httpRequest, _httpResponse, next) => {
  const failure = whyBadHead(httpRequest);
  if (failure) throw failure;
  next();
};

function whyBadHead({ rawHeaders, headers, httpVersion }: IncomingMessage): KnownError | null {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  if (names.length > mostHeaders) {
    return new KnownError('HEADERS_TOO_LARGE', `The request has more than ${mostHeaders} headers.`);
  }
  const { expect } = headers;
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') {
    return new KnownError('EXPECTATION_FAILED', 'The header Expect has a value other than "100-continue".');
  }
  const hosts = names.filter((name) => name === 'host').length;
  if (hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) {
    return new KnownError('REQUEST_INVALID', `The request has ${hosts} Host headers; it must have one.`);
  }
  return null;
}
