import type { RequestHandler } from 'express';
import type { TrustedDocuments } from './trusted-documents.js';

/** The parts of a request that name its document, in the body or in the address. */
interface Named {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/**
 * Replaces the id of a trusted document by its text, so that clients need not send it.
 *
 * The id is `documentId` (`sha256:<hex>`), or that of the extension `persistedQuery` of Apollo Client. Throws DOCUMENT_NOT_TRUSTED for an
 * unknown id. Source: GraphQL over HTTP, persisted documents.
 */
export function sendById(trusted: TrustedDocuments): RequestHandler {
  return (httpRequest, _httpResponse, next) => {
    if (httpRequest.method === 'GET') {
      const [path = '', ...search] = httpRequest.url.split('?');
      const parameters = new URLSearchParams(search.join('?'));
      const text = textFor(trusted, withParsedExtensions(Object.fromEntries(parameters)));
      if (text !== null) {
        parameters.delete('extensions');
        parameters.set('query', text);
        httpRequest.url = `${path}?${parameters.toString()}`;
      }
    } else {
      const body = httpRequest.body as Named; // JSON, or empty
      const text = textFor(trusted, body);
      if (text !== null) httpRequest.body = { ...withoutExtensions(body), query: text };
    }
    next();
  };
}

/** Returns a body without extensions: Apollo Server rejects `persistedQuery`, which is resolved here. */
function withoutExtensions(body: Named): object {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'extensions'));
}

/** Returns the text of the document that a request names by id; null if it has a text of its own, or no id. */
function textFor(trusted: TrustedDocuments, { query, documentId, extensions }: Named): string | null {
  if (query !== undefined) return null;
  const { persistedQuery } = (extensions ?? {}) as {
    readonly persistedQuery?: { readonly sha256Hash?: unknown } | null;
  };
  const id = documentId ?? persistedQuery?.sha256Hash;
  return typeof id === 'string' ? trusted.textOf(id.replace(/^sha256:/, '')) : null;
}

/** The extensions of an address are JSON; what is none is left to Apollo, which rejects it. */
function withParsedExtensions(parameters: Readonly<Record<string, string>>): Named {
  try {
    return { ...parameters, extensions: JSON.parse(parameters['extensions'] ?? 'null') as unknown };
  } catch {
    return parameters;
  }
}
