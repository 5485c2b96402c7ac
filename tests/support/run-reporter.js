const shownFiles = 20;

/** Tells at the end of a run of Jest which files took longest, and after a failure how to draw the same again. */
export class RunReporter {
  onRunComplete(_contexts, { testResults, numFailedTests, numFailedTestSuites }) {
    const rows = testResults
      .filter(({ skipped }) => !skipped)
      .map(({ testFilePath, perfStats }) => ({
        file: testFilePath.replace(/^.*\/tests\//, 'tests/'),
        seconds: (perfStats.end - perfStats.start) / 1000,
      }))
      .sort((a, b) => b.seconds - a.seconds);
    const slowest = rows
      .slice(0, shownFiles)
      .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
    process.stderr.write(`\nThe slowest files:\n${slowest.join('\n')}\n`);
    if (numFailedTests + numFailedTestSuites > 0)
      process.stderr.write(
        `\nTo draw the same cases again: ONRECORD_TEST_SEED=${process.env.ONRECORD_TEST_SEED}\n`,
      );
  }
}

export { RunReporter as default };
