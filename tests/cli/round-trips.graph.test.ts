import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { randomDossier } from '../formats/random-dossier.js';
import { withLoadStore } from '../load/load-setup.js';
import { cases } from '../support/cases.js';
import { wipe } from '../support/test-store.js';
import type { Store } from '../../src/store/store.js';
import { runVerb } from './run-verb.js';
import { useTestNeo4j } from './with-test-neo4j.js';

jest.setTimeout(300_000);

let store: Store;
withLoadStore((opened) => {
  store = opened;
});
let restore: () => void;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-round-'));
beforeAll(() => {
  restore = useTestNeo4j();
});
afterAll(() => {
  restore();
  rmSync(folder, { recursive: true });
});

/** Files and their bytes, as text; moments apart, which CSV holds of when a record was loaded. */
function bytesOf(path: string): Readonly<Record<string, string>> {
  const names = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return Object.fromEntries(
    names.map((name) => [
      name.slice(path.length),
      readFileSync(name, 'latin1').replaceAll(/"[0-9-]+T[0-9:.]+Z"/g, 'moment'),
    ]),
  );
}

async function run(...words: ReadonlyArray<string>): Promise<Readonly<Record<string, unknown>>> {
  const { exitCode, data, talk } = await runVerb(...words);
  expect([exitCode, talk]).toEqual([0, expect.any(String)]);
  return JSON.parse(data.at(-1) ?? '{}') as Readonly<Record<string, unknown>>;
}

async function exported(format: string, name: string): Promise<string> {
  const out = join(folder, name, `random.${format}`);
  rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, name));
  const { exitCode } = await runVerb('export', '--format', format, '--dossier', 'random', '--out', out);
  expect(exitCode).toBe(0);
  return out;
}

/** How what is written in a format is loaded. */
const loading: Readonly<Record<string, ReadonlyArray<string>>> = {
  yaml: ['seed', '--json'],
  json: ['seed', '--json'],
  jsonl: ['import', '--json', '--replace'],
  csv: ['import', '--json', '--replace', '--dossier', 'random'],
};

describe.each(Object.entries(loading))('a dossier that is exported as %s', (format, words) => {
  it('comes back unchanged, and results in the same bytes from an empty graph', async () => {
    await fc.assert(
      fc.asyncProperty(randomDossier, async (dossier) => {
        await wipe(store);
        const given = join(folder, 'given.json');
        writeFileSync(given, JSON.stringify(dossier));
        await run('seed', '--json', given);
        const first = await exported(format, 'first');
        expect(await run(...words, first)).toMatchObject({ created: 0, changed: 0, removed: 0 });
        const written = bytesOf(first);
        await wipe(store);
        await run(...words, first);
        expect(bytesOf(await exported(format, 'second'))).toEqual(written);
      }),
      cases({ test: 1, deep: 5 }),
    );
  });
});
