import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { dossierJsonSchema } from '../../src/model/json-schema.js';
import { model } from '../support/model.js';

const root = join(import.meta.dirname, '../..');
const schema = dossierJsonSchema(model);
const validate = new Ajv2020({
  strict: true,
  keywords: ['enumDescriptions'],
  formats: { date: true },
}).compile(schema);

function faultsOf(dossier: unknown): ReadonlyArray<string> {
  return validate(dossier)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('dossierJsonSchema', () => {
  it('is what stands in schema/dossier.schema.json', () => {
    const text = readFileSync(join(root, 'schema/dossier.schema.json'), 'utf8');
    expect(text).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it.each(['states', 'venezuela-russia-2025', 'eu-marketplaces-2024'])(
    'accepts the shipped dossier %s',
    (name) => {
      expect(faultsOf(parse(readFileSync(join(root, `seed/dossiers/${name}.yaml`), 'utf8')))).toEqual([]);
    },
  );

  it.each([
    [{ title: 'x' }, ' required'],
    [{ id: 'X', title: 'x' }, '/id pattern'],
    [{ id: 'x', title: 'x', acters: [] }, ' additionalProperties'],
    [{ id: 'x', title: 'x', actors: [{ id: 'a', name: 'A', kind: 'PERSONS' }] }, '/actors/0/kind enum'],
    [
      { id: 'x', title: 'x', claims: [{ id: 'a', kind: 'EVENT', text: 'a', related: 'b' }] },
      '/claims/0/related type',
    ],
    [
      { id: 'x', title: 'x', claims: [{ id: 'a', kind: 'EVENT', text: 'a', credibility: 7 }] },
      '/claims/0/credibility maximum',
    ],
  ])('refuses %j', (dossier, fault) => {
    expect(faultsOf(dossier)).toContain(fault);
  });
});
