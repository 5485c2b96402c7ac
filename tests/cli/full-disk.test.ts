import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeOutput } from '../../src/cli/write-output.js';

const program = resolve(import.meta.dirname, '../../bin/onrecord.js');
/** A file of Linux whose disk is full. */
const full = '/dev/full';
const onLinux = existsSync(full) ? it : it.skip;

let folder: string;
let dossier: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-full-'));
  dossier = join(folder, 'dossier.yaml');
  writeFileSync(dossier, `id: a\ntitle: A\nsurprise: 1\n# ${'x'.repeat(100_000)}\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Returns how a program of the shell has ended, and what it wrote to standard error. */
async function ended(command: string, input: string, output: string) {
  const files = [openSync(input, 'r'), openSync(output, 'w')] as const;
  const child = spawn('bash', ['-c', command], { stdio: [...files, 'pipe'] });
  files.forEach(closeSync);
  const [talk, [exitCode]] = await Promise.all([
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { exitCode, talk };
}

/** Text in pieces that are smaller than the buffer of a stream, so that a fault is met between two of them. */
async function* pieces() {
  for (let index = 0; index < 10; index += 1) {
    yield { file: 'a', text: 'x'.repeat(100) };
    await new Promise(setImmediate);
  }
}

describe('a full disk', () => {
  onLinux('is reported by an export, which leaves no incomplete file', async () => {
    const path = join(folder, 'export.jsonl');
    symlinkSync(full, `${path}.part-${process.pid}`);
    await expect(writeOutput(pieces(), { path, isFolder: false })).rejects.toMatchObject({
      code: 'FILE_NOT_WRITTEN',
      message: expect.stringContaining('no space left'),
    });
    expect(readdirSync(folder)).toEqual(['dossier.yaml']);
  });

  onLinux('is reported if it takes the output of a command', async () => {
    const { exitCode, talk } = await ended(
      `exec "${process.execPath}" "${program}" validate --json "${dossier}"`,
      '/dev/null',
      full,
    );
    expect([exitCode, talk]).toEqual([
      1,
      expect.stringContaining('FILE_NOT_WRITTEN The output cannot be written'),
    ]);
  });

  it('is reported if standard input cannot be stored', async () => {
    // A limit on the size of files, of which the program is told by an error instead of a signal.
    const limited = `trap '' XFSZ; ulimit -f 2; exec "${process.execPath}" "${program}" validate -`;
    const { exitCode, talk } = await ended(limited, dossier, '/dev/null');
    expect([exitCode, talk]).toEqual([
      1,
      expect.stringContaining('FILE_NOT_WRITTEN The temporary file for standard input'),
    ]);
  });
});
