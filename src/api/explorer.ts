import express from 'express';
import type { Router } from 'express';

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

/** Serves the built explorer of a folder: the page at `/`, its files below `/explorer/`. */
export function explorer(folder: string): Router {
  const router = express.Router();
  router.get('/', (_httpRequest, httpResponse) => {
    httpResponse.setHeader('content-security-policy', contentSecurityPolicy);
    httpResponse.setHeader('referrer-policy', 'no-referrer');
    httpResponse.sendFile('index.html', { root: folder });
  });
  // A worker has the policy that is sent with its own file.
  router.use('/explorer', (_httpRequest, httpResponse, next) => {
    httpResponse.setHeader('content-security-policy', contentSecurityPolicy);
    next();
  });
  router.use('/explorer', express.static(folder, { redirect: false, dotfiles: 'ignore', index: false }));
  return router;
}
