import express from 'express';
import type { Router } from 'express';

/** Monaco adds its styles to the page; everything else comes from files of this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built GraphiQL of a folder: the page and its files, with a strict policy. */
export function graphiql(folder: string): Router {
  const router = express.Router();
  router.use((_httpRequest, httpResponse, next) => {
    httpResponse.setHeader('content-security-policy', contentSecurityPolicy);
    next();
  });
  router.get('/', (_httpRequest, httpResponse) => {
    httpResponse.sendFile('index.html', { root: folder });
  });
  router.use(express.static(folder, { redirect: false, dotfiles: 'ignore' }));
  return router;
}
