import { readFileSync } from 'node:fs';

const ticksPerSecond = 100; // a constant of the interface of Linux

/** Returns the processor time of a process so far, in ms, in steps of 10 ms. Null where /proc is absent. */
export function processTimeMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before may contain blanks
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
  } catch {
    return null;
  }
}
