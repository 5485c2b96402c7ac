import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTrustedDocuments, sha256Of } from '../../../src/api/trusted/read-trusted-documents.js';

const text = '{ claims { totalCount } }';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-trusted-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('readTrustedDocuments', () => {
  it('reads the GraphQL files of a folder by the SHA-256 of their text', async () => {
    await written('claims.graphql', text);
    await written('names.gql', '{ actors { totalCount } }');
    await written('notes.txt', 'no document');
    const documents = await readTrustedDocuments(folder);
    expect(documents.size).toBe(2);
    // printf '%s' '{ claims { totalCount } }' | sha256sum
    expect(documents.get('3af187eee84972b1d32c8d01e2025a3e3956a78eb470822072aa6f9f07129b3a')).toBe(text);
  });

  it.each([
    ['of a code generator', { [sha256Of(text)]: text }],
    ['of a code generator with a prefix', { [`sha256:${sha256Of(text)}`]: text }],
    [
      'of Apollo Client',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: sha256Of(text), name: 'C', type: 'query', body: text }],
      },
    ],
  ])('reads a manifest %s', async (_name, manifest) => {
    const documents = await readTrustedDocuments(await written('manifest.json', manifest));
    expect([...documents]).toEqual([[sha256Of(text), text]]);
  });

  it.each([
    ['another hash', { [sha256Of('other')]: text }, 'is not the SHA-256 of its document'],
    ['a text that is none', { [sha256Of('{')]: '{' }, 'is no GraphQL document'],
    ['a list', [text], 'is no JSON object'],
    ['something else than JSON', '{ claims', 'is neither a folder nor JSON'],
    ['nothing', {}, 'contains no documents'],
  ])('rejects a file with %s', async (_name, content, message) => {
    await expect(readTrustedDocuments(await written('wrong.json', content))).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining(message),
    });
  });

  it('rejects what does not exist', async () => {
    await expect(readTrustedDocuments(join(folder, 'nowhere'))).rejects.toThrow('does not exist');
  });
});
