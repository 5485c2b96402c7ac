import express from 'express';
import type { RequestHandler, Router } from 'express';

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

/** Serves the built explorer of a folder: its pages at `/` and `/write`, their files below `/explorer/`. */
export function explorer(folder: string): Router {
  const router = express.Router();
  const sendPage =
    (file: string): RequestHandler =>
    (_httpRequest, httpResponse) => {
      httpResponse.setHeader('content-security-policy', contentSecurityPolicy);
      httpResponse.setHeader('referrer-policy', 'no-referrer');
      httpResponse.sendFile(file, { root: folder });
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
