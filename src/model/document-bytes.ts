import type { DocumentNode } from 'graphql';

/** The memory of a document without tokens, and of a token with its part of the tree. Measured with graphql-js 16 on Node 20. */
const bytesOfDocument = 3_000;
const bytesOfToken = 550;

/**
 * Returns an upper estimate of the bytes that a parsed document needs in memory: for its tree, its tokens (including comments), and its
 * text with two bytes per character.
 */
export function documentBytes({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) tokens += 1;
  return bytesOfDocument + bytesOfToken * tokens + 2 * (loc?.source.body.length ?? 0);
}
