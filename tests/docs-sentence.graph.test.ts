import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'yaml';
import { execute } from '../src/api/execute.js';
import { createCompiler } from '../src/compile/compile.js';
import { readDossiers } from '../src/dossier/dossier.js';
import type { LoadReport } from '../src/load/load.js';
import { apiSchema } from '../src/model/api-schema.js';
import type { Store } from '../src/store/store.js';
import { loadSeed, textOf } from './seed/seed.js';
import { model } from './support/model.js';
import { openTestStore, wipe } from './support/test-store.js';

jest.setTimeout(300_000);

const file = 'seed/dossiers/venezuela-russia-2025.yaml';
const dossier = textOf(file);
const text = textOf('docs/from-sentence-to-answer.md');

function blocks(language: string): ReadonlyArray<string> {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

type Fields = Readonly<Record<string, unknown>>;
type Sections = Readonly<Record<string, ReadonlyArray<Fields>>>;

/** Of lists, the parts that are shown; of all else, the whole. */
function isShownOf(shown: unknown, whole: unknown): boolean {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  if (!Array.isArray(shown) || !Array.isArray(whole)) return same(shown, whole);
  return shown.every((part) => whole.some((other) => same(part, other)));
}

let store: Store;
let reports: ReadonlyArray<LoadReport>;
beforeAll(async () => {
  store = await openTestStore({ readTimeoutMs: 60_000 });
  await wipe(store);
  reports = await loadSeed(store);
});
afterAll(() => store.close());

describe('docs/from-sentence-to-answer.md', () => {
  it('shows of the dossier what is in it', () => {
    const [shown] = blocks('yaml').map((block) => parse(block) as Sections);
    const whole = parse(dossier) as Sections;
    const records = Object.entries(shown ?? {}).flatMap(([section, parts]) =>
      parts.map((part) => ({ part, record: whole[section]?.find(({ id }) => id === part['id']) })),
    );
    expect(records.length).toBeGreaterThan(6);
    const other = records.flatMap(({ part, record }) =>
      Object.keys(part).filter((field) => !isShownOf(part[field], record?.[field])),
    );
    expect(other).toEqual([]);
  });

  it('shows the problems that the two slips give', () => {
    const slips = dossier
      .replace('cue: cautioned\n', 'cue: cautioned and warned\n')
      .replace('{ ref: c.ability, factuality: POSSIBLE }', '{ ref: c.ability, factuality: PERHAPS }');
    const { problems } = readDossiers(model, [{ file, text: slips }]);
    const lines = problems.flatMap(({ at, code, message, hint }) => [
      `${at.file}:${at.line}:${at.column} ${code} ${message}`,
      `  at ${at.path}`,
      `  ${hint}`,
    ]);
    expect(blocks('text')).toContain(`${lines.join('\n')}\n`);
  });

  it('says how much is loaded', () => {
    expect(text).toContain(`0 created, 0 changed, 0 removed, ${reports[1]?.created ?? 0} unchanged`);
    expect(text).toContain(`${reports[1]?.created ?? 0} records and relationships are created`);
  });

  it('asks what gives the answer shown', async () => {
    const schema = apiSchema(model);
    const compiler = createCompiler({ model, schema });
    const response = await execute({ compiler, store, schema }, { query: blocks('graphql')[0] ?? '' });
    expect(response).toEqual(JSON.parse(blocks('json')[0] ?? ''));
  });
});
