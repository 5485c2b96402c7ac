import type { TestRun } from '../support/start-test-neo4j.js';
import { testRun } from '../support/test-store.js';

const names = ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'] as const;

/** Lets the command line find a Neo4j, by default that of this worker. Returns a function that restores the environment. */
export function useTestNeo4j({ uri, username, password }: TestRun = testRun()): () => void {
  const before = names.map((name) => process.env[name]);
  [uri, username, password].forEach((value, index) => (process.env[names[index] ?? ''] = value));
  return () => {
    names.forEach((name, index) => {
      if (before[index] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[index];
    });
  };
}
