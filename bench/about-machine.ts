import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** Returns the conditions of a measurement: the commit, the machine and its load in the last minute. */
export function aboutMachine(root: string) {
  const words = ['rev-parse', '--short', 'HEAD'];
  return {
    commit: execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim(),
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    loadAverage1: loadavg()[0] ?? 0,
  };
}

/** Prints a line about the progress to stderr. */
export function talk(line: string): void {
  process.stderr.write(`${line}\n`);
}
