import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findArchive, hasFailed, keepArchive, noteFailure } from '../../src/store/local/kept-archive.js';
import type { ArchiveOwner } from '../../src/store/local/kept-archive.js';

let cache: string;
let owner: ArchiveOwner;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'onrecord-archive-'));
  owner = { cache, jarsFolder: '/jars', java: { command: 'java', description: 'openjdk version "17.0.15"' } };
});
afterEach(async () => {
  await rm(cache, { recursive: true, force: true });
});

async function keepOne(): Promise<string> {
  const recorded = join(cache, 'recorded.jsa');
  await writeFile(recorded, 'classes');
  return keepArchive(owner, recorded);
}

describe('findArchive', () => {
  it('finds the archive that was kept', async () => {
    const kept = await keepOne();
    expect(await findArchive(owner)).toBe(kept);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('finds none for another Java or other jars', async () => {
    await keepOne();
    const java = { command: 'java', description: 'openjdk version "21.0.2"' };
    expect(await findArchive({ ...owner, java })).toBeUndefined();
    expect(await findArchive({ ...owner, jarsFolder: '/others' })).toBeUndefined();
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('removes a torn one, which would crash Java', async () => {
    await truncate(await keepOne(), 4);
    expect(await findArchive(owner)).toBeUndefined();
    expect(await readdir(cache)).toEqual([]);
  });

  it('finds none where there is no cache', async () => {
    expect(await findArchive({ ...owner, cache: join(cache, 'none') })).toBeUndefined();
  });
});

describe('keepArchive', () => {
  it('fails when Java recorded nothing', async () => {
    await expect(keepArchive(owner, join(cache, 'none.jsa'))).rejects.toThrow('none.jsa');
  });
});

describe('hasFailed', () => {
  it('remembers a failure for a day', async () => {
    expect(await hasFailed(owner)).toBe(false);
    await noteFailure(owner, new Error('no room'));
    expect(await hasFailed(owner)).toBe(true);
    const [note] = await readdir(cache);
    await utimes(join(cache, note ?? ''), 0, 0);
    expect(await hasFailed(owner)).toBe(false);
    expect(await findArchive(owner)).toBeUndefined();
  });
});
