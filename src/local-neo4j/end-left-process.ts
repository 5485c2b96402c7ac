import { setTimeout as pause } from 'node:timers/promises';
import { runProgram } from './run-program.js';

const killAfterMs = 10_000;

/** Returns whether a process with this id exists; it may be another process that has got the same id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM'; // kill throws only system errors
  }
}

/**
 * Ends a process that a killed owner has left behind, and waits until it has ended: TERM, after 10 s KILL.
 *
 * Does nothing when the id belongs to another process, whose command line does not contain `mark`.
 */
export async function endLeftProcess(pid: number, mark: string): Promise<void> {
  if (!(await runs(pid, mark))) return;
  send(pid, 'SIGTERM');
  const killAt = performance.now() + killAfterMs;
  while (await runs(pid, mark)) {
    if (performance.now() > killAt) send(pid, 'SIGKILL');
    await pause(200);
  }
}

/** Uses `ps` instead of `kill -0`: an id may be reused, and a zombie still has one. */
async function runs(pid: number, mark: string): Promise<boolean> {
  const { output } = await runProgram('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return output.includes(mark);
}

/** Sends a signal; does nothing where the process has already ended. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure; // kill throws only system errors
  }
}
