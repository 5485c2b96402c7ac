import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { runVerb } from '../cli/run-verb.js';

jest.setTimeout(300_000);

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let line: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-long-'));
  line = join(folder, 'line.jsonl');
  writeFileSync(line, '{"type": "Claim", "id": "c", "text": "');
  truncateSync(line, 500_000_000); // holes are read as NUL, and take no room
  appendFileSync(line, '"}\n{"type": "Nothing"}\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Prints the peak of the memory at the end of a process, in KB. */
const tellMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';

/** Runs the program; `file` is its standard input. */
async function run(words: ReadonlyArray<string>, file: string) {
  const input = openSync(file, 'r');
  const child = spawn(
    process.execPath,
    ['--import', tellMemory, join(root, 'bin', 'onrecord.js'), ...words],
    { cwd: folder, stdio: [input, 'pipe', 'pipe'] },
  );
  closeSync(input);
  const [talk, ended] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), once(child, 'exit')]);
  const exitCode: unknown = (ended as ReadonlyArray<unknown>)[0];
  const peakMb = Number(/peak (\d+)$/.exec(talk)?.[1]) / 1024;
  return { exitCode, talk, peakMb };
}

describe('a line of 500 MB', () => {
  it.each([
    ['import --batched --dry-run', '-'],
    ['import --batched --dry-run', 'line.jsonl'],
    ['validate', '-'],
    ['validate', 'line.jsonl'],
  ])('is rejected at its place by %s of %s, in little memory', async (words, given) => {
    const { exitCode, talk, peakMb } = await run([...words.split(' '), given], line);
    const name = given === '-' ? 'stdin' : given;
    expect(exitCode).toBe(3);
    expect(talk).toMatch(`${name}:1:1 SYNTAX_INVALID The line is longer than 16 MB.`);
    expect(talk).toMatch(`${name}:2:1 TYPE_UNKNOWN`);
    expect(peakMb).toBeLessThan(300);
  });

  it.each(['-', 'line.jsonl'])(
    'is refused by validate of %s as a dossier, with the place up to which it was read',
    async (given) => {
      const { exitCode, talk, peakMb } = await run(['validate', '--format', 'dossier', given], line);
      expect(exitCode).toBe(3);
      expect(talk).toMatch(
        /INPUT_INVALID .* contains more than 256 MB of text. It was read up to line 1, column \d+\./,
      );
      expect(peakMb).toBeLessThan(600);
    },
  );
});

describe('gzip of 400 MB', () => {
  let bomb: string;
  beforeAll(() => {
    bomb = join(folder, 'bomb.jsonl.gz');
    const part = gzipSync(`${' '.repeat(999)}\n`.repeat(10_000)); // a gzip file may have several parts, one after the other
    writeFileSync(bomb, Buffer.concat(Array.from({ length: 40 }, () => part)));
  });

  it.each(['validate', 'validate --format dossier'])('is rejected in bounded memory by %s', async (words) => {
    const { exitCode, talk, peakMb } = await run([...words.split(' '), bomb], bomb);
    expect([exitCode, talk]).toEqual([3, expect.stringContaining('contains more than 256 MB of text')]);
    expect(peakMb).toBeLessThan(700);
  });
});

describe('a file that changes while it is read', () => {
  let writer: ChildProcess;
  afterAll(async () => {
    writer.kill('SIGKILL');
    await once(writer, 'exit');
  });

  it('is rejected', async () => {
    const file = join(folder, 'grows.yaml');
    writeFileSync(file, 'id: a\ntitle: A\n# ');
    truncateSync(file, 100_000_000);
    const program = `const { appendFileSync } = require('node:fs');
      for (let hasWritten = false; ; hasWritten = true) {
        appendFileSync(process.argv[1], ' ');
        if (!hasWritten) process.stdout.write('writes');
      }`;
    writer = spawn(process.execPath, ['-e', program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(writer.stdout as NodeJS.ReadableStream, 'data');
    const { exitCode, talk } = await runVerb('validate', file);
    expect([exitCode, talk]).toEqual([
      3,
      expect.stringContaining(`FILE_CHANGED The file "${file}" was changed`),
    ]);
  });
});
