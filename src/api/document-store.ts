import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentBytes } from '../model/document-bytes.js';

/** The cache of Apollo Server for parsed and validated documents. */
export type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

const defaultMaxBytes = 32 * 1024 * 1024;

/**
 * Returns a cache of the documents that were used last, with a limit on their memory.
 *
 * Apollo's own cache measures a document by its JSON, without its tokens and the text that it was parsed from.
 */
export function documentStore({
  maxBytes = defaultMaxBytes,
}: { readonly maxBytes?: number } = {}): DocumentStore {
  const cache = new LRUCache<string, DocumentNode>({ maxSize: maxBytes, sizeCalculation: documentBytes });
  return {
    get: (key) => Promise.resolve(cache.get(key)),
    set: (key, document) => {
      cache.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(cache.delete(key)),
  };
}
