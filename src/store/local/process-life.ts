import { setTimeout as pause } from 'node:timers/promises';
import { runProgram } from '../run-program.js';

const killAfterMs = 10_000;

/** Whether a process of that id is there; it may be another one than the one meant. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM'; // kill throws only system errors
  }
}

/**
 * Ends a process that an earlier, killed owner left, and waits until it is gone: TERM, after 10 s KILL.
 *
 * Does nothing when the process of that id is another one: its command line does not hold `mark`.
 */
export async function endLeftProcess(pid: number, mark: string): Promise<void> {
  if (!(await runs(pid, mark))) return;
  send(pid, 'SIGTERM');
  const killAt = Date.now() + killAfterMs;
  while (await runs(pid, mark)) {
    if (Date.now() > killAt) send(pid, 'SIGKILL');
    await pause(200);
  }
}

/** Asks `ps`, not `kill -0`: an id may be used again, and a dead process that nobody fetched still has one. */
async function runs(pid: number, mark: string): Promise<boolean> {
  const { output } = await runProgram('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return output.includes(mark);
}

/** Sends a signal; a process that is gone already is as good. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure; // kill throws only system errors
  }
}
