import { expect } from '@jest/globals';

/** What a response must never contain: Cypher, codes and addresses of Neo4j, stacks and paths of files. */
const internals: ReadonlyArray<RegExp> = [
  /\b(MATCH|RETURN|UNWIND|COLLECT|CALL) [({[]/,
  /\bNeo\.\w+Error\b/,
  /\b(bolt|neo4j)(\+s+c?)?:\/\//,
  /\b(127\.0\.0\.1|localhost):\d+/,
  /\n? +at .+\(?.+:\d+:\d+\)?/,
  /(^|["' ])\/(home|root|tmp|usr|var|work)\//,
  /node_modules|neo4j-driver/,
];

/** Checks that the body of a response reveals nothing of the server. */
export function expectNoInternals(body: string): void {
  for (const internal of internals) expect(body).not.toMatch(internal);
}
