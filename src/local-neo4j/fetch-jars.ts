import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KnownError } from '../errors.js';
import { invariant } from '../lib/invariant.js';
import { lastLines, runProgram } from './run-program.js';
import { packageRoot } from './package-root.js';
import { isAlive } from './end-left-process.js';
import { unsignJars } from './unsign-jars.js';

const progressEveryMs = 4_000;
const longestFetchMs = 30 * 60_000;
const abandonedAfterMs = 24 * 3_600_000;

/** Returns the folder in the cache for the jars, whether it exists or not; its name changes with the pom. */
export function jarsFolder(cacheFolder: string): string {
  const pom = readFileSync(pomFile(), 'utf8');
  const version = /<neo4j\.version>([\d.]+)</.exec(pom)?.[1];
  invariant(version, 'the pom names the version of Neo4j');
  return join(cacheFolder, `neo4j-${version}-${createHash('sha256').update(pom).digest('hex').slice(0, 12)}`);
}

/** Returns whether the jars are in the cache; a folder of that name is always complete. */
export function hasJars(cacheFolder: string): boolean {
  return existsSync(jarsFolder(cacheFolder));
}

/**
 * Returns the folder of the jars, which Maven fetches where they are not in the cache yet.
 *
 * Maven fetches them into a temporary folder that is renamed when it is complete, so that an interrupted fetch leaves no partial
 * folder and concurrent fetches do no harm. Throws LOCAL_NEO4J_FAILED with the last lines of Maven.
 */
export async function fetchJars(cacheFolder: string, report: (line: string) => void): Promise<string> {
  const target = jarsFolder(cacheFolder);
  if (existsSync(target)) return target;
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandoned(cacheFolder);
  const fetching = await mkdtemp(join(cacheFolder, `fetch-${process.pid}-`));
  try {
    await runMaven(fetching, report);
    await unsignJars(fetching);
    await moveInto(fetching, target);
  } finally {
    await rm(fetching, { recursive: true, force: true });
  }
  report('Neo4j is in the cache.');
  return target;
}

async function runMaven(folder: string, report: (line: string) => void): Promise<void> {
  report(`Fetching Neo4j with Maven, once, some 130 MB, into ${folder} ...`);
  const progress = setInterval(() => void reportCount(folder, report), progressEveryMs);
  try {
    const { exitCode, output } = await runProgram(
      'mvn',
      [
        ...['-B', '-ntp', '-f', pomFile(), 'dependency:copy-dependencies'],
        ...['-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
      ],
      { timeoutMs: longestFetchMs },
    );
    if (exitCode !== 0) throw mavenFailed(output);
  } finally {
    clearInterval(progress);
  }
}

async function reportCount(folder: string, report: (line: string) => void): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  report(names.length === 0 ? 'Maven is looking up what is needed ...' : `${names.length} jars so far ...`);
}

function mavenFailed(output: string): KnownError {
  return new KnownError(
    'LOCAL_NEO4J_FAILED',
    `Maven could not fetch Neo4j. Its last lines:\n${lastLines(output, 12)}`,
    {
      hint: 'Check the network and the proxy in ~/.m2/settings.xml and start again, or set NEO4J_URI to a Neo4j of your own.',
    },
  );
}

async function moveInto(fetched: string, target: string): Promise<void> {
  try {
    await rename(fetched, target);
  } catch (failure) {
    if (!existsSync(target)) throw failure; // else another process was faster and fetched the same jars
  }
}

/** Removes the folders of interrupted fetches and recordings of classes: their process has ended, or they are a day old. */
export async function removeAbandoned(cacheFolder: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const pid = /^(?:fetch|record)-(\d+)-/.exec(name)?.[1];
    if (pid === undefined) continue;
    const folder = join(cacheFolder, name);
    const ageMs =
      Date.now() -
      (await stat(folder).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ));
    if (!isAlive(Number(pid)) || ageMs > abandonedAfterMs) await rm(folder, { recursive: true, force: true });
  }
}

function pomFile(): string {
  return join(packageRoot(), 'src', 'local-neo4j', 'pom.xml');
}
