import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentBytes } from '../model/document-bytes.js';

/** What Apollo Server keeps parsed and validated documents in. */
export type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

const mostBytes = 32 * 1024 * 1024;

/**
 * Keeps the documents that were used last, in so many bytes of memory.
 *
 * Apollo's own store counts the JSON of a document, which leaves out its tokens and the text that it was parsed from.
 */
export function documentStore({ maxBytes = mostBytes }: { readonly maxBytes?: number } = {}): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({ maxSize: maxBytes, sizeCalculation: documentBytes });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => {
      kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
