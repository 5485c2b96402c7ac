import { Writable } from 'node:stream';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { signToken, startServer } from '../../src/api/api.js';
import type { Role, RunningServer } from '../../src/api/api.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { readSettings } from '../../src/settings.js';
import { applyConstraints, onBehalfOf } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';

const secret = 'only-for-this-test.0123456789-abcdef';
let token: string;
let readerToken: string;
let store: Store;
let server: RunningServer;
/** Without tokens, and open to others. */
let closed: RunningServer;
/** Without settings. */
let local: RunningServer;
let logged = '';

function start(environment: Readonly<Record<string, string>>): Promise<RunningServer> {
  const lines = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString();
      done();
    },
  });
  return startServer({
    settings: readSettings({ environment: { ONRECORD_PORT: '0', ...environment } }),
    store,
    model,
    log: pino({ level: 'trace', base: null }, lines),
    graphiqlFolder: join(import.meta.dirname, '../../dist/graphiql'),
    explorerFolder: join(import.meta.dirname, '../../dist/explorer'),
  });
}

beforeAll(async () => {
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  [token, readerToken] = await Promise.all([tokenOf('editor'), tokenOf('reader')]);
  server = await start({ ONRECORD_AUTH_SECRET: secret, ONRECORD_PUBLIC_READS: 'on' });
  closed = await start({ ONRECORD_HOSTS: 'graph.example.org', ONRECORD_PUBLIC_READS: 'on' });
  local = await start({});
});
afterAll(async () => {
  await server.stop();
  await closed.stop();
  await local.stop();
  await store.close();
});
beforeEach(async () => {
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
});

interface Answer {
  readonly status: number;
  readonly authenticate: string | null;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: ReadonlyArray<{
    readonly message: string;
    readonly path?: ReadonlyArray<string>;
    readonly extensions: { readonly code: string; readonly hint: string };
  }>;
}

function tokenOf(role: Role): Promise<string> {
  const contents = { subject: 'anna', role, lifetimeSeconds: 3_600, roleClaim: 'role' };
  return signToken(secret, contents, new Date());
}

const bearer = (text = token) => ({ authorization: `Bearer ${text}` });

async function send(
  query: string,
  {
    variables = {},
    headers = bearer(),
    url = server.url,
  }: {
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly url?: string;
  } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { status, headers: given } = response;
  const body = (await response.json()) as Omit<Answer, 'status' | 'authenticate'>;
  return { status, authenticate: given.get('www-authenticate'), ...body };
}

const importing = `mutation ($text: String!, $dryRun: Boolean! = false) {
  importDossier(text: $text, dryRun: $dryRun, source: "harbour.yaml") {
    dossier dryRun load created changed removed unchanged
    userErrors { code message hint path line column }
  }
}`;
const removing = `mutation ($dossier: ID!, $dryRun: Boolean! = false) {
  removeDossier(dossier: $dossier, dryRun: $dryRun) {
    dossier dryRun load created changed removed unchanged
    userErrors { code message path line column }
  }
}`;

const harbour = `id: harbour
title: The harbour
actors:
  - { id: board, name: Harbour Board, kind: ORGANIZATION }
claims:
  - { id: c, kind: EVENT, text: the board met, actors: board }
documents:
  - { id: doc, kind: ARTICLE, title: Met, issuedBy: board, consulted: true }
statements:
  - { id: s, attributedTo: board, reportedIn: doc, content: c }
`;
const counts = { created: 0, changed: 0, removed: 0, unchanged: 0 };

async function nodes(): Promise<unknown> {
  const { rows } = await store.read({
    text: 'RETURN COUNT { MATCH (n:Entity|Dossier|Load) }',
    parameters: {},
  });
  return rows[0]?.[0];
}

const editing = `mutation ($text: String!, $basedOn: Int, $dryRun: Boolean! = false) {
  importDossier(text: $text, basedOn: $basedOn, dryRun: $dryRun) { load }
}`;

describe('a dossier that several people edit', () => {
  it('is read as a file with the id of its load, and rejected if another load has changed it since', async () => {
    await send(editing, { variables: { text: harbour, basedOn: 0 } });
    const file = await fetch(`${server.url}/dossiers/harbour.yaml`);
    expect(file.headers.get('etag')).toBe('"harbour@1"');
    expect(file.headers.get('content-type')).toMatch('application/yaml');
    const text = await file.text();
    const edited = (title: string) => ({ text: text.replace('The harbour', title), basedOn: 1 });
    expect(await send(editing, { variables: { text, basedOn: 1 } })).toMatchObject({
      data: { importDossier: { load: null } },
    });
    expect(await send(editing, { variables: edited('One') })).toMatchObject({
      data: { importDossier: { load: 'harbour@2' } },
    });
    for (const dryRun of [true, false])
      expect(await send(editing, { variables: { ...edited('Two'), dryRun } })).toMatchObject({
        data: { importDossier: null },
        errors: [
          {
            message: 'Another load has changed the dossier "harbour": it is at load 2, not 1.',
            extensions: { code: 'DOSSIER_CHANGED', hint: expect.stringContaining('Read the dossier again') },
          },
        ],
      });
    expect(await (await fetch(`${server.url}/dossiers/harbour.yaml`)).text()).toContain('title: One');
  });

  it('is rejected with a code if it does not exist, or the client may not read', async () => {
    const unknown = await fetch(`${server.url}/dossiers/nothing.yaml`);
    expect([unknown.status, await unknown.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'DOSSIER_NOT_FOUND' } }] },
    ]);
    const wrong = await fetch(`${server.url}/dossiers/harbour.yaml`, { headers: bearer('wrong') });
    expect(wrong.status).toBe(401);
  });
});

describe('importDossier', () => {
  it('lists 100 problems, or the requested number, and counts the rest', async () => {
    const claims = Array.from({ length: 250 }, (_, index) => `  - { id: c${index}, kind: NOTHING }\n`).join(
      '',
    );
    const variables = { text: `id: harbour\ntitle: The harbour\nclaims:\n${claims}`, dryRun: true };
    const counted = (argument: string) => `mutation ($text: String!, $dryRun: Boolean! = false) {
      importDossier(text: $text, dryRun: $dryRun${argument}) { userErrors { code } moreUserErrors }
    }`;
    const lengths = async (argument: string) => {
      const { data } = await send(counted(argument), { variables });
      const payload = data?.['importDossier'] as {
        userErrors: ReadonlyArray<unknown>;
        moreUserErrors: number;
      };
      return [payload.userErrors.length, payload.moreUserErrors];
    };
    const [listed = 0, more = 0] = await lengths('');
    expect([listed, listed + more]).toEqual([100, 750]);
    expect(await lengths(', maxErrors: 3')).toEqual([3, 747]);
    expect(await lengths(', maxErrors: 1000')).toEqual([750, 0]);
    for (const other of [0, 1001]) {
      const { errors } = await send(counted(`, maxErrors: ${other}`), { variables });
      expect(errors).toMatchObject([{ path: ['importDossier'], extensions: { code: 'VALUE_INVALID' } }]);
    }
  });

  it('returns advice where it is asked for, also of formats that add to a dossier', async () => {
    const advised = `mutation ($text: String!, $format: ImportFormat, $advice: Boolean!) {
      importDossier(text: $text, format: $format, dossier: "harbour", advice: $advice, dryRun: true) {
        advice { code record path line } userErrors { code }
      }
    }`;
    const unused = harbour.replace(
      'kind: ORGANIZATION }',
      'kind: ORGANIZATION }\n  - { id: x, name: X, kind: MEDIA }',
    );
    const found = { code: 'RECORD_UNUSED', record: 'x', path: 'actors[1]', line: 5 };
    const answer = (advice: unknown) => ({ importDossier: { advice, userErrors: [] } });
    const variables = { text: unused, advice: true };
    expect((await send(advised, { variables })).data).toEqual(answer([found]));
    expect((await send(advised, { variables: { text: unused, advice: false } })).data).toEqual(answer([]));
    await send(importing, { variables: { text: harbour } });
    const added = {
      text: '{"type":"Actor","id":"x","name":"X","kind":"MEDIA"}',
      format: 'JSONL',
      advice: true,
    };
    expect((await send(advised, { variables: added })).data).toMatchObject(
      answer([{ code: 'RECORD_UNUSED', record: 'x' }]),
    );
  });

  it('rejects a dossier of 10 kB that is nested 5,000 levels deep', async () => {
    const { data } = await send(importing, {
      variables: { text: `{"id":${'['.repeat(5_000)}`, dryRun: true },
    });
    expect(data).toMatchObject({ importDossier: { userErrors: [{ code: 'NESTED_TOO_DEEP', line: 1 }] } });
  });

  it('works like the command: writes once, and changes nothing the second time', async () => {
    const first = await send(importing, { variables: { text: harbour } });
    expect(first).toMatchObject({ status: 200 });
    expect(first.data).toEqual({
      importDossier: {
        dossier: 'harbour',
        dryRun: false,
        load: 'harbour@1',
        ...counts,
        created: 10,
        userErrors: [],
      },
    });
    const again = await send(importing, { variables: { text: harbour } });
    expect(again.data).toEqual({
      importDossier: {
        dossier: 'harbour',
        dryRun: false,
        load: null,
        ...counts,
        unchanged: 10,
        userErrors: [],
      },
    });
  });

  it('accepts JSON, and removes records that it no longer contains', async () => {
    await send(importing, { variables: { text: harbour } });
    const text = JSON.stringify({ id: 'harbour', title: 'The harbour, again' });
    expect((await send(importing, { variables: { text } })).data).toMatchObject({
      importDossier: { load: 'harbour@2', changed: 1, removed: 9 },
    });
    const loads =
      '{ loads { edges { node { id source removed } } } changes(dossier: "harbour", from: 1) { changes { totalCount } } }';
    expect((await send(loads)).data).toEqual({
      loads: {
        edges: [
          { node: { id: 'harbour@1', source: 'harbour.yaml', removed: 0 } },
          { node: { id: 'harbour@2', source: 'harbour.yaml', removed: 9 } },
        ],
      },
      changes: { changes: { totalCount: 10 } },
    });
  });

  const importingFormat = `mutation ($text: String!, $format: ImportFormat, $dossier: ID, $replace: Boolean! = false,
      $onError: ImportErrorAction! = STOP) {
    importDossier(text: $text, source: "news.txt", format: $format, dossier: $dossier, replace: $replace, onError: $onError) {
      dossier created removed unchanged
      dossiers { dossier created }
      unmapped { what count example line }
      rejected
      userErrors { code line }
    }
  }`;

  it('imports a foreign format, and tells what was left out with an example', async () => {
    const events = [
      {
        id: 'e1',
        event: 'ASSAULT',
        text: 'one',
        date: '2021/05/01',
        mood: 'grim',
        source: [{ actorText: 'Пётр' }],
      },
      { id: 'e2', event: 'ASSAULT', text: 'two', date: 'yesterday', source: [{ actorText: 'Анна' }] },
    ];
    const text = events.map((event) => JSON.stringify(event)).join('\n');
    const { data } = await send(importingFormat, { variables: { text } });
    expect(data).toMatchObject({
      importDossier: {
        dossier: 'news',
        unmapped: [
          { what: 'field "mood"', count: 1, example: 'grim', line: 1 },
          { what: 'date', count: 2, example: '2021/05/01', line: 1 },
        ],
        userErrors: [],
      },
    });
    const names = '{ actors(where: { kind: { eq: GROUP } }) { edges { node { name } } } }';
    expect((await send(names)).data).toMatchObject({
      actors: { edges: [{ node: { name: 'Анна' } }, { node: { name: 'Пётр' } }] },
    });
  });

  it('imports several dossiers of JSON Lines, and rejects or replaces records as it is told', async () => {
    const lines = (...records: ReadonlyArray<object>) =>
      records.map((record) => JSON.stringify(record)).join('\n');
    const actor = (id: string) => ({ type: 'Actor', id, name: id.toUpperCase(), kind: 'PERSON' });
    const dossier = (id: string) => ({ type: 'Dossier', id, title: id });
    const two = lines(dossier('a'), actor('a1'), actor('a2'), dossier('b'), actor('b1'));
    expect((await send(importingFormat, { variables: { text: two, format: 'JSONL' } })).data).toMatchObject({
      importDossier: { dossier: null, dossiers: [{ dossier: 'a' }, { dossier: 'b' }] },
    });
    const odd = { ...actor('a3'), kind: 'PERSONS' };
    const some = { text: lines(actor('a4'), odd), dossier: 'a', format: 'JSONL' };
    expect((await send(importingFormat, { variables: some })).data).toMatchObject({
      importDossier: { created: 0, rejected: [], userErrors: [{ code: 'VALUE_INVALID', line: 2 }] },
    });
    const rejected = await send(importingFormat, { variables: { ...some, onError: 'SKIP' } });
    expect(rejected.data).toMatchObject({
      importDossier: { rejected: [JSON.stringify(odd)], userErrors: [{ code: 'VALUE_INVALID', line: 2 }] },
    });
    const only = { text: lines(actor('a1')), dossier: 'a', format: 'JSONL', replace: true };
    await send(importingFormat, { variables: only });
    expect((await send('{ actors { edges { node { id } } } }')).data).toMatchObject({
      actors: { edges: [{ node: { id: 'a1' } }, { node: { id: 'b1' } }] },
    });
  });

  it('reports the changes in a dry run, without writing', async () => {
    const { data } = await send(importing, { variables: { text: harbour, dryRun: true } });
    expect(data).toMatchObject({ importDossier: { dryRun: true, load: null, created: 10 } });
    expect(await nodes()).toBe(0);
  });

  it('returns all problems with their places, including those that only the graph shows, and writes nothing', async () => {
    const text = harbour
      .replace('kind: EVENT', 'kind: EVNT')
      .replace('reportedIn: doc, content', 'reportedIn: doc, onBehalfOf: nobody, content');
    const { status, errors, data } = await send(importing, { variables: { text } });
    expect([status, errors]).toEqual([200, undefined]);
    expect(data).toEqual({
      importDossier: {
        dossier: null,
        dryRun: false,
        load: null,
        ...counts,
        userErrors: [
          {
            code: 'VALUE_INVALID',
            message: expect.stringContaining('"EVNT"'),
            hint: expect.any(String),
            path: 'claims[0].kind',
            line: 6,
            column: 20,
          },
          {
            code: 'ID_UNKNOWN',
            message: expect.stringContaining('"nobody"'),
            hint: expect.any(String),
            path: expect.any(String),
            line: 10,
            column: expect.any(Number),
          },
        ],
      },
    });
    expect(await nodes()).toBe(0);
  });

  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['no YAML', 'id: [', 'SYNTAX_INVALID'],
    ['a list', '[]', 'VALUE_INVALID'],
    ['two documents', 'id: a\n---\nid: b\n', 'DOCUMENTS_SEVERAL'],
  ])('rejects a text that is %s', async (_name, text, code) => {
    const { data } = await send(importing, { variables: { text } });
    expect(data).toMatchObject({
      importDossier: { load: null, userErrors: [{ code, line: expect.any(Number) }] },
    });
  });

  it('supports aliases and fragments in the selection of the payload', async () => {
    const query = `mutation { i: importDossier(text: "id: h\\ntitle: H", dryRun: true) { ...P __typename } }
      fragment P on DossierPayload { made: created }`;
    expect((await send(query)).data).toEqual({ i: { made: 1, __typename: 'DossierPayload' } });
  });
});

describe('removeDossier', () => {
  it('removes the dossier; its loads can still be read', async () => {
    await send(importing, { variables: { text: harbour } });
    const dry = await send(removing, { variables: { dossier: 'harbour', dryRun: true } });
    expect(dry.data).toMatchObject({ removeDossier: { dryRun: true, load: null, removed: 10 } });
    const { data } = await send(removing, { variables: { dossier: 'harbour' } });
    expect(data).toEqual({
      removeDossier: {
        dossier: 'harbour',
        dryRun: false,
        load: 'harbour@2',
        ...counts,
        removed: 10,
        userErrors: [],
      },
    });
    const left = await send(
      '{ dossiers { totalCount } entities { totalCount } loads { edges { node { id changes { totalCount } } } } }',
    );
    expect(left.data).toEqual({
      dossiers: { totalCount: 0 },
      entities: { totalCount: 0 },
      loads: {
        edges: [
          { node: { id: 'harbour@1', changes: { totalCount: 0 } } },
          { node: { id: 'harbour@2', changes: { totalCount: 10 } } },
        ],
      },
    });
  });

  it('lists the records that still refer to the records to be removed', async () => {
    await send(importing, { variables: { text: harbour } });
    const other = 'id: other\ntitle: Other\ndocuments: [{ id: d, kind: ARTICLE, title: D, issuedBy: board }]';
    await send(importing, { variables: { text: other } });
    const { data } = await send(removing, { variables: { dossier: 'harbour' } });
    const problem = {
      code: 'STILL_REFERRED',
      message: expect.stringContaining('"other:d" of dossier "other"'),
      path: '',
      line: null,
      column: null,
    };
    expect(data).toMatchObject({ removeDossier: { load: null, removed: 0, userErrors: [problem] } });
  });

  it('rejects an unknown dossier, at the path of the field', async () => {
    const { data, errors } = await send(removing, { variables: { dossier: 'nothing' } });
    expect(data).toEqual({ removeDossier: null });
    expect(errors).toMatchObject([
      { path: ['removeDossier'], extensions: { code: 'DOSSIER_NOT_FOUND', hint: expect.any(String) } },
    ]);
  });
});

describe('write access', () => {
  const variables = { text: harbour };

  it.each([
    ['no token can be verified', () => closed.url, () => bearer(), 403, 'WRITES_REFUSED'],
    ['there is no token', () => server.url, () => ({}), 401, 'TOKEN_MISSING'],
    ['there is none on a server without settings', () => local.url, () => ({}), 401, 'TOKEN_MISSING'],
    ['it is not the token of this run', () => local.url, () => bearer(), 401, 'TOKEN_WRONG'],
    [
      'there is another scheme',
      () => server.url,
      () => ({ authorization: `Basic ${token}` }),
      401,
      'TOKEN_MISSING',
    ],
    ['the token is wrong', () => server.url, () => bearer(`${token}x`), 401, 'TOKEN_WRONG'],
    ['its role is reader', () => server.url, () => bearer(readerToken), 403, 'ROLE_INSUFFICIENT'],
  ])('is denied if %s', async (_name, url, headers, status, code) => {
    const answer = await send(importing, { variables, headers: headers(), url: url() });
    expect([answer.status, answer.authenticate]).toEqual([status, status === 401 ? 'Bearer' : null]);
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors).toMatchObject([{ extensions: { code, hint: expect.any(String) } }]);
    expect(await nodes()).toBe(0);
  });

  it('is given by the token of the run on a server without settings', async () => {
    const headers = bearer(local.runToken ?? '');
    const { data } = await send(importing, { variables, headers, url: local.url });
    expect(data).toMatchObject({ importDossier: { dossier: 'harbour', userErrors: [] } });
    expect([server.runToken, closed.runToken]).toEqual([null, null]);
  });

  it('is not needed for reading, but a wrong token is always rejected', async () => {
    expect((await send('{ __typename }', { headers: {} })).data).toEqual({ __typename: 'Query' });
    const { status, authenticate } = await send('{ __typename }', { headers: bearer('wrong') });
    expect([status, authenticate]).toEqual([401, 'Bearer']);
  });

  it.each([
    ['a GET', { method: 'GET', headers: { 'apollo-require-preflight': 'true' } }, 405],
    ['a form', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }, 400],
  ])('is denied for %s, which a page of another site could send', async (_name, init, status) => {
    const query = encodeURIComponent('mutation { removeDossier(dossier: "harbour") { load } }');
    const headers = { ...init.headers, ...bearer() };
    const response = await fetch(`${server.url}/graphql?query=${query}`, { ...init, headers });
    expect(response.status).toBe(status);
  });

  it('is logged without its token', async () => {
    await send(importing, { variables });
    await send(importing, { variables, headers: bearer(`${token}x`) });
    expect(logged).toContain('"mutation":"importDossier"');
    expect(logged).toContain('"subject":"anna"');
    expect(logged).not.toContain(token.slice(0, 40));
  });
});

describe('bookmarks', () => {
  const body = JSON.stringify({ query: importing, variables: { text: harbour } });
  const headers = (bookmark?: string) => ({
    ...{ 'content-type': 'application/json', ...bearer() },
    ...(bookmark === undefined ? {} : { 'x-onrecord-bookmark': bookmark }),
  });
  const write = () => fetch(`${server.url}/graphql`, { method: 'POST', headers: headers(), body });
  const read = (bookmark: string) =>
    send('{ dossiers { totalCount } }', { headers: { ...bearer(), 'x-onrecord-bookmark': bookmark } });

  it('are returned by each write, and a read that sends them sees it', async () => {
    const bookmark = (await write()).headers.get('x-onrecord-bookmark') ?? '';
    expect(bookmark).toMatch(/^FB:/);
    expect((await read(bookmark)).data).toEqual({ dossiers: { totalCount: 1 } });
  });

  it('make a read wait for a state that the database has not reached', async () => {
    const bookmark = (await write()).headers.get('x-onrecord-bookmark') ?? '';
    const count = (bookmarks: ReadonlyArray<string>) =>
      onBehalfOf(store, { requestId: '', bookmarks, onCommit: () => undefined }).read(
        { text: 'MATCH (n) RETURN count(n)', parameters: {} },
        { timeoutMs: 500 },
      );
    await count([bookmark]);
    await expect(count([ofLaterTransaction(bookmark)])).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
  });

  it.each(['nonsense', 'FB:nonsense', 'a b c d e f g h i j k', '"x"'])('are not "%s"', async (text) => {
    expect((await read(text)).errors).toMatchObject([{ extensions: { code: 'BOOKMARK_INVALID' } }]);
  });
});

/** Returns a bookmark with a transaction number far beyond the given one: in PackStream, 16 bytes, this number, and an empty list. */
function ofLaterTransaction(bookmark: string): string {
  const bytes = Buffer.from(bookmark.replace('FB:', ''), 'base64');
  const beforeNumber = bytes.indexOf(0xcc) + 2 + 16;
  return `FB:${Buffer.concat([bytes.subarray(0, beforeNumber), Buffer.from([0xca, 0x70, 0, 0, 0, 0x90])]).toString('base64')}`;
}

describe('a transaction', () => {
  it('has the id of its request, for the query log of Neo4j', async () => {
    const request = { requestId: 'r-1', bookmarks: [], onCommit: () => undefined };
    const text = 'SHOW TRANSACTIONS YIELD metaData RETURN metaData.requestId';
    const { rows } = await onBehalfOf(store, request).read({ text, parameters: {} });
    expect(rows).toContainEqual(['r-1']);
  });
});

describe('an operation', () => {
  it.each([
    [
      'side by side',
      'mutation { a: removeDossier(dossier: "a") { load } b: removeDossier(dossier: "b") { load } }',
    ],
    [
      'in a fragment',
      `mutation { ...F removeDossier(dossier: "b") { load } } fragment F on Mutation { a: removeDossier(dossier: "a") { load } }`,
    ],
  ])('with two mutations %s is rejected before one is executed', async (_name, query) => {
    const { status, errors } = await send(query);
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: 'The operation has 2 mutations; one is allowed.',
        extensions: { code: 'OPERATION_INVALID', hint: 'Send each mutation in a separate request.' },
      },
    ]);
  });

  it('is checked against the limits and the types of its variables', async () => {
    const aliases = Array.from({ length: 70 }, (_, index) => `a${index}: created`).join(' ');
    const large = await send(`mutation { importDossier(text: "") { ${aliases} } }`);
    expect(large).toMatchObject({ status: 400, errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    const wrong = await send(importing, { variables: { text: 5 } });
    expect(wrong).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
