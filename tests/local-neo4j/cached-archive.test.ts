import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cacheArchive, findArchive, hasFailed, noteFailure } from '../../src/local-neo4j/cached-archive.js';
import type { ArchiveOwner } from '../../src/local-neo4j/cached-archive.js';

let cache: string;
let owner: ArchiveOwner;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'onrecord-archive-'));
  owner = { cache, jarsFolder: '/jars', java: { command: 'java', description: 'openjdk version "17.0.15"' } };
});
afterEach(async () => {
  await rm(cache, { recursive: true, force: true });
});

async function cacheOne(): Promise<string> {
  const recorded = join(cache, 'recorded.jsa');
  await writeFile(recorded, 'classes');
  return cacheArchive(owner, recorded);
}

describe('findArchive', () => {
  it('finds the archive that was stored', async () => {
    const cached = await cacheOne();
    expect(await findArchive(owner)).toBe(cached);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('finds none for another Java or other jars', async () => {
    await cacheOne();
    const java = { command: 'java', description: 'openjdk version "21.0.2"' };
    expect(await findArchive({ ...owner, java })).toBeUndefined();
    expect(await findArchive({ ...owner, jarsFolder: '/others' })).toBeUndefined();
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('removes a truncated one, which would crash Java', async () => {
    await truncate(await cacheOne(), 4);
    expect(await findArchive(owner)).toBeUndefined();
    expect(await readdir(cache)).toEqual([]);
  });

  it('finds none where there is no cache', async () => {
    expect(await findArchive({ ...owner, cache: join(cache, 'none') })).toBeUndefined();
  });
});

describe('cacheArchive', () => {
  it('fails when Java recorded nothing', async () => {
    await expect(cacheArchive(owner, join(cache, 'none.jsa'))).rejects.toThrow('none.jsa');
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
