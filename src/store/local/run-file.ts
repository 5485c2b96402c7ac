import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './replace-file.js';

/**
 * Who holds the local Neo4j of a data folder, and how to reach it.
 *
 * The file is the lock, too: it is made only where there is none. Its fields beyond the first three come when Neo4j answers.
 */
export interface RunFile {
  /** Process id of the supervisor. */
  readonly supervisorPid: number;
  /** Port of 127.0.0.1 where the supervisor listens. */
  readonly supervisorPort: number;
  /** Secret that users and supervisor show each other that they know. */
  readonly token: string;
  readonly uri?: string;
  readonly username?: string;
  readonly password?: string;
  readonly javaPid?: number;
}

/** Reads the run file of a data folder; undefined when there is none or when it is no run file (it is stale then). */
export async function readRunFile(folder: string): Promise<RunFile | 'damaged' | undefined> {
  return readAt(runFile(folder));
}

/** Makes the run file, unless there is one. True when it was made. */
export async function claimRunFile(folder: string, run: RunFile): Promise<boolean> {
  const written = `${runFile(folder)}.${run.supervisorPid}.new`;
  await writeFile(written, JSON.stringify(run), { mode: 0o600 });
  try {
    await link(written, runFile(folder)); // unlike rename, it refuses to replace
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false; // link throws only system errors
    throw failure;
  } finally {
    await rm(written, { force: true });
  }
}

/** Replaces our own run file. */
export async function updateRunFile(folder: string, run: RunFile): Promise<void> {
  await replaceFile(runFile(folder), JSON.stringify(run));
}

/**
 * Removes the run file if it is still the one with this token (undefined: a damaged one).
 *
 * It is moved aside before it is looked at: between a look and a removal another process could have put a new one there.
 */
export async function removeRunFile(folder: string, token: string | undefined): Promise<void> {
  const aside = `${runFile(folder)}.${randomUUID()}.old`;
  try {
    await rename(runFile(folder), aside);
  } catch {
    return; // gone already
  }
  const found = await readAt(aside);
  const foundToken = typeof found === 'object' ? found.token : undefined;
  if (foundToken !== token) await link(aside, runFile(folder)).catch(() => undefined);
  await rm(aside, { force: true });
}

function runFile(folder: string): string {
  return join(folder, 'run.json');
}

async function readAt(file: string): Promise<RunFile | 'damaged' | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return isRunFile(value) ? value : 'damaged';
  } catch {
    return 'damaged';
  }
}

function isRunFile(value: unknown): value is RunFile {
  if (typeof value !== 'object' || value === null) return false;
  const { supervisorPid, supervisorPort, token } = value as Record<string, unknown>; // an object has fields
  const isPort = typeof supervisorPort === 'number' && supervisorPort > 0 && supervisorPort < 65_536;
  return typeof supervisorPid === 'number' && isPort && typeof token === 'string';
}
