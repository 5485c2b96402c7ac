import { writeToken } from './write-token.js';

/** An answer of the server: data, errors or both. */
export interface ServerAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: ReadonlyArray<ServerError>;
}

/** An error as the server reports it. */
export interface ServerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly hint?: string };
}

const unreachable: ServerError = {
  message: 'The server cannot be reached.',
  extensions: { hint: 'Check that it is running. The draft stays in this browser.' },
};

/** Sends an operation with the token of this tab. Never throws: a failure is an error of the answer. */
export async function askServer<Data>(query: string, variables: object): Promise<ServerAnswer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...authorization() },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as ServerAnswer<Data>; // by the schema of the server
  } catch {
    return { errors: [unreachable] };
  }
}

/** Reads a dossier of the graph as the text that an export writes, with its load. Never throws. */
export async function readGraphDossier(
  id: string,
): Promise<ServerAnswer<{ readonly load: number; readonly yaml: string }>> {
  try {
    const response = await fetch(`/dossiers/${encodeURIComponent(id)}.yaml`, { headers: authorization() });
    if (!response.ok) return (await response.json()) as ServerAnswer<never>; // failures are JSON
    const [, load = '0'] = /@(\d+)"$/.exec(response.headers.get('etag') ?? '') ?? [];
    return { data: { load: Number(load), yaml: await response.text() } };
  } catch {
    return { errors: [unreachable] };
  }
}

function authorization(): Readonly<Record<string, string>> {
  const token = writeToken.get();
  return token === '' ? {} : { authorization: `Bearer ${token}` };
}
