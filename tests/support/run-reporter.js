import { existsSync, readFileSync, rmSync } from 'node:fs';

const shownFiles = 20;

/** Prints at the end of a run of Jest the slowest files and what they cost, and after a failure how to draw the same again. */
export class RunReporter {
  onRunComplete(_contexts, { testResults, numFailedTests, numFailedTestSuites }) {
    const costs = takeCosts();
    const rows = testResults
      .filter(({ skipped }) => !skipped)
      .map(({ testFilePath, perfStats }) => ({
        file: testFilePath.replace(/^.*\/tests\//, 'tests/'),
        seconds: (perfStats.end - perfStats.start) / 1000,
        cost: costs.get(testFilePath),
      }))
      .sort((a, b) => b.seconds - a.seconds);
    const all = {
      file: `all ${rows.length} files`,
      seconds: sum(rows.map(({ seconds }) => seconds)),
      cost: {
        tests: sum(rows.map(({ cost }) => cost?.tests)),
        neo4j: sum(rows.map(({ cost }) => cost?.neo4j)),
      },
    };
    const lines = [...rows.slice(0, shownFiles), all].map(
      ({ file, seconds, cost }) => `${columns(seconds, cost?.tests, cost?.neo4j)}  ${file}`,
    );
    process.stderr.write(
      `\nThe slowest files: seconds, processor seconds of the tests, processor seconds of Neo4j\n${lines.join('\n')}\n`,
    );
    if (numFailedTests + numFailedTestSuites > 0)
      process.stderr.write(
        `\nTo draw the same cases again: ONRECORD_TEST_SEED=${process.env.ONRECORD_TEST_SEED}\n`,
      );
  }
}

/** Returns what count-costs.ts has counted, by path of the test file. */
function takeCosts() {
  const file = process.env.ONRECORD_TEST_COSTS;
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(file);
  return new Map(lines.map((line) => JSON.parse(line)).map((cost) => [cost.testPath, cost]));
}

function sum(values) {
  return values.reduce((total, value = 0) => total + value, 0);
}

function columns(...values) {
  return values.map((value) => (value === undefined ? '-' : value.toFixed(1)).padStart(8)).join('');
}

export { RunReporter as default };
