import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');
const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
let folder: string;
let packedFiles: ReadonlyArray<string>;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function npm(cwd: string, ...words: ReadonlyArray<string>): string {
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed.\n${stdout}${stderr}`);
  return stdout;
}

/** Runs the installed program with `npx`, without a registry. */
function onrecord(words: ReadonlyArray<string>, input = ''): Ended {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'onrecord', ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-package-'));
  // What is built is packed as it is: `npm test` has built it, and a build here would take the program from under other tests.
  const packed = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  ) as [{ readonly filename: string; readonly files: ReadonlyArray<{ readonly path: string }> }];
  packedFiles = packed[0].files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', ...quick, join(folder, packed[0].filename));
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const clean = 'id: a\ntitle: A\nactors:\n  - { id: x, name: X, kind: STATE }\n';
const faulty = 'id: a\ntitle: A\nactors:\n  - { id: x, nam: X, kind: STATE }\n';

describe('the installed package', () => {
  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(onrecord(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('holds the program, the pages, the schema and the dossiers, and nothing to build them from', () => {
    const there = (path: string) => existsSync(join(folder, 'node_modules/onrecord', path));
    const parts = [
      'dist/src/cli/main.js',
      'dist/explorer/index.html',
      'dist/graphiql/index.html',
      'schema/dossier.schema.json',
      'seed/dossiers/states.yaml',
      'seed/SOURCES.md',
      'src/local-neo4j/pom.xml',
      'LICENSE',
    ];
    expect(parts.filter((part) => !there(part))).toEqual([]);
    const left = ['src/cli', 'tests', 'dist/tests', 'dist/bench', 'tsconfig.build.json'];
    expect(left.filter(there)).toEqual([]);
    const hidden = packedFiles.filter((path) => /(^|\/)\./.test(path) || /\.(map|tsbuildinfo)$/.test(path));
    expect(hidden).toEqual([]);
  });

  it('says on standard error that a file is fine, and exits 0', () => {
    const fine = (file: string) => ({ status: 0, stdout: '', stderr: `${file}: 1 record, no problems\n` });
    expect(onrecord(['validate', write('clean.yaml', clean)])).toEqual(fine('clean.yaml'));
    expect(onrecord(['validate', '-'], clean)).toEqual(fine('stdin'));
  });

  it('names the places of a faulty file or input on stderr, and exits 3', () => {
    const expected = (file: string) => ({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^${file}:4:14 FIELD_UNKNOWN .*"nam"`)),
    });
    expect(onrecord(['validate', write('faulty.yaml', faulty)])).toEqual(expected('faulty\\.yaml'));
    expect(onrecord(['validate', '-'], faulty)).toEqual(expected('stdin'));
  });

  it('exits 3 for an empty file or input, 2 for a missing one, 1 for an unreadable one', () => {
    const empty = {
      status: 3,
      stdout: '',
      stderr: expect.stringContaining(':1:1 FILE_EMPTY The file is empty.'),
    };
    expect(onrecord(['validate', write('empty.yaml', '')])).toEqual(empty);
    expect(onrecord(['validate', '-'])).toEqual(empty);
    expect(onrecord(['validate', 'missing.yaml'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'FILE_NOT_FOUND There is no file "missing.yaml".\n  Check the path.\n',
    });
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    expect(onrecord(['validate', 'loop.yaml'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^FILE_UNREADABLE The file "loop\.yaml" cannot be read/),
    });
  });

  it('writes a first dossier that it finds nothing wrong with', () => {
    expect(onrecord(['init', 'first.yaml'])).toMatchObject({ status: 0 });
    expect(onrecord(['validate', 'first.yaml'])).toMatchObject({ status: 0 });
  });
});
