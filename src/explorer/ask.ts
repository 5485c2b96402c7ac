import type { Operation } from './operations.js';

/** Why there is no answer, in the classes that the page tells apart. */
export type Refusal = 'away' | 'limits' | 'refused';

/** An operation without an answer: `message` is a sentence for readers, `hint` the next step. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    readonly refusal: Refusal,
    readonly hint: string | null,
    /** The code of the refusal; empty where the server gave none. */
    readonly code = '',
  ) {
    super(message);
    this.name = 'NoAnswer';
  }
}

interface ErrorFromServer {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly hint?: string };
}

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: ReadonlyArray<ErrorFromServer>;
}

/**
 * Asks this server, and gives the answer as a whole.
 *
 * Throws NoAnswer when the server or its database cannot be reached or refuses; the AbortError of `signal` as it is.
 */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = await bodyOf<Answer>(operation.text, variables, signal);
  const failure = body.errors?.[0];
  if (failure) throw noAnswer(failure);
  if (!body.data) throw new NoAnswer('The server gave no answer.', 'away', 'Try again in a moment.');
  return body.data;
}

async function bodyOf<Answer>(
  query: string,
  variables: unknown,
  signal: AbortSignal | undefined,
): Promise<Body<Answer>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
    return (await response.json()) as Body<Answer>; // the types come from the schema that the server has
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new NoAnswer(
      'The server cannot be reached.',
      'away',
      'Is it still running? What you see stays as it is.',
    );
  }
}

function noAnswer({ message, extensions }: ErrorFromServer): NoAnswer {
  const code = extensions?.code ?? '';
  return new NoAnswer(message, refusalOf(code), extensions?.hint ?? null, code);
}

function refusalOf(code: string): Refusal {
  if (/LIMIT|PRICE|TIMEOUT|TOO_/.test(code)) return 'limits';
  return code.startsWith('STORE_') || code === 'NOT_READY' ? 'away' : 'refused';
}
