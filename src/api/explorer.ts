import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express from 'express';
import type { Router } from 'express';
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
 * Serves the built explorer of a folder: the page at `/`, its files below `/explorer/`.
 *
 * The page has the public address of the server in a `meta` element; it is empty if the address is null.
 */
export function explorer(folder: string, publicUrl: string | null): Router {
  const router = express.Router();
  router.get('/', async (_httpRequest, httpResponse) => {
    httpResponse.setHeader('content-security-policy', contentSecurityPolicy);
    httpResponse.setHeader('referrer-policy', 'no-referrer');
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    httpResponse.type('html').send(withPublicUrl(page, publicUrl));
  });
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
