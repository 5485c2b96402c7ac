import { join, resolve } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { useImportWorld } from '../import/import-world.js';
import { runVerb } from './run-verb.js';

jest.setTimeout(300_000);

const world = useImportWorld();
const { file, domain } = world;
const root = resolve(import.meta.dirname, '../..');

const harbour = `id: harbour
title: The harbour
actors:
  - { id: board, name: Harbour Board, kind: ORGANIZATION }
`;
const union = `id: union
title: The union
actors:
  - { id: crew, name: Crew, kind: ORGANIZATION, partOf: board }
`;

describe('onrecord remove', () => {
  it('removes a dossier, and with --dry-run only reports it', async () => {
    await runVerb('import', file('harbour.yaml', harbour));
    const dry = await runVerb('remove', '--dry-run', 'harbour');
    expect([dry.exitCode, dry.data]).toEqual([0, ['harbour: 0 created, 0 changed, 2 removed, 0 unchanged']]);
    expect(await domain()).not.toEqual([]);
    expect((await runVerb('remove', 'harbour')).data).toEqual(dry.data);
    const { data } = await runVerb('query', '{ dossiers { totalCount } }');
    expect(JSON.parse(data.join(''))).toEqual({ data: { dossiers: { totalCount: 0 } } });
  });

  it('fails while another dossier refers to a record, and for an unknown dossier', async () => {
    await runVerb('import', file('harbour.yaml', harbour), file('union.yaml', union));
    const { exitCode, talk } = await runVerb('remove', 'harbour');
    expect([exitCode, talk]).toEqual([3, expect.stringMatching(/"board"[^]*Nothing was removed\./)]);
    const missing = await runVerb('remove', 'harbor');
    expect([missing.exitCode, missing.talk]).toEqual([
      2,
      expect.stringMatching(/DOSSIER_NOT_FOUND.*"harbor"/),
    ]);
  });
});

describe('onrecord query', () => {
  it('answers a text, a file and variables, straight from the graph', async () => {
    await runVerb('import', file('harbour.yaml', harbour));
    const answer = { data: { node: { name: 'Harbour Board' } } };
    const text = 'query ($id: ID!) { node(id: $id) { ... on Actor { name } } }';
    const { exitCode, data } = await runVerb('query', '--variables', '{"id": "board"}', text);
    expect([exitCode, JSON.parse(data.join(''))]).toEqual([0, answer]);
    const variables = file('variables.json', '{"id": "board"}');
    const fromFile = await runVerb('query', '--variables', `@${variables}`, file('question.graphql', text));
    expect(JSON.parse(fromFile.data.join(''))).toEqual(answer);
  });

  it('exits 1 for an answer with errors, 2 for variables that are not JSON or a file that is not there', async () => {
    const { exitCode, data } = await runVerb('query', '{ nothing }');
    expect([exitCode, JSON.parse(data.join(''))]).toMatchObject([
      1,
      { errors: [{ message: expect.stringContaining('"nothing"') }] },
    ]);
    const odd = await runVerb('query', '--variables', '[1]', '{ __typename }');
    expect([odd.exitCode, odd.talk]).toEqual([2, expect.stringContaining('VARIABLES_INVALID')]);
    expect((await runVerb('query', join(root, 'no-such.graphql'))).exitCode).toBe(2);
  });

  it('does mutations on the graph that the settings name', async () => {
    const text = `mutation ($text: String!) { importDossier(text: $text) { dossier created userErrors { code } } }`;
    const { data } = await runVerb('query', '--variables', JSON.stringify({ text: harbour }), text);
    expect(JSON.parse(data.join(''))).toEqual({
      data: { importDossier: { dossier: 'harbour', created: 2, userErrors: [] } },
    });
  });

  it('reports the address if no server answers', async () => {
    const { exitCode, talk } = await runVerb('query', '--url', 'http://127.0.0.1:9', '{ __typename }');
    expect([exitCode, talk]).toEqual([1, expect.stringContaining('SERVER_UNREACHABLE')]);
  });
});
