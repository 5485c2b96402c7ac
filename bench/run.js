import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from '../bin/build-stale.js';

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);

/** The programs, by the argument that names them. */
const programs = {
  comparison: 'comparison/comparison-bench.js',
  page: 'comparison/page/draw-page.js',
  import: 'import/import-bench.js',
  explorer: 'explorer/explorer-bench.js',
  search: 'search/search-bench.js',
  cost: 'cost/cost-bench.js',
};

/** Runs a program that shares our output. If it fails, ends this process with its exit code. */
function run(command, words, cwd) {
  const { status, error } = spawnSync(command, words, { cwd, stdio: ['ignore', 2, 2] });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
}

const [what, ...words] = process.argv.slice(2);
if (!Object.hasOwn(programs, what)) {
  process.stderr.write(`Name a measurement: ${Object.keys(programs).join(', ')}.\n`);
  process.exit(2);
}
// Rivals have separate packages.
if (what === 'comparison' && !existsSync(join(bench, 'node_modules', 'autocannon')))
  run('npm', ['ci', '--no-audit', '--no-fund'], bench);
buildStale({ what: 'all' });
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
run(process.execPath, [compiler, '-p', join(bench, 'tsconfig.json')], root);
const { main } = await import(`../dist/bench/${programs[what]}`);
process.exitCode = await main({ root, words });
