import cors from 'cors';
import type { RequestHandler } from 'express';
import { bookmarkHeader } from './bookmarks.js';

/**
 * Lets web pages of other origins use a route, by the rules of CORS (Fetch Standard). Browsers refuse the answers to pages of all other
 * origins. Cookies are never used: pages send a token, like any other client.
 */
export function allowOrigins(origins: ReadonlyArray<string>): RequestHandler {
  return cors({
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'apollo-require-preflight',
      bookmarkHeader,
      'x-onrecord-explain',
    ],
    exposedHeaders: ['x-request-id', bookmarkHeader, 'retry-after'],
    maxAge: 600,
  });
}
