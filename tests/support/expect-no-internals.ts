import { homedir, hostname } from 'node:os';
import { expect } from '@jest/globals';

/** What a response must never contain: Cypher, codes and addresses of Neo4j, stacks, paths of files, names of this machine. */
const internals: ReadonlyArray<RegExp> = [
  /\b(MATCH|MERGE|CREATE|RETURN|UNWIND|COLLECT|CALL|EXISTS|COUNT) ?[({[]/,
  /\b(DETACH DELETE|OPTIONAL MATCH|ORDER BY n|UNION ALL|SHOW TRANSACTIONS|LOAD CSV)\b/,
  /\bNeo\.\w+Error\b/,
  /\b(bolt|neo4j)(\+s+c?)?:\/\//,
  /\b(127\.0\.0\.1|localhost):\d+/,
  /(\\n|\n) +at .+:\d+:\d+/,
  /(^|["'( ])\/(home|root|tmp|usr|var|opt|etc|work)\//,
  /node_modules|neo4j-driver|node:internal/,
  ...[process.cwd(), homedir(), hostname()].filter((text) => text.length > 5).map(asExpression),
];

function asExpression(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/** Checks that the body of a response reveals nothing of the server. What the request contained may be repeated. */
export function expectNoInternals(body: string, sent = ''): void {
  const found = internals.flatMap((internal) => internal.exec(body)?.[0] ?? []);
  expect(found.filter((text) => !sent.includes(text))).toEqual([]);
}
