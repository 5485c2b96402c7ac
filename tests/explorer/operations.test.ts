import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Kind, buildSchema, parse, validate } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import { maxIdsPerQuery, maxRecords } from '../../src/explorer/graph/limits.js';
import { pageSize } from '../../src/explorer/lists/page-size.js';
import { contentsPerQuery, linesPerQuery } from '../../src/explorer/pages/outline-limits.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/explorer/operations');
const schema = buildSchema(readFileSync(join(root, 'schema/api.generated.graphql'), 'utf8'));
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const fragments = files.filter(({ text }) => /^fragment/m.test(text) && !/^query/m.test(text));

describe('the operations of the explorer', () => {
  it.each(files.filter(({ text }) => /^(query|mutation)/m.test(text)))(
    '$name runs by the published schema',
    ({ text }) => {
      const needed = fragmentsOf(text);
      expect(validate(schema, parse([text, ...needed].join('\n')))).toEqual([]);
    },
  );

  it.each(['read-links.graphql', 'read-records.graphql', 'read-participants.graphql'])(
    '%s stays within the cost limit for as many ids as one query has, in the largest picture',
    (name) => {
      const text = files.find((file) => file.name === name)?.text ?? '';
      const among = Array.from({ length: maxRecords }, (_, nth) => `some.dossier:statement.${nth}`);
      const { errors, cost } = createCompiler({ model, schema: apiSchema(model) }).compile({
        document: parse([text, ...fragmentsOf(text)].join('\n')),
        variables: { ids: among.slice(0, maxIdsPerQuery), among, withStatements: true },
      });
      expect(errors).toEqual([]);
      expect(cost.records).toBeLessThanOrEqual(cost.recordLimit);
    },
  );

  const byRecord = { some: { node: { id: { eq: 'some.dossier:record' } } } };
  it.each([
    ['list-claims.graphql', { where: { or: [{ actors: byRecord }, { recipients: byRecord }] } }],
    ['list-requests.graphql', { where: { or: [{ actors: byRecord }, { recipients: byRecord }] } }],
    ['list-statements.graphql', { where: { attributedTo: byRecord } }],
    ['list-documents.graphql', { where: { issuedBy: byRecord } }],
    ['list-sources.graphql', { where: { contentOf: { some: { node: { attributedTo: byRecord } } } } }],
    ['list-actors.graphql', { where: { matches: 'some words' } }],
    ['actor-facets.graphql', { where: { matches: 'some words' } }],
    ['document-facets.graphql', { where: { issuedBy: byRecord } }],
    ['claim-facets.graphql', { where: { actors: byRecord } }],
    ['statement-facets.graphql', { where: { attributedTo: byRecord } }],
    ['page-actor.graphql', { id: 'some.dossier:record' }],
    ['read-provenance.graphql', { id: 'some.dossier:record' }],
    ['read-history.graphql', { dossier: 'd', id: 'some.dossier:record', ids: manyIds(20) }],
    ['page-document.graphql', { id: 'some.dossier:record' }],
    ['read-removed.graphql', { id: 'some.dossier:record' }],
    ['find-people.graphql', { id: 'some.dossier:record', name: 'some name' }],
    ['read-contents.graphql', { ids: manyIds(contentsPerQuery) }],
    ['read-lines.graphql', { ids: manyIds(linesPerQuery) }],
    ['read-home.graphql', {}],
    ['read-names.graphql', {}],
  ])('%s stays within the cost limit for a page of a list', (name, variables) => {
    const text = files.find((file) => file.name === name)?.text ?? '';
    const { errors, cost } = createCompiler({ model, schema: apiSchema(model) }).compile({
      document: parse([text, ...fragmentsOf(text)].join('\n')),
      variables: { orderBy: [], first: pageSize, ...variables },
    });
    expect(errors).toEqual([]);
    expect(cost.records).toBeLessThanOrEqual(cost.recordLimit);
  });

  it('have their types written', () => {
    const types = readFileSync(join(root, 'src/explorer/operations.generated.ts'), 'utf8');
    const written = [...types.matchAll(/^export type (\w+?)(?:Query|Mutation) =/gm)].map(([, name]) => name);
    for (const { text } of files)
      for (const definition of parse(text).definitions)
        if (definition.kind === Kind.OPERATION_DEFINITION) expect(written).toContain(definition.name?.value);
  });
});

function manyIds(count: number): ReadonlyArray<string> {
  return Array.from({ length: count }, (_, nth) => `some.dossier:statement.${nth}`);
}

function fragmentsOf(text: string): ReadonlyArray<string> {
  const own = fragments.filter(({ text: fragment }) => {
    const name = /^fragment (\w+)/m.exec(fragment)?.[1] ?? '';
    return new RegExp(`\\.\\.\\.${name}\\b`).test(text) && text !== fragment;
  });
  return [...new Set(own.flatMap(({ text: fragment }) => [fragment, ...fragmentsOf(fragment)]))];
}
