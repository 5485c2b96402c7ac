import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import type { RunningServer } from '../../../src/api/api.js';
import { sha256Of } from '../../../src/api/trusted/read-trusted-documents.js';
import { trustedDocuments } from '../../../src/api/trusted/trusted-documents.js';
import { serverWithoutGraph } from '../../support/server-without-graph.js';

describe('trustedDocuments', () => {
  const own = ['query One { claims { ...Many } } fragment Many on ClaimConnection { totalCount }', ''];
  const { whyNot } = trustedDocuments(new Map([['known', '{ a }']]), own);
  const whyNotRun = (text: string): string | undefined => whyNot(parse(text), text)?.code;

  it('are the operations and fragments of the pages, however they are written and put together', () => {
    expect(whyNotRun(own[0] ?? '')).toBeUndefined();
    expect(
      whyNotRun('fragment Many on ClaimConnection {totalCount} query One{claims{...Many}}'),
    ).toBeUndefined();
    expect(whyNotRun('query One { claims { totalCount } }')).toBe('DOCUMENT_NOT_TRUSTED');
    expect(whyNotRun(`${own[0] ?? ''} query Two { claims { totalCount } }`)).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('are operations that only read the schema', () => {
    expect(whyNotRun(getIntrospectionQuery())).toBeUndefined();
    expect(whyNotRun('{ __typename ...F } fragment F on Query { claims { totalCount } }')).toBe(
      'DOCUMENT_NOT_TRUSTED',
    );
    expect(whyNotRun('{ schema: claims { totalCount } }')).toBe('DOCUMENT_NOT_TRUSTED');
  });
});

describe('a server with trusted documents', () => {
  const root = join(import.meta.dirname, '../../..');
  const listed = 'query ($first: Int) { claims(first: $first) { totalCount } }';
  const answers = 'query Answers { __typename }';
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-trusted-'));
    await writeFile(join(folder, 'claims.graphql'), listed);
    await writeFile(join(folder, 'answers.graphql'), answers);
    server = await serverWithoutGraph({ ONRECORD_TRUSTED_DOCUMENTS: folder });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  /** Returns the status and the code of the first error; there is no graph, so that an operation that runs has STORE_UNREACHABLE. */
  async function codeOf(response: Promise<Response>): Promise<string> {
    const found = await response;
    const { errors } = (await found.json()) as { errors?: ReadonlyArray<{ extensions: { code: string } }> };
    return `${found.status} ${errors?.[0]?.extensions.code ?? 'no error'}`;
  }

  const post = (body: object): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const get = (parameters: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });

  it('runs listed documents, and rejects others, by POST and GET', async () => {
    expect(await codeOf(post({ query: listed, variables: { first: 1 } }))).toBe('503 STORE_UNREACHABLE');
    for (const query of [`${listed} `, '{ claims { totalCount } }']) {
      expect(await codeOf(post({ query }))).toBe('403 DOCUMENT_NOT_TRUSTED');
      expect(await codeOf(get({ query }))).toBe('403 DOCUMENT_NOT_TRUSTED');
    }
    const query = 'mutation { removeDossier(dossier: "a") { load } }';
    expect(await codeOf(post({ query }))).toBe('403 DOCUMENT_NOT_TRUSTED');
  });

  it('finds listed documents by their SHA-256', async () => {
    const id = sha256Of(answers);
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    const sent = [
      get({ documentId: `sha256:${id}` }),
      get({ extensions: JSON.stringify(extensions) }),
      post({ documentId: `sha256:${id}`, variables: {} }),
      post({ extensions, operationName: 'Answers' }),
    ];
    for (const response of sent)
      expect(await (await response).json()).toEqual({ data: { __typename: 'Query' } });
    const unknown = `sha256:${sha256Of('other')}`;
    expect(await codeOf(get({ documentId: unknown }))).toBe('403 DOCUMENT_NOT_TRUSTED');
    expect(await codeOf(post({ documentId: unknown }))).toBe('403 DOCUMENT_NOT_TRUSTED');
    expect(await codeOf(post({ query: listed, documentId: unknown }))).toBe('503 STORE_UNREACHABLE');
  });

  it('runs what the explorer and GraphiQL send', async () => {
    const queries = JSON.parse(
      await readFile(join(root, 'dist/explorer/page-queries.json'), 'utf8'),
    ) as object[];
    const question = await readFile(join(root, 'docs/questions/01-who-asked-whom-for-what.graphql'), 'utf8');
    for (const body of [queries[0], queries[1], queries.at(-1), { query: question }])
      expect(await codeOf(post(body ?? {}))).toBe('503 STORE_UNREACHABLE');
    expect(await codeOf(post({ query: getIntrospectionQuery() }))).toBe('200 no error');
  });

  it('does not start with documents that cannot be read', async () => {
    await expect(
      serverWithoutGraph({ ONRECORD_TRUSTED_DOCUMENTS: join(folder, 'none') }),
    ).rejects.toMatchObject({
      code: 'SETTING_INVALID',
    });
  });
});
