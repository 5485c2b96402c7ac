/**
 * Runs the check of types and all tests: `npm test`. With `--deep`, what is drawn at random is drawn more often,
 * and what takes long is done in full: `npm run test:deep`.
 *
 * What fails soonest comes first. All of it runs, whatever fails; the end names the parts that failed. The last line is
 * "N passed, N failed", in tests; exits 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSeed } from './support/run-seed.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'onrecord-results-'));
const jestRuns = ['test:pure', 'test:database'];
const failed = [];

if (process.argv.includes('--deep')) process.env.ONRECORD_TEST_DEEP = '1';
runSeed();
await Promise.all([inTurn('build'), quietly('typecheck')]);
await inTurn(...jestRuns);
const counts = jestRuns.map(countsOf);
rmSync(results, { recursive: true });
const [passedTests, failedTests] = [0, 1].map((index) =>
  counts.reduce((sum, count) => sum + count[index], 0),
);
process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(', ')}\n` : '\nAll parts passed.\n');
process.stdout.write(`${passedTests} passed, ${failedTests} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function inTurn(...scripts) {
  for (const script of scripts) await run(script, 'inherit');
}

/** Shows what the script says when it has ended, so that it does not mix with what others say meanwhile. */
async function quietly(script) {
  const said = await run(script, 'pipe');
  process.stderr.write(said);
}

/** Runs an npm script; gives what it said where that is a pipe. */
async function run(script, output) {
  const startedAt = Date.now();
  const json = jestRuns.includes(script) ? ['--', '--json', `--outputFile=${fileOf(script)}`] : [];
  const child = spawn('npm', ['run', '--silent', script, ...json], {
    cwd: root,
    stdio: ['ignore', output, output],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  const exitCode = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
  if (exitCode !== 0) failed.push(script);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  process.stderr.write(`== ${script}: ${exitCode === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  return said;
}

function fileOf(script) {
  return join(results, `${script.replace(':', '-')}.json`);
}

/** How many tests passed and failed; a file that could not be loaded, or a run without a result, counts as one failure. */
function countsOf(script) {
  try {
    const found = JSON.parse(readFileSync(fileOf(script), 'utf8'));
    return [found.numPassedTests, found.numFailedTests + found.numRuntimeErrorTestSuites];
  } catch {
    return [0, 1];
  }
}
