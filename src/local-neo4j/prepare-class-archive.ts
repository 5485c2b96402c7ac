import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheArchive, findArchive, hasFailed, noteFailure } from './cached-archive.js';
import type { ArchiveOwner } from './cached-archive.js';
import { removeAbandoned } from './fetch-jars.js';
import { startNeo4j } from './start-neo4j.js';
import type { RunningNeo4j } from './start-neo4j.js';

const heapMb = 512;

/** How the archive is made, and how its progress is reported. */
export interface ArchiveOptions {
  /** Runs statements like those of every start and load, so that the classes that they need are loaded. */
  readonly runSamples: (neo4j: RunningNeo4j) => Promise<void>;
  readonly report: (line: string) => void;
}

/**
 * Returns the archive of loaded classes, with which Neo4j starts in two thirds of the time.
 *
 * It is made once for each Java and stored in the cache, by a temporary Neo4j that runs a few statements and writes the classes that
 * it has loaded. Undefined where it cannot be made: Neo4j then starts without it. Never throws.
 */
export async function prepareClassArchive(
  owner: ArchiveOwner,
  options: ArchiveOptions,
): Promise<string | undefined> {
  const found = await findArchive(owner);
  if (found !== undefined || (await hasFailed(owner))) return found;
  try {
    return await makeArchive(owner, options);
  } catch (failure) {
    options.report(`Neo4j will start more slowly: ${String(failure)}`);
    await noteFailure(owner, failure);
    return undefined;
  }
}

async function makeArchive(owner: ArchiveOwner, { runSamples, report }: ArchiveOptions): Promise<string> {
  await removeAbandoned(owner.cache);
  const folder = await mkdtemp(join(owner.cache, `record-${process.pid}-`));
  try {
    report('Preparing quick starts of Neo4j, once, some 20 s ...');
    const recorded = join(folder, 'classes.jsa');
    const neo4j = await startNeo4j({
      folder,
      jarsFolder: owner.jarsFolder,
      java: owner.java.command,
      heapMb,
      classes: { kind: 'record', file: recorded },
    });
    try {
      await runSamples(await neo4j.ready);
    } finally {
      await neo4j.stop();
    }
    return await cacheArchive(owner, recorded);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
