import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { applyConstraints } from '../../src/store/store.js';
import { indexPlan } from '../../src/model/index-plan.js';
import type { Store } from '../../src/store/store.js';
import { graphOf } from '../load/graph-of.js';
import { naughtyText } from '../formats/naughty-dossier.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { runVerb } from './run-verb.js';
import { useTestNeo4j } from './with-test-neo4j.js';

jest.setTimeout(300_000);

let store: Store;
let restore: () => void;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
const naughtyFile = join(folder, 'naughty.json');

beforeAll(async () => {
  restore = useTestNeo4j();
  store = await openTestStore();
  await wipe(store);
  await applyConstraints(store, indexPlan(model));
  writeFileSync(naughtyFile, naughtyText);
  expect((await runVerb('seed')).exitCode).toBe(0);
  const { exitCode, talk } = await runVerb('seed', naughtyFile);
  expect(talk).not.toMatch(/problem/);
  expect(exitCode).toBe(0);
});

afterAll(async () => {
  restore();
  rmSync(folder, { recursive: true });
  await store.close();
});

describe('onrecord export', () => {
  it.each(['yaml', 'json'])(
    'writes each dossier as %s so that loading it changes nothing',
    async (format) => {
      const out = join(folder, format);
      expect(await runVerb('export', '--format', format, '--out', out)).toMatchObject({ exitCode: 0 });
      const files = readdirSync(out).map((name) => join(out, name));
      expect(files).toHaveLength(4);
      const again = await runVerb('seed', '--json', '--dry-run', ...files);
      expect(again.talk).not.toMatch(/problem/);
      expect(again.data.map((line) => JSON.parse(line) as object)).toMatchObject(
        files.map(() => ({ created: 0, changed: 0, removed: 0 })),
      );
    },
  );

  it.each(['yaml', 'json'])(
    'writes the same bytes of %s after the removal and a new load of a dossier',
    async (format) => {
      const [first, second] = [join(folder, `first.${format}`), join(folder, `second.${format}`)];
      await runVerb('export', '--dossier', 'naughty', '--out', first);
      const before = await graphOf(store);
      await wipe(store);
      await runVerb('seed');
      expect(await runVerb('seed', first)).toMatchObject({ exitCode: 0 });
      await runVerb('export', '--dossier', 'naughty', '--out', second);
      expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
      expect(await graphOf(store)).toEqual(before);
    },
  );

  it('writes all dossiers as JSON Lines to stdout', async () => {
    const { data } = await runVerb('export');
    const records = data.map((line) => JSON.parse(line) as { type: string; id: string });
    expect(records.filter(({ type }) => type === 'Dossier').map(({ id }) => id)).toEqual([
      'states',
      'eu-marketplaces-2024',
      'venezuela-russia-2025',
      'naughty',
    ]);
    expect(records.length).toBeGreaterThan(600);
  });

  it('lists the existing dossiers if the requested one does not exist', async () => {
    const { exitCode, talk } = await runVerb('export', '--dossier', 'nowhere');
    expect(exitCode).toBe(2);
    expect(talk).toMatch(/DOSSIER_NOT_FOUND .*"nowhere".*"states"/);
  });

  it('rejects an unknown format, and several files on stdout', async () => {
    expect((await runVerb('export', '--format', 'xls')).exitCode).toBe(2);
    expect((await runVerb('export', '--format', 'csv')).talk).toMatch(/--out/);
  });
});
