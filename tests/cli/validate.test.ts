import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runVerb } from './run-verb.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-validate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

describe('onrecord validate', () => {
  it('says nothing of a clean file and exits 0', async () => {
    const file = await write('clean.yaml', 'id: a\ntitle: A\nactors:\n  - { id: x, name: X, kind: STATE }\n');
    expect(await runVerb('validate', file)).toEqual({ exitCode: 0, data: [], talk: '' });
  });

  it('names the place of each problem, leaves stdout empty and exits 3', async () => {
    const file = await write('faulty.yaml', 'id: a\ntitle: A\nactors:\n  - { id: x, nam: X, kind: STAET }\n');
    const { exitCode, data, talk } = await runVerb('validate', file);
    expect(exitCode).toBe(3);
    expect(data).toEqual([]);
    expect(talk).toContain(`${file}:4:14 FIELD_UNKNOWN `);
    expect(talk).toMatch(/:4:\d+ VALUE_INVALID .*STAET/);
  });

  it('gives problems as JSON Lines', async () => {
    const file = await write('json.yaml', 'id: a\ntitle: A\nsurprise: 1\n');
    const { data, talk } = await runVerb('validate', '--json', file);
    expect(talk).toBe('');
    expect(data.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        kind: 'problem',
        file,
        line: 3,
        column: 1,
        path: 'surprise',
        code: 'FIELD_UNKNOWN',
        message: expect.stringContaining('surprise'),
        hint: expect.any(String),
      },
    ]);
  });

  it('shows at most so many problems, and says how many are left', async () => {
    const file = await write('many.yaml', 'id: a\ntitle: A\nb: 1\nc: 1\nd: 1\n');
    const { talk } = await runVerb('validate', '--max-errors', '1', file);
    expect(talk.match(/FIELD_UNKNOWN/g)).toHaveLength(1);
    expect(talk).toContain('... and 2 more');
  });

  it('tells of ids that no file declares as notes alone', async () => {
    const file = await write(
      'note.yaml',
      'id: a\ntitle: A\nactors:\n  - { id: x, name: X, kind: STATE, partOf: ven }\n',
    );
    const { exitCode, talk } = await runVerb('validate', file);
    expect(exitCode).toBe(0);
    expect(talk).toMatch(/^note: .*ID_UNKNOWN .*"ven"/);
  });

  it('exits 3 for an empty file, 2 for a missing one, 1 for an unreadable one, with the highest of several', async () => {
    const empty = await write('empty.yaml', '');
    const missing = join(folder, 'missing.yaml');
    expect((await runVerb('validate', empty)).exitCode).toBe(3);
    expect((await runVerb('validate', missing)).exitCode).toBe(2);
    expect((await runVerb('validate', folder)).exitCode).toBe(1);
    expect((await runVerb('validate', folder, missing)).exitCode).toBe(2);
    expect((await runVerb('validate', folder, empty, missing)).exitCode).toBe(3);
  });
});

describe('the command line', () => {
  it.each([
    ['no verb', []],
    ['an unknown verb', ['valdate', 'x']],
    ['a missing argument', ['validate']],
    ['a number that is none', ['validate', '--max-errors', 'many', 'x']],
  ])('exits 2 for %s', async (_name, words) => {
    expect((await runVerb(...words)).exitCode).toBe(2);
  });

  it('suggests the flag that was meant', async () => {
    expect((await runVerb('seed', '--dry-rum')).talk).toContain('Did you mean --dry-run?');
  });

  it('shows help with an example and the settings', async () => {
    const help = await runVerb('validate', '--help');
    expect(help.exitCode).toBe(0);
    expect(help.data.join('\n')).toContain('onrecord validate my-dossier.yaml');
    expect((await runVerb('start', '--help')).data.join('\n')).toContain('ONRECORD_PORT');
  });
});
