import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { documentStore } from '../../src/api/document-store.js';

const mega = 1_000_000;

async function cachedOf(
  documents: ReadonlyArray<DocumentNode>,
  maxBytes: number,
): Promise<ReadonlyArray<DocumentNode>> {
  const store = documentStore({ maxBytes });
  for (const [index, document] of documents.entries()) await store.set(`k${index}`, document);
  const cached: DocumentNode[] = [];
  for (const index of documents.keys()) {
    const document = await store.get(`k${index}`);
    if (document) cached.push(document);
  }
  return cached;
}

describe('documentStore', () => {
  it('counts the text that a document was parsed from', async () => {
    const long = Array.from({ length: 50 }, (_, index) =>
      parse(`{a${index}: __typename} #${'x'.repeat(900_000)}`),
    );
    const cached = await cachedOf(long, 10 * mega);
    expect(cached.length).toBeGreaterThan(1);
    expect(cached.length * 900_000).toBeLessThan(10 * mega);
    expect(cached).toContain(long.at(-1));
  });

  it('counts the tokens, comments too', async () => {
    const some = Array.from({ length: 20 }, (_, index) =>
      parse(`{a${index}: __typename}${'\n#'.repeat(9_000)}`),
    );
    // A comment keeps some 90 bytes: all 20 would be 16 MB.
    expect((await cachedOf(some, 5 * mega)).length).toBeLessThan(6);
  });

  it('caches the small documents that were used last', async () => {
    const small = Array.from({ length: 2_000 }, (_, index) => parse(`{a${index}: __typename}`));
    const cached = await cachedOf(small, mega);
    expect(cached.length).toBeLessThan(400);
    expect(cached.length).toBeGreaterThan(50);
    expect(cached).toContain(small.at(-1));
  });
});
