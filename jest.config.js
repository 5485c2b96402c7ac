import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSeed } from './tests/support/run-seed.js';

runSeed();
// Where the workers write what each test file costs, for the reporter.
process.env.ONRECORD_TEST_COSTS ??= join(tmpdir(), `onrecord-costs-${process.pid}.jsonl`);
// Java compiles each method once, by its first compiler: code that runs for minutes alone does not earn what the second one takes.
// Measured on four files: 243 seconds of processor time in the two Neo4js instead of 397. Servers that tests start are given it, too.
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m';

/**
 * Three projects, told apart by the name of the file:
 * `x.test.ts` is pure (no Java, no network), `x.graph.test.ts` asks the throw-away Neo4j of its worker,
 * `x.process.test.ts` starts whole processes, with Neo4js of their own or with that of its worker.
 */
const shared = {
  testEnvironment: 'node',
  runtime: '<rootDir>/tests/support/shared-modules.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFilesAfterEnv: ['<rootDir>/tests/support/scan-bodies.ts', '<rootDir>/tests/support/count-costs.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/'],
};

/** Jest does once what two projects name. */
const databases = {
  globalSetup: '<rootDir>/tests/support/start-test-neo4j.ts',
  globalTeardown: '<rootDir>/tests/support/stop-test-neo4j.ts',
};

export default {
  // A Neo4j that is given is one; those that we start are one for each worker.
  maxWorkers: process.env.ONRECORD_TEST_NEO4J_URI ? 1 : 2,
  // Bounds the wait for what hangs, also on a busy machine; the processes start servers of their own.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/tests/support/longest-first.js',
  reporters: ['default', '<rootDir>/tests/support/run-reporter.js'],
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.graph\\.test\\.ts$', '\\.process\\.test\\.ts$'],
    },
    {
      ...shared,
      ...databases,
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/**/*.graph.test.ts'],
    },
    {
      ...shared,
      ...databases,
      displayName: 'process',
      testMatch: ['<rootDir>/tests/**/*.process.test.ts'],
    },
  ],
};
