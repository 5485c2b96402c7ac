import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { documentStore } from '../../src/api/document-store.js';

const mega = 1_000_000;

async function keptOf(
  documents: ReadonlyArray<DocumentNode>,
  maxBytes: number,
): Promise<ReadonlyArray<DocumentNode>> {
  const store = documentStore({ maxBytes });
  for (const [index, document] of documents.entries()) await store.set(`k${index}`, document);
  const kept: DocumentNode[] = [];
  for (const index of documents.keys()) {
    const document = await store.get(`k${index}`);
    if (document) kept.push(document);
  }
  return kept;
}

describe('documentStore', () => {
  it('counts the text that a document was parsed from', async () => {
    const long = Array.from({ length: 50 }, (_, index) =>
      parse(`{a${index}: __typename} #${'x'.repeat(900_000)}`),
    );
    const kept = await keptOf(long, 10 * mega);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.length * 900_000).toBeLessThan(10 * mega);
    expect(kept).toContain(long.at(-1));
  });

  it('counts the tokens, comments too', async () => {
    const some = Array.from({ length: 20 }, (_, index) =>
      parse(`{a${index}: __typename}${'\n#'.repeat(9_000)}`),
    );
    // A comment keeps some 90 bytes: all 20 would be 16 MB.
    expect((await keptOf(some, 5 * mega)).length).toBeLessThan(6);
  });

  it('keeps the small documents that were used last', async () => {
    const small = Array.from({ length: 2_000 }, (_, index) => parse(`{a${index}: __typename}`));
    const kept = await keptOf(small, mega);
    expect(kept.length).toBeLessThan(400);
    expect(kept.length).toBeGreaterThan(50);
    expect(kept).toContain(small.at(-1));
  });
});
