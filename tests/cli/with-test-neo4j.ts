import { testRun } from '../support/test-store.js';

const names = ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'] as const;

/** Lets the command line find the Neo4j of this run. Returns a function that restores the environment. */
export function useTestNeo4j(): () => void {
  const before = names.map((name) => process.env[name]);
  const { uri, username, password } = testRun();
  [uri, username, password].forEach((value, index) => (process.env[names[index] ?? ''] = value));
  return () => {
    names.forEach((name, index) => {
      if (before[index] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[index];
    });
  };
}
