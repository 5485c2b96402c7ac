/**
 * The server of @neo4j/graphql: its defaults on Apollo Server, as its documentation starts it. The first argument is `plain-cache` to switch
 * off the plugin of Apollo Server that computes cache headers, otherwise `default`. Prints its address.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { profilingDriver } from './profiling-driver.js';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  telemetryDisabled: true,
});
const typeDefs = readFileSync(join(import.meta.dirname, 'neo4j-graphql.graphql'), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({
  schema,
  includeStacktraceInErrorResponses: false,
  plugins: [
    ...(process.argv[2] === 'plain-cache' ? [ApolloServerPluginCacheControlDisabled()] : []),
    { requestDidStart: async () => ({ willSendResponse: addHits }) },
  ],
});
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async ({ req }) => {
    const sessionConfig = { database };
    if (req.headers['x-bench-profile'] === undefined) return { executionContext: driver, sessionConfig };
    const hits = { sum: 0 };
    return { executionContext: profilingDriver(driver, hits), sessionConfig, hits };
  },
});
process.stdout.write(`${new URL('/graphql', url).href}\n`);

async function addHits({ contextValue: { hits }, response: { body } }) {
  if (hits && body.kind === 'single') body.singleResult.extensions = { explain: { dbHits: hits.sum } };
}
