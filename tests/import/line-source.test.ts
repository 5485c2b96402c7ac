import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openLines } from '../../src/import/sources/line-source.js';

const start = { offset: 0, line: 1 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-lines-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A file of several blocks. */
function longFile(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, `{"id":"${'x'.repeat(1000)}"}\n`.repeat(2000));
  return path;
}

/** Reads a block of the file, changes the file, and reads on to its end. */
async function readWhile(path: string, change: () => void): Promise<number> {
  const source = await openLines(path);
  let lines = 0;
  for await (const block of source.blocks(start)) {
    if (lines === 0) change();
    lines += block.lines.length;
  }
  await source.close();
  return lines;
}

describe('openLines', () => {
  it('returns every line of a file that does not change', async () => {
    expect(await readWhile(longFile('still.jsonl'), () => undefined)).toBe(2000);
  });

  it('rejects a file that grows while it is read', async () => {
    const path = longFile('grows.jsonl');
    await expect(
      readWhile(path, () => {
        appendFileSync(path, '{}\n');
      }),
    ).rejects.toThrow(`The file "${path}" was changed while it was read.`);
  });

  it('rejects a file that is replaced by another one', async () => {
    const path = longFile('replaced.jsonl');
    const other = longFile('other.jsonl');
    await expect(
      readWhile(path, () => {
        renameSync(other, path);
      }),
    ).rejects.toMatchObject({
      code: 'FILE_CHANGED',
    });
  });
});
