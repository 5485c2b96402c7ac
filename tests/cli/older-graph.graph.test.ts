import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { useImportWorld } from '../import/import-world.js';
import { graphOf } from '../load/graph-of.js';
import { writeFormerGraph } from '../load/migrations/former-graph.js';
import { runVerb } from './run-verb.js';

jest.setTimeout(300_000);

const world = useImportWorld();
const { file } = world;
beforeEach(() => writeFormerGraph(world.store));

const dossier = `id: pier
title: The pier
actors:
  - { id: crew-2, name: Crew, kind: ORGANIZATION }
`;

async function version(): Promise<unknown> {
  const text = "MATCH (g:OnrecordGraph {id: 'graph'}) RETURN g.schemaVersion, g.migratedTo";
  return (await world.store.read({ text, parameters: {} })).rows[0];
}

async function mark(properties: string): Promise<void> {
  await world.store.command(`MATCH (g:OnrecordGraph {id: 'graph'}) SET g += ${properties}`);
}

describe('a graph of an older version', () => {
  const path = (): string => file('pier.yaml', dossier);

  it.each([
    ['query', () => ['query', '{ dossiers { totalCount } }']],
    ['a mutation by query', () => ['query', 'mutation { removeDossier(dossier: "union") { dossier } }']],
    ['export', () => ['export']],
    ['status', () => ['status']],
    ['diff', () => ['diff', path()]],
    ['validate --against', () => ['validate', '--against', path()]],
    ['import --dry-run', () => ['import', '--dry-run', path()]],
    ['seed --dry-run', () => ['seed', '--dry-run', path()]],
    ['remove --dry-run', () => ['remove', '--dry-run', 'union']],
  ])('is rejected by %s, which writes nothing and names the next step', async (_command, words) => {
    const before = [await graphOf(world.store), await version()];
    const { exitCode, data, talk } = await runVerb(...words());
    expect([exitCode, data]).toEqual([1, []]);
    expect(talk).toMatch(
      /SCHEMA_VERSION_OLDER[^]*schema version 2; this Onrecord needs version \d+\.[^]*onrecord start/,
    );
    expect([await graphOf(world.store), await version()]).toEqual(before);
  });

  it.each([
    ['import', () => ['import', path()]],
    ['seed', () => ['seed', path()]],
    ['remove', () => ['remove', 'union']],
    ['doctor --repair', () => ['doctor', '--repair']],
  ])('is migrated by %s, after which the other commands read it', async (_command, words) => {
    const { exitCode, talk } = await runVerb(...words());
    expect([exitCode, talk]).toEqual([0, expect.stringContaining('Migrating the graph')]);
    const fields = 'changes(first: 100) { edges { node { kind entityId } } }';
    const { data } = await runVerb('query', `{ changes(dossier: "harbour", from: 0, to: 2) { ${fields} } }`);
    expect(JSON.parse(data.join(''))).not.toHaveProperty('errors');
    expect((await runVerb('status')).data.join()).toContain('harbour:');
  });

  it('is a fault that doctor reports without reading the stored derived values', async () => {
    const { exitCode, data } = await runVerb('doctor');
    expect([exitCode, data.join('\n')]).toEqual([
      1,
      expect.stringMatching(/fault +Schema version: the graph has version 2[^]*onrecord doctor --repair/),
    ]);
    expect(data.join('\n')).not.toContain('Stored derived values');
  });

  it('is rejected as well while it is migrated', async () => {
    await mark('{ schemaVersion: 4, migratedTo: 3 }');
    const { exitCode, talk } = await runVerb('status');
    expect([exitCode, talk]).toEqual([1, expect.stringMatching(/SCHEMA_VERSION_OLDER.*version 3/)]);
  });
});

describe('a graph of a newer version', () => {
  it('is rejected by commands that read and by commands that write', async () => {
    await mark('{ schemaVersion: 99, migratedTo: 4 }');
    for (const words of [['status'], ['remove', 'union'], ['doctor', '--repair']]) {
      const { exitCode, data, talk } = await runVerb(...words);
      expect([exitCode, [...data, talk].join('\n')]).toEqual([
        1,
        expect.stringContaining('schema version 99'),
      ]);
    }
    expect((await runVerb('doctor')).data.join('\n')).toContain('the graph has version 99');
  });
});
