import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { KnownError } from '../errors.js';
import { invariant } from '../lib/invariant.js';
import { lastLines } from './run-program.js';
import type { Attachment } from './attach.js';
import { joinLocalNeo4j } from './join-local-neo4j.js';
import { makePrivateFolder } from './prepare-home.js';
import { packageRoot } from './package-root.js';
import { readRunFile } from './run-file.js';
import type { StartOptions } from './start-neo4j.js';

/** The listeners of a start. */
export interface StartEvents {
  readonly report: (line: string) => void;
  /** Called when the supervisor runs and only the start of its Neo4j is waited for. */
  readonly onStarting?: () => void;
}

const supervisorWithinMs = 30_000;

/**
 * Starts the local Neo4j of a data folder, or joins one that another process has just started.
 *
 * Its supervisor outlives this process while others use it. Throws LOCAL_NEO4J_FAILED with the last lines of the log.
 */
export async function startLocalNeo4j(
  options: StartOptions,
  { report, onStarting }: StartEvents,
): Promise<Attachment> {
  await makePrivateFolder(options.folder);
  for (;;) {
    const found = await readRunFile(options.folder);
    const joined = await joinLocalNeo4j(options.folder, report);
    if (joined) return joined;
    await startSupervisor(options, typeof found === 'object' ? found.token : undefined);
    onStarting?.();
  }
}

/** Waits until the run file is that of a new supervisor, ours or another's. */
async function startSupervisor(options: StartOptions, staleToken: string | undefined): Promise<void> {
  const logFile = join(options.folder, 'supervisor.log');
  const child = spawnSupervisor(options, logFile);
  const giveUpAt = performance.now() + supervisorWithinMs;
  while (child.exitCode === null && child.signalCode === null) {
    const run = await readRunFile(options.folder);
    if (typeof run === 'object' && run.token !== staleToken) return;
    if (performance.now() > giveUpAt) break;
    await pause(50);
  }
  if (child.exitCode === 0) return; // another one was quicker
  const log = await readFile(logFile, 'utf8').catch(() => '');
  throw new KnownError(
    'LOCAL_NEO4J_FAILED',
    `The supervisor of the local Neo4j did not start. The last lines of ${logFile}:\n${lastLines(log, 15)}`,
  );
}

function spawnSupervisor(options: StartOptions, logFile: string): ChildProcess {
  const program = join(packageRoot(), 'dist', 'src', 'local-neo4j', 'supervisor.js');
  invariant(existsSync(program), 'the project is built: dist holds the supervisor');
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(process.execPath, [program, JSON.stringify(options)], {
      detached: true, // a session of its own: signals to us and to our terminal do not reach it
      stdio: ['ignore', log, log],
      cwd: options.folder,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}
