import { readFileSync } from 'node:fs';
import { createEngine, dossierWriter, execute } from '../api/api.js';
import type { OperationResponse } from '../api/api.js';
import { KnownError } from '../errors.js';
import { readFiles } from '../import/import.js';
import type { Project } from './project.js';
import { withGraph } from './with-graph.js';

/** How the command `query` was called. */
export interface QueryCall {
  /** A GraphQL document, the path of a file with one, or `-` for standard input. */
  readonly source: string;
  /** JSON text of the variables, or `@` and the path of a file with it; null for none. */
  readonly variables: string | null;
  /** Name of the operation if the document has several. */
  readonly operation: string | null;
  /** Address of a running server, such as http://127.0.0.1:4000; null to read the graph of the settings directly. */
  readonly url: string | null;
  /** Token for mutations on a server. */
  readonly token: string | null;
}

const failedCode = 1;

/**
 * Runs a GraphQL operation and prints the answer as JSON.
 *
 * Returns the exit code: 0 for an answer without errors, 1 for one with errors. Throws FILE_NOT_FOUND, VARIABLES_INVALID,
 * SERVER_UNREACHABLE and the errors of the store.
 */
export async function query(project: Project, call: QueryCall): Promise<number> {
  const text = textOf(call.source);
  const variables = call.variables === null ? {} : variablesIn(call.variables);
  const request = { query: text, variables, operationName: call.operation };
  const response = await (call.url === null
    ? onGraph(project, request)
    : onServer({ url: call.url, token: call.token }, request));
  await project.terminal.text(`${JSON.stringify(response, null, 2)}\n`);
  return (response.errors ?? []).length > 0 ? failedCode : 0;
}

interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

async function onGraph(project: Project, request: Request): Promise<OperationResponse> {
  return withGraph(project, 'READ', (graph) => {
    const writer = () => dossierWriter(graph, () => undefined);
    return execute(createEngine(graph), { ...request, writer });
  });
}

async function onServer(
  { url, token }: { readonly url: string; readonly token: string | null },
  request: Request,
): Promise<OperationResponse> {
  const address = /\/graphql\/?$/.test(url) ? url : `${url.replace(/\/+$/, '')}/graphql`;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(request),
    });
    return (await response.json()) as OperationResponse; // GraphQL over HTTP
  } catch (cause) {
    throw new KnownError('SERVER_UNREACHABLE', `No GraphQL server answers at ${address}.`, { cause });
  }
}

/** Returns a document, or the text of the file at a path. A document begins with `{`, `#` or a keyword. */
function textOf(source: string): string {
  if (/^\s*(#|\{|(query|mutation|fragment)\b[^]*\{)/.test(source)) return source;
  const { files, failures } = readFiles([source]);
  if (failures[0]) throw failures[0];
  return files.map(({ text }) => text).join('\n');
}

function variablesIn(given: string): Readonly<Record<string, unknown>> {
  try {
    const text = given.startsWith('@') ? readFileSync(given.slice(1), 'utf8') : given;
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>; // an object, by the line above
    throw new TypeError('it is not an object');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown reason';
    throw new KnownError('VARIABLES_INVALID', `The variables cannot be read: ${why}.`, { cause });
  }
}
