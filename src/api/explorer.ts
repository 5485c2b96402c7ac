import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express from 'express';
import type { RequestHandler, Router } from 'express';
import { xmlText } from '../lib/xml-text.js';

/** Everything comes from files of this server, except images to be saved, which have data: and blob: addresses. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the built explorer of a folder: its pages at `/` and `/write`, their files below `/explorer/`.
 *
 * Each page has the public address of the server in a `meta` element; it is empty if the address is null.
 */
export function explorer(folder: string, publicUrl: string | null): Router {
  const router = express.Router();
  const sendPage =
    (file: string): RequestHandler =>
    async (_httpRequest, httpResponse) => {
      httpResponse.setHeader('content-security-policy', contentSecurityPolicy);
      httpResponse.setHeader('referrer-policy', 'no-referrer');
      const page = await readFile(join(folder, file), 'utf8');
      httpResponse.type('html').send(withPublicUrl(page, publicUrl));
    };
  router.get('/', sendPage('index.html'));
  router.get('/write', sendPage('write.html'));
  // A worker has the policy that is sent with its own file.
  router.use('/explorer', (_httpRequest, httpResponse, next) => {
    httpResponse.setHeader('content-security-policy', contentSecurityPolicy);
    next();
  });
  router.use('/explorer', express.static(folder, { redirect: false, dotfiles: 'ignore', index: false }));
  return router;
}

function withPublicUrl(page: string, publicUrl: string | null): string {
  const content = publicUrl === null ? '' : xmlText(new URL(publicUrl).href);
  return page.replace(
    /(<meta name="onrecord-public-url" content=)""/,
    (_, start: string) => `${start}"${content}"`,
  );
}
