import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** What figures depend on: which code, on which machine, and how busy that was in the last minute. */
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

/** Says a line to whoever waits for the figures. */
export function talk(line: string): void {
  process.stderr.write(`${line}\n`);
}
