import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { execute as executeOperation } from '../src/api/api.js';
import { createCompiler } from '../src/compile/compile.js';
import { apiSchema } from '../src/model/api-schema.js';
import type { Model } from '../src/model/types.js';
import type { Neo4jServer, Store } from '../src/store/store.js';
import type { SideQuery, Question } from './questions.js';

/** Executes one call. Rejects if the answer has errors. */
export type Execute = (variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** One side of a comparison: `execute` is measured; `answer` returns the same data in the form that is compared. */
export interface Side {
  readonly name: string;
  readonly execute: Execute;
  readonly answer: Execute;
}

/** Parses and checks an operation once. */
type Prepare = (query: string) => (variables: Readonly<Record<string, unknown>>) => Promise<Answer> | Answer;

interface Answer {
  readonly data?: unknown;
  readonly errors?: ReadonlyArray<unknown>;
}

interface Rival {
  readonly prepare: Prepare;
  close(): Promise<void>;
}

export const poolSize = 20;

/** Returns our side: the work of the server without HTTP, with its cache of plans. */
export function ours(model: Model, store: Store): Prepare {
  const schema = apiSchema(model);
  const engine = { compiler: createCompiler({ model, schema }), store, schema };
  return (query) => {
    const document = parse(query);
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(`onrecord: ${faults.join('; ')}`);
    return (variables) => executeOperation(engine, { document, variables }); // errors are plain in both
  };
}

/** Opens @neo4j/graphql, which is installed only in `bench`. */
export async function openRival(root: string, server: Neo4jServer): Promise<Rival> {
  const file = pathToFileURL(join(root, 'bench', 'rivals', 'neo4j-graphql.js')).href;
  const { openRival: open } = (await import(file)) as {
    readonly openRival: (options: object) => Promise<Rival>; // plain JavaScript; its docstring says so
  };
  const { uri, username, password, database } = server;
  return open({ uri, username, password, database, poolSize });
}

/** Returns the sides of a question, ours first. */
export function sidesOf(
  question: Question,
  prepare: { readonly ours: Prepare; readonly rival: Prepare },
): ReadonlyArray<Side> {
  const rivals = Object.entries(question.rival).map(([form, query]) =>
    side(`@neo4j/graphql, ${form}`, query, prepare.rival),
  );
  return [side('onrecord', question.ours, prepare.ours), ...rivals];
}

function side(name: string, { query, plain }: SideQuery, prepare: Prepare): Side {
  const send = prepare(query);
  const execute: Execute = async (variables) => {
    const { data, errors } = await send(variables);
    if (errors && errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data;
  };
  const answer: Execute = async (variables) => plain(JSON.parse(JSON.stringify(await execute(variables))));
  return { name, execute, answer };
}

/** Throws if two sides answer a question differently or not at all. Returns the size of all answers in bytes of JSON. */
export async function compareAnswers(question: Question, sides: ReadonlyArray<Side>): Promise<number> {
  let bytes = 0;
  for (const variables of question.variables) {
    const answers = await Promise.all(sides.map(({ answer }) => answer(variables)));
    const [first, ...others] = answers;
    if (!first) throw new Error(`${question.id}: no answer for ${JSON.stringify(variables)}`);
    bytes += JSON.stringify(first).length;
    const odd = others.findIndex((other) => !isDeepStrictEqual(other, first));
    if (odd >= 0)
      throw new Error(
        `${question.id} is answered differently:\n${JSON.stringify(first)}\n${JSON.stringify(others[odd])}`,
      );
  }
  return bytes;
}
