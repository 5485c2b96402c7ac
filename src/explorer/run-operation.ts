import { accessToken } from './access-token.js';
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
 * Sends an operation to this server and returns its data; with the token of this tab once the server asks for one.
 *
 * Throws OperationFailed when the server or its database cannot be reached, or reports an error; throws the AbortError of `signal`.
 */
export async function runOperation<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const { text: query, name: operationName } = operation;
  const body = await post<Answer>({ query, operationName, variables }, signal);
  const error = body.errors?.[0];
  if (error) throw failureOf(error);
  if (!body.data)
    throw new OperationFailed('The server sent no data.', 'unavailable', 'Try again in a moment.');
  return body.data;
}

/** Whether the server has asked for a token. A server that anybody may read gets none, so that one that has expired does no harm. */
let isTokenNeeded = false;

async function post<Answer>(body: object, signal: AbortSignal | undefined): Promise<ResponseBody<Answer>> {
  const answer = await postOnce<Answer>(body, signal);
  if (isTokenNeeded || codeOf(answer.errors?.[0]) !== 'TOKEN_MISSING') return answer;
  isTokenNeeded = true;
  return accessToken.get() === '' ? answer : postOnce(body, signal);
}

async function postOnce<Answer>(
  body: object,
  signal: AbortSignal | undefined,
): Promise<ResponseBody<Answer>> {
  const token = isTokenNeeded ? accessToken.get() : '';
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
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

function failureOf(error: ServerError): OperationFailed {
  const code = codeOf(error);
  return new OperationFailed(error.message, kindOfFailure(code), error.extensions?.hint ?? null, code);
}

function codeOf(error: ServerError | undefined): string {
  return error?.extensions?.code ?? '';
}

function kindOfFailure(code: string): FailureKind {
  if (/^TOKEN_(MISSING|WRONG)$|^ROLE_/.test(code)) return 'access';
  if (/LIMIT|PRICE|TIMEOUT|TOO_/.test(code)) return 'limit';
  return code.startsWith('STORE_') || code === 'NOT_READY' ? 'unavailable' : 'rejected';
}
