/**
 * The hand-written server: the statements of each question behind a bare HTTP server. Arguments: the form, `idiomatic` or `fastest`, and a
 * JSON file with the statements by question and root field. A request is `{ question, variables }`, an answer `{ data }` with one field per
 * root field. Prints its address.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import type { Config, NotificationFilter } from 'neo4j-driver';
import type { HandStatement } from '../questions/projection.js';
import type { Variables } from '../questions/question.js';
import { handReader } from './hand-reader.js';

const [form = '', file = ''] = process.argv.slice(2);
if (form !== 'idiomatic' && form !== 'fastest')
  throw new Error(`The form is "${form}"; it must be idiomatic or fastest.`);

type Statements = Readonly<Record<string, HandStatement>>;
const statements = new Map(
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Statements>),
); // as the benchmark writes it
const {
  NEO4J_URI = '',
  NEO4J_USERNAME = '',
  NEO4J_PASSWORD = '',
  NEO4J_DATABASE: database = '',
} = process.env;
const silence: Pick<NotificationFilter, keyof NotificationFilter> = { minimumSeverityLevel: 'OFF' };
const config: Pick<Config, keyof Config> = {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  ...(form === 'fastest' ? { fetchSize: -1, notificationFilter: silence } : {}),
};
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), config);
const reader = handReader({ driver, database, form });

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    },
    (failure: unknown) => {
      const errors = [{ message: failure instanceof Error ? failure.message : String(failure) }];
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo; // it listens on a port
  process.stdout.write(`http://127.0.0.1:${port}/graphql\n`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
  void driver.close();
});

async function answer(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer); // a request without an encoding is read as buffers
  const { question, variables } = JSON.parse(Buffer.concat(parts).toString()) as {
    readonly question: string;
    readonly variables: Variables;
  }; // as the benchmark sends it
  const asked = statements.get(question);
  if (asked === undefined) return JSON.stringify({ data: { answer: 'Query' } });
  const isProfiled = request.headers['x-bench-profile'] !== undefined;
  if (!isProfiled) return JSON.stringify({ data: await reader.read(asked, variables) });
  return JSON.stringify({
    data: null,
    extensions: { explain: { dbHits: await reader.hits(asked, variables) } },
  });
}
