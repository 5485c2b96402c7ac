import { accessToken } from '../access-token.js';

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

/** Sends an operation: a mutation with the token of this tab, a query with it if the server asks for one. Never throws. */
export async function askServer<Data>(query: string, variables: object): Promise<ServerAnswer<Data>> {
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
  try {
    const isMutation = /^mutation\b/m.test(query);
    const response = await (isMutation ? fetchWithToken : fetchToRead)('/graphql', request);
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
    const response = await fetchToRead(`/dossiers/${encodeURIComponent(id)}.yaml`, {});
    if (!response.ok) return (await response.json()) as ServerAnswer<never>; // failures are JSON
    const [, load = '0'] = /@(\d+)"$/.exec(response.headers.get('etag') ?? '') ?? [];
    return { data: { load: Number(load), yaml: await response.text() } };
  } catch {
    return { errors: [unreachable] };
  }
}

/** A server that anybody may read gets no token, so that one that has expired does no harm. */
async function fetchToRead(address: string, request: RequestInit): Promise<Response> {
  const response = await fetch(address, request);
  return response.status === 401 && accessToken.get() !== '' ? fetchWithToken(address, request) : response;
}

async function fetchWithToken(address: string, request: RequestInit): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${accessToken.get()}`);
  return fetch(address, { ...request, headers });
}
