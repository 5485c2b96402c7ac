import { OperationFailed } from './operation-failed.js';
import type { FailureKind } from './operation-failed.js';
import type { Operation } from './operations.js';

interface ServerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly hint?: string };
}

interface ResponseBody<Answer> {
  readonly data?: Answer | null;
  readonly errors?: ReadonlyArray<ServerError>;
}

/**
 * Sends an operation to this server and returns its data.
 *
 * Throws OperationFailed when the server or its database cannot be reached, or reports an error; throws the AbortError of `signal`.
 */
export async function runOperation<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = await postOperation<Answer>(operation, variables, signal);
  const error = body.errors?.[0];
  if (error) throw failureOf(error);
  if (!body.data)
    throw new OperationFailed('The server sent no data.', 'unavailable', 'Try again in a moment.');
  return body.data;
}

async function postOperation<Answer>(
  { text: query, name: operationName }: Pick<Operation<unknown, unknown>, 'text' | 'name'>,
  variables: unknown,
  signal: AbortSignal | undefined,
): Promise<ResponseBody<Answer>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, operationName, variables }),
      signal: signal ?? null,
    });
    return (await response.json()) as ResponseBody<Answer>; // the types come from the schema that the server has
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new OperationFailed(
      'The server cannot be reached.',
      'unavailable',
      'Check that it is still running. What you see stays on the page.',
    );
  }
}

function failureOf({ message, extensions }: ServerError): OperationFailed {
  const code = extensions?.code ?? '';
  return new OperationFailed(message, kindOfFailure(code), extensions?.hint ?? null, code);
}

function kindOfFailure(code: string): FailureKind {
  if (/LIMIT|PRICE|TIMEOUT|TOO_/.test(code)) return 'limit';
  return code.startsWith('STORE_') || code === 'NOT_READY' ? 'unavailable' : 'rejected';
}
