import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { loadSeed } from '../seed/seed.js';
import { openTestStore, testRun, wipe } from '../support/test-store.js';
import { runVerb } from './run-verb.js';

const file = join(import.meta.dirname, 'twelve-faults.yaml');
const inFile = [
  '6:37 VALUE_INVALID',
  '9:52 DATE_INVALID',
  '9:68 LINK_NOT_HTTP',
  '12:5 UNREACHED',
  '12:40 CUE_DOUBLE',
  '14:5 ACTOR_MISSING',
  '15:69 FIELD_UNKNOWN',
  '16:11 ID_DOUBLED',
];
const inGraph = [
  '4:5 ID_TAKEN',
  '5:5 DECLARATION_CONTRADICTS',
  '7:60 ID_UNKNOWN',
  '11:76 REFERENCE_WRONG_TYPE',
];

let store: Store;
const names = ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'] as const;
const before = names.map((name) => process.env[name]);

beforeAll(async () => {
  const { uri, username, password } = testRun();
  [uri, username, password].forEach((value, index) => (process.env[names[index] ?? ''] = value));
  store = await openTestStore();
  await wipe(store);
  await loadSeed(store);
});

afterAll(async () => {
  names.forEach((name, index) => {
    if (before[index] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before[index];
  });
  await store.close();
});

/** The place and code of each problem, in the order printed. */
function places(talk: string): ReadonlyArray<string> {
  return talk.split('\n').flatMap((line) => {
    const match = /^(?!note: ).*twelve-faults\.yaml:(\d+:\d+) ([A-Z_]+) /.exec(line);
    return match ? [`${match[1] ?? ''} ${match[2] ?? ''}`] : [];
  });
}

const byPlace = (a: string, b: string): number => parseInt(a, 10) - parseInt(b, 10);
const all = [...inFile, ...inGraph].toSorted(byPlace);

describe('a dossier with twelve faults of both kinds', () => {
  it('is rejected by seed with all of them, and nothing is written', async () => {
    const count = async (): Promise<unknown> =>
      (await store.read({ text: 'MATCH (n) WHERE NOT n:OnrecordGraph RETURN count(n)', parameters: {} }))
        .rows[0]?.[0];
    const stood = await count();
    const { exitCode, talk } = await runVerb('seed', file);
    expect(places(talk)).toEqual(all);
    expect(exitCode).toBe(3);
    expect(await count()).toBe(stood);
  });

  it('is rejected by validate --against with the same', async () => {
    const { exitCode, talk } = await runVerb('validate', '--against', file);
    expect(places(talk)).toEqual(all);
    expect(exitCode).toBe(3);
  });

  it('is rejected by validate with those of the file, and unknown ids are notes', async () => {
    const { exitCode, talk } = await runVerb('validate', file);
    expect(places(talk).filter((place) => !place.endsWith('ID_UNKNOWN'))).toEqual(inFile);
    expect(talk).toMatch(/note: .*:7:67 ID_UNKNOWN .*atlantis/);
    expect(exitCode).toBe(3);
  });
});
