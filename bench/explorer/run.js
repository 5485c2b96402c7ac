import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from '../../bin/build-stale.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs a program with our output; ends this one with its exit code where it fails. */
function run(...words) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

buildStale({ what: 'all' });
run(
  join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  '-p',
  join(root, 'bench', 'explorer', 'tsconfig.json'),
);
const { main } = await import('../../dist/bench/explorer/explorer-bench.js');
process.exitCode = await main({ root, words: process.argv.slice(2) });
