import express from 'express';
import type { RequestHandler, Router } from 'express';
import { jsonLdContext } from '../model/json-ld-context.js';
import { dossierJsonSchema } from '../model/json-schema.js';
import type { Model } from '../model/types.js';

/**
 * Serves the definitions with which other programs read our files: `/context.jsonld`, the context of JSON-LD exports, and
 * `/dossier.schema.json`, the JSON Schema of dossiers. Pages of any site may read them.
 */
export function vocabulary(model: Model): Router {
  const router = express.Router();
  router.get('/context.jsonld', answer('application/ld+json', { '@context': jsonLdContext(model) }));
  router.get('/dossier.schema.json', answer('application/schema+json', dossierJsonSchema(model)));
  return router;
}

function answer(mediaType: string, value: unknown): RequestHandler {
  const text = JSON.stringify(value);
  return (_httpRequest, httpResponse) => {
    httpResponse.setHeader('access-control-allow-origin', '*');
    httpResponse.type(mediaType).send(text);
  };
}
