/**
 * Three projects, told apart by the name of the file:
 * `x.test.ts` is pure (no Java, no network), `x.graph.test.ts` asks the throw-away Neo4j of the run,
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
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/'],
};

export default {
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
    },
  ],
};
