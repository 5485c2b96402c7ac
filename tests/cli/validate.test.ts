import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
  it('reports a valid file and exits 0', async () => {
    const file = await write('clean.yaml', 'id: a\ntitle: A\nactors:\n  - { id: x, name: X, kind: STATE }\n');
    expect(await runVerb('validate', file)).toEqual({
      exitCode: 0,
      data: [],
      talk: `${file}: 1 record, no problems`,
    });
  });

  it('names the place of each problem, leaves stdout empty and exits 3', async () => {
    const file = await write('faulty.yaml', 'id: a\ntitle: A\nactors:\n  - { id: x, nam: X, kind: STAET }\n');
    const { exitCode, data, talk } = await runVerb('validate', file);
    expect(exitCode).toBe(3);
    expect(data).toEqual([]);
    expect(talk).toContain(`${file}:4:14 FIELD_UNKNOWN `);
    expect(talk).toMatch(/:4:\d+ VALUE_INVALID .*STAET/);
  });

  it('prints advice on what may be a slip where it is asked for, and exits 0', async () => {
    const file = await write(
      'advised.yaml',
      `id: a
title: A
actors: [{ id: x, name: X, kind: STATE }, { id: y, name: Y, kind: STATE }]
documents: [{ id: doc, kind: ARTICLE, issuedBy: x, consulted: true }]
statements: [{ id: s, attributedTo: x, reportedIn: doc, content: c }]
claims: [{ id: c, kind: EVENT, text: it is so }]
`,
    );
    expect((await runVerb('validate', file)).talk).not.toContain('RECORD_UNUSED');
    const { exitCode, talk } = await runVerb('validate', '--advice', file);
    expect(exitCode).toBe(0);
    expect(talk).toContain(`advice: ${file}:3:43 RECORD_UNUSED Nothing refers to the actor "Y".`);
  });

  it('prints problems as JSON Lines', async () => {
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
      { kind: 'file', file, format: 'dossier', records: 0, problems: 1 },
    ]);
  });

  it('prints at most the given number of problems, and the number of the others', async () => {
    const file = await write('many.yaml', 'id: a\ntitle: A\nb: 1\nc: 1\nd: 1\n');
    const { talk } = await runVerb('validate', '--max-errors', '1', file);
    expect(talk.match(/FIELD_UNKNOWN/g)).toHaveLength(1);
    expect(talk).toContain('... and 2 more');
  });

  it('reports ids that no file declares only as notes', async () => {
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
    const unreadable = join(folder, 'loop.yaml');
    await symlink(unreadable, unreadable);
    expect(await runVerb('validate', empty)).toMatchObject({
      exitCode: 3,
      talk: expect.stringContaining(`${empty}:1:1 FILE_EMPTY The file is empty.`),
    });
    expect(await runVerb('validate', missing)).toMatchObject({
      exitCode: 2,
      talk: `FILE_NOT_FOUND There is no file "${missing}".\n  Check the path.`,
    });
    expect(await runVerb('validate', unreadable)).toMatchObject({
      exitCode: 1,
      talk: `FILE_UNREADABLE The file "${unreadable}" cannot be read (ELOOP).\n  Check the permissions of the file.`,
    });
    expect((await runVerb('validate', unreadable, missing)).exitCode).toBe(2);
    expect((await runVerb('validate', unreadable, empty, missing)).exitCode).toBe(3);
  });

  it('checks the files of a folder, also compressed ones, and reports each with its own name', async () => {
    const inner = join(folder, 'inner');
    await mkdir(join(inner, 'deeper'), { recursive: true });
    await writeFile(join(inner, 'a.yaml'), 'id: a\ntitle: A\nb: 1\n');
    await writeFile(join(inner, 'c.yaml.gz'), gzipSync('id: c\ntitle: C\nd: 1\n'));
    const { exitCode, talk } = await runVerb('validate', inner);
    expect(exitCode).toBe(3);
    expect(talk).toContain(`${join(inner, 'a.yaml')}:3:1 FIELD_UNKNOWN`);
    expect(talk).toContain(`${join(inner, 'c.yaml.gz')}:3:1 FIELD_UNKNOWN`);
  });

  it.each([
    [
      'text cut in mid-character',
      Buffer.from('id: a\ntitle: é').subarray(0, -1),
      'it is not UTF-8 at line 2, column 8',
    ],
    [
      'text of another code, after a written U+FFFD',
      Buffer.concat([Buffer.from('id: a\ntitle: "\u{fffd}'), Buffer.from([0xe9]), Buffer.from('"\n')]),
      'it is not UTF-8 at line 2, column 10',
    ],
    ['UTF-16', Buffer.from('\u{feff}id: a\n', 'utf16le'), 'it is UTF-16 or UTF-32'],
    ['UTF-16 of the other order', Buffer.from('\u{feff}id: a\n', 'utf16le').swap16(), 'it is UTF-16'],
    ['UTF-16 without a mark', Buffer.from('id: a\n', 'utf16le'), 'it is UTF-16 without a byte order mark'],
    ['a zip archive', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'it is a zip archive'],
    ['bzip2', Buffer.from('BZh91AY&SY', 'latin1'), 'it is compressed with bzip2'],
    ['xz', Buffer.from('\u00fd7zXZ\u0000', 'latin1'), 'it is compressed with xz'],
    ['UTF-16 in gzip', gzipSync(Buffer.from('\u{feff}id: a\n', 'utf16le')), 'it is UTF-16'],
    ['gzip that is cut', gzipSync('id: a\ntitle: A\n').subarray(0, -12), 'its gzip ends too early'],
    ['gzip that is damaged', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'its gzip'],
    ['a gzip bomb', gzipSync(Buffer.alloc(300 * 1024 * 1024)), 'contains more than 256 MB'],
  ])('rejects %s', async (_name, bytes, why) => {
    const file = join(folder, 'broken.yaml');
    await writeFile(file, bytes);
    const { exitCode, talk } = await runVerb('validate', file);
    expect(exitCode).toBe(3);
    expect(talk).toMatch(/^INPUT_INVALID /);
    expect(talk).toContain(why);
  });

  it('accepts a byte order mark, all kinds of line ends, and none at the end', async () => {
    const file = await write('ends.yaml', '\u{feff}id: a\r\ntitle: A\nsurprise: 1');
    expect((await runVerb('validate', file)).talk).toMatch(/:3:1 FIELD_UNKNOWN/);
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

  it('prints its version', async () => {
    expect(await runVerb('--version')).toEqual({
      exitCode: 0,
      data: [expect.stringMatching(/^\d+\.\d+\.\d+$/)],
      talk: '',
    });
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

  it('checks every format that can be imported, and recognizes it', async () => {
    const lines = await write('lines.jsonl', '{"type": "Actor", "id": "a", "name": "A", "kind": "PERSON"}\n');
    expect(await runVerb('validate', lines)).toMatchObject({
      exitCode: 0,
      talk: `${lines}: 1 record (jsonl), no problems`,
    });
    const faulty = await write(
      'faulty.jsonl',
      '{"type": "Actor", "id": "a", "name": "A", "kind": "PERSON"}\n{oops\n',
    );
    const { exitCode, talk } = await runVerb('validate', faulty);
    expect([exitCode, talk]).toEqual([3, expect.stringContaining(`${faulty}:2:2 SYNTAX_INVALID`)]);
    const ftm = await write(
      'entities.ftm',
      '{"id": "p", "schema": "Person", "properties": {"name": ["P"], "mood": ["x"]}}\n',
    );
    expect((await runVerb('validate', ftm)).talk).toMatch(/entities\.ftm: 1 record \(ftm\), no problems/);
  });
});
