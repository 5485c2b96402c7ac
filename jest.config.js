import { runSeed } from './tests/support/run-seed.js';

runSeed();
// Java compiles each method once, by its first compiler: code that runs for minutes alone does not earn what the second one takes.
// Measured on four files: 243 seconds of processor time in the two Neo4js instead of 397. Servers that tests start are given it, too.
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m';

/**
 * Three projects, told apart by the name of the file:
 * `x.test.ts` is pure (no Java, no network), `x.graph.test.ts` asks the throw-away Neo4j of its worker,
 * `x.process.test.ts` starts whole processes and servers of its own.
 */
const shared = {
  testEnvironment: 'node',
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
  setupFilesAfterEnv: ['<rootDir>/tests/support/scan-bodies.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/'],
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
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/**/*.graph.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-test-neo4j.ts',
      globalTeardown: '<rootDir>/tests/support/stop-test-neo4j.ts',
    },
    {
      ...shared,
      displayName: 'process',
      testMatch: ['<rootDir>/tests/**/*.process.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-shared-server.js',
      globalTeardown: '<rootDir>/tests/support/stop-shared-server.js',
    },
  ],
};
