import { createHash } from 'node:crypto';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { JavaFound } from './find-java.js';

/** The Java and the jars that an archive of loaded classes belongs to, and the cache folder that holds it. */
export interface ArchiveOwner {
  readonly cache: string;
  readonly jarsFolder: string;
  readonly java: Pick<Extract<JavaFound, { kind: 'found' }>, 'command' | 'description'>;
}

const triedAgainAfterMs = 24 * 3_600_000;

/**
 * Finds the complete archive of classes for this Java and these jars in the cache; returns undefined where there is none.
 *
 * The name of the file holds its length: Java would map a truncated file and crash, so a damaged one is removed. Never throws.
 */
export async function findArchive(owner: ArchiveOwner): Promise<string | undefined> {
  const names = await readdir(owner.cache).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(`${prefixOf(owner)}-`))) {
    const file = join(owner.cache, name);
    if (name === archiveName(owner, await lengthOf(file))) return file;
    await rm(file, { force: true }).catch(() => undefined); // where the cache is read-only, Neo4j starts without it
  }
  return undefined;
}

/** Moves a recorded archive into the cache after it is flushed to the disk. Throws when nothing was recorded. */
export async function cacheArchive(owner: ArchiveOwner, recorded: string): Promise<string> {
  const length = await lengthOf(recorded);
  if (length === undefined) throw new Error(`Java left no archive ${basename(recorded)}.`);
  await sync(recorded);
  const cached = join(owner.cache, archiveName(owner, length));
  await rename(recorded, cached);
  return cached;
}

/** Records why no archive could be made, so that starts within the next day do not try again. Never throws. */
export async function noteFailure(owner: ArchiveOwner, failure: unknown): Promise<void> {
  await writeFile(failureFile(owner), `${String(failure)}\n`).catch(() => undefined);
}

/** Returns whether making the archive has failed within the last day. Never throws. */
export async function hasFailed(owner: ArchiveOwner): Promise<boolean> {
  const noted = await stat(failureFile(owner)).catch(() => undefined);
  return noted !== undefined && Date.now() - noted.mtimeMs < triedAgainAfterMs;
}

function failureFile(owner: ArchiveOwner): string {
  return join(owner.cache, `${prefixOf(owner)}.failed`);
}

function prefixOf({ jarsFolder, java }: ArchiveOwner): string {
  const key = createHash('sha256').update(JSON.stringify([jarsFolder, java.command, java.description]));
  return `classes-${key.digest('hex').slice(0, 12)}`;
}

function archiveName(owner: ArchiveOwner, length: number | undefined): string {
  return `${prefixOf(owner)}-${length ?? ''}.jsa`;
}

async function lengthOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.size;
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}
