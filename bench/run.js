import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);

/** Runs a program with our input and output; ends this one with its exit code where it fails. */
function run(command, words, cwd) {
  const { status, error } = spawnSync(command, words, { cwd, stdio: ['ignore', 2, 2] });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(bench, 'node_modules', '@neo4j', 'graphql')))
  run('npm', ['ci', '--no-audit', '--no-fund'], bench);
run(
  process.execPath,
  [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(bench, 'tsconfig.json')],
  root,
);
const { main } = await import('../dist/bench/bench.js');
process.exitCode = await main({ root, words: process.argv.slice(2) });
