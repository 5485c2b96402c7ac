import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './replace-file.js';

/**
 * The supervisor that runs the local Neo4j of a data folder, and how to reach both.
 *
 * The file is also the lock: it is created only where there is none. The fields after the first three are added when Neo4j answers.
 */
export interface RunFile {
  /** Process id of the supervisor. */
  readonly supervisorPid: number;
  /** Port of 127.0.0.1 where the supervisor listens. */
  readonly supervisorPort: number;
  /** Secret by which users and supervisor authenticate to each other. */
  readonly token: string;
  readonly uri?: string;
  readonly username?: string;
  readonly password?: string;
  readonly javaPid?: number;
}

/** Reads the run file of a data folder; returns undefined where there is none, `damaged` where it is not a valid run file. */
export async function readRunFile(folder: string): Promise<RunFile | 'damaged' | undefined> {
  return readAt(runFile(folder));
}

/** Creates the run file where there is none; returns whether it was created. */
export async function claimRunFile(folder: string, run: RunFile): Promise<boolean> {
  const written = `${runFile(folder)}.${run.supervisorPid}.new`;
  await writeFile(written, JSON.stringify(run), { mode: 0o600 });
  try {
    await link(written, runFile(folder)); // unlike rename, it never replaces a file
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false; // link throws only system errors
    throw failure;
  } finally {
    await rm(written, { force: true });
  }
}

/** Replaces the run file of this supervisor. */
export async function updateRunFile(folder: string, run: RunFile): Promise<void> {
  await replaceFile(runFile(folder), JSON.stringify(run));
}

/**
 * Removes the run file if it still has this token (undefined: a damaged one).
 *
 * It is moved aside before it is read: between a read and a removal another process could create a new one.
 */
export async function removeRunFile(folder: string, token: string | undefined): Promise<void> {
  const aside = `${runFile(folder)}.${randomUUID()}.old`;
  try {
    await rename(runFile(folder), aside);
  } catch {
    return; // already removed
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
