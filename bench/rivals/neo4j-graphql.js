import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse, validate } from 'graphql';
import neo4j from 'neo4j-driver';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Opens @neo4j/graphql on a graph. `prepare(query)` parses and validates an operation once and returns a function that executes it, like
 * a server that caches parsed operations.
 */
export async function openRival({ uri, username, password, database, poolSize }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    maxConnectionPoolSize: poolSize,
    telemetryDisabled: true,
  });
  const typeDefs = readFileSync(join(import.meta.dirname, 'neo4j-graphql.graphql'), 'utf8');
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return {
    prepare(query) {
      const document = parse(query);
      const faults = validate(schema, document);
      if (faults.length > 0) throw new Error(`@neo4j/graphql: ${faults.join('; ')}`);
      return (variableValues) =>
        execute({
          schema,
          document,
          variableValues,
          contextValue: { executionContext: driver, sessionConfig: { database } },
        });
    },
    close: () => driver.close(),
  };
}
