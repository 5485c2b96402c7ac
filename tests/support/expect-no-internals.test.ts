import { describe, expect, it } from '@jest/globals';
import { expectNoInternals } from './expect-no-internals.js';

const body = (message: string): string => JSON.stringify({ errors: [{ message }] });

describe('expectNoInternals', () => {
  it.each([
    ['Cypher', 'Invalid input in MATCH (n:Actor) RETURN n'],
    ['Cypher that writes', 'n DETACH DELETE n'],
    ['a code of Neo4j', 'Neo.ClientError.Statement.SyntaxError'],
    ['the address of Neo4j', 'Failed to connect to bolt://db'],
    ['a port', 'connect ECONNREFUSED 127.0.0.1:7687'],
    ['a stack', new Error('x').stack ?? ''],
    ['a path', 'ENOENT "/var/lib/onrecord"'],
    ['the folder of the program', `cannot read ${process.cwd()}`],
    ['a package', 'node_modules'],
  ])('finds %s', (_, message) => {
    expect(() => {
      expectNoInternals(body(message));
    }).toThrow();
  });

  it('accepts what the request contained, and plain messages', () => {
    expectNoInternals(body('Unknown value "MATCH (n)".'), '{"query": "MATCH (n)"}');
    expectNoInternals(body('The operation asks for 20 root fields; at most 10 are allowed.'));
  });
});
