import cors from 'cors';
import type { RequestHandler } from 'express';

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
      'x-onrecord-bookmark',
      'x-onrecord-explain',
    ],
    exposedHeaders: ['x-request-id', 'x-onrecord-bookmark', 'retry-after'],
    maxAge: 600,
  });
}
