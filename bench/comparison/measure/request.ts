import { canonical, usedVariables } from '../questions/question.js';
import type { Operation, Question, Variables } from '../questions/question.js';
import type { Side } from '../sides/start-side.js';

/** What one side is asked for a question. */
export interface Asked {
  readonly side: Side;
  /** `list` or `connections` for @neo4j/graphql, otherwise empty. */
  readonly form: string;
  readonly operation: Operation | null;
  readonly question: Question;
}

/** Returns the requests that the sides can be asked for a question; each form of @neo4j/graphql is one. */
export function askedOf(question: Question, sides: ReadonlyArray<Side>): ReadonlyArray<Asked> {
  return sides.flatMap((side): ReadonlyArray<Asked> => {
    switch (side.name) {
      case 'O':
        return [{ side, form: '', operation: question.onrecord, question }];
      case 'N':
      case 'N+':
        return Object.entries(question.neo4jGraphql ?? {}).map(([form, operation]) => ({
          side,
          form,
          operation,
          question,
        }));
      case 'D':
      case 'D+':
        return question.byHand ? [{ side, form: '', operation: null, question }] : [];
    }
  });
}

/** Returns the body of a request. */
export function bodyOf({ operation, question }: Asked, variables: Variables): string {
  return JSON.stringify(
    operation
      ? { query: operation.query, variables: usedVariables(operation.query, variables) }
      : { question: question.id, variables },
  );
}

/** After this, a request counts as failed, in ms. */
const timeoutMs = 60_000;

/** Posts a body to a side. Rejects after a minute. */
export function post(
  { url, headers }: Side,
  body: string,
  added: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const signal = AbortSignal.timeout(timeoutMs);
  return fetch(url, { method: 'POST', headers: { ...headers, ...added }, body, signal });
}

/** The answer to one request. */
export interface Answered {
  readonly canonical: string;
  readonly bytes: number;
  readonly dbHits: number | null;
}

/** Sends one request. Throws if the answer has errors. */
export async function ask(asked: Asked, variables: Variables, mode?: 'PROFILE'): Promise<Answered> {
  const { side, operation } = asked;
  const profile = mode === 'PROFILE' ? { 'x-bench-profile': 'true', 'x-onrecord-explain': 'profile' } : {};
  const response = await post(side, bodyOf(asked, variables), profile);
  const text = await response.text();
  const { data, errors, extensions } = JSON.parse(text) as {
    readonly data?: unknown;
    readonly errors?: ReadonlyArray<unknown>;
    readonly extensions?: { readonly explain?: { readonly dbHits?: number } };
  }; // as all sides answer
  if (errors) throw new Error(`HTTP ${response.status}: ${JSON.stringify(errors).slice(0, 500)}`);
  return {
    canonical: mode === 'PROFILE' ? '' : canonical(data, operation ?? {}),
    bytes: Buffer.byteLength(text),
    dbHits: extensions?.explain?.dbHits ?? null,
  };
}
