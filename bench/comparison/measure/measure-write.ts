import type { Store } from '../../../src/store/store.js';
import type { FailedSide, QuestionResult, RunOptions, SideResult } from '../results.js';
import { usedVariables } from '../questions/question.js';
import {
  createBase,
  createVariables,
  handVariables,
  importOperation,
  importVariables,
  writtenIds,
  writtenPrefix,
} from '../questions/writes.js';
import type { WriteQuestion } from '../questions/writes.js';
import type { Side } from '../sides/start-side.js';
import { figuresOf } from './load.js';
import type { Load, Round } from './load.js';
import { messageOf } from './message-of.js';
import { removeWritten } from './remove-written.js';
import { post } from './request.js';
import { untilIdle } from './until-idle.js';

interface MeasureOptions {
  readonly load: Load;
  readonly store: Store;
  readonly javaPid: number;
  readonly options: RunOptions;
}

interface Writer {
  readonly side: Side;
  readonly body: () => string;
  readonly bytes: number;
  readonly roundTrips: number;
}

/**
 * Measures a question that writes, with one connection. Compares what the first request of each side has written, and removes all that was
 * written. Throws if the sides have written different statements.
 */
export async function measureWrite(
  question: WriteQuestion,
  sides: ReadonlyArray<Side>,
  { load, store, javaPid, options }: MeasureOptions,
): Promise<QuestionResult> {
  const results: Record<string, SideResult | FailedSide> = {};
  const written: Record<string, string> = {};
  try {
    for (const side of sides) {
      try {
        const writer = await firstWrite(question, side, store);
        written[side.name] = await writtenBy(question, side, store);
        const rounds: Round[] = [];
        for (let round = 0; round < options.rounds; round += 1)
          rounds.push(await load(side, { bodies: writer.body, connections: 1, seconds: options.seconds }));
        results[side.name] = resultOf(writer, rounds);
      } catch (failure) {
        results[side.name] = { failed: messageOf(failure) };
        await side.close(); // it may still be writing; it is started again for the next question
        await untilIdle(javaPid);
      }
    }
  } finally {
    await removeWritten(store);
  }
  if (new Set(Object.values(written)).size > 1)
    throw new Error(`The sides have written different statements: ${JSON.stringify(written).slice(0, 500)}`);
  const { id, title, stresses } = question;
  return { id, title, stresses, sides: results };
}

async function firstWrite(question: WriteQuestion, side: Side, store: Store): Promise<Writer> {
  let n = 0;
  const prefix = prefixOf(side);
  const body = (): string => writeBody(question, side, { prefix, n: n++ });
  if (side.name !== 'O') await store.command(createBase, handVariables(question, prefix, 0));
  if (question.id === 'M2' && side.name.startsWith('N')) await createFirst(store, question, prefix);
  await side.figures();
  const response = await post(side, body());
  const text = await response.text();
  const { roundTrips } = await side.figures();
  const { errors, data } = JSON.parse(text) as {
    readonly errors?: unknown;
    readonly data?: { readonly answer?: { readonly userErrors?: ReadonlyArray<unknown> } };
  }; // as all sides answer
  const problems = data?.answer?.userErrors ?? [];
  if (errors || problems.length > 0) throw new Error(text.slice(0, 500));
  return { side, body, bytes: Buffer.byteLength(text), roundTrips };
}

function prefixOf({ name }: Side): string {
  return `${writtenPrefix}${name.toLowerCase().replace('+', '-plus')}-`;
}

/** Returns the body of request `n`. */
export function writeBody(
  question: WriteQuestion,
  { name }: Side,
  { prefix, n }: { readonly prefix: string; readonly n: number },
): string {
  switch (name) {
    case 'O':
      return JSON.stringify({ query: importOperation, variables: importVariables(question, prefix, n) });
    case 'N':
    case 'N+': {
      const query = question.neo4jGraphql;
      return JSON.stringify({ query, variables: usedVariables(query, createVariables(question, prefix, n)) });
    }
    case 'D':
    case 'D+':
      return JSON.stringify({ question: question.id, variables: handVariables(question, prefix, n) });
  }
}

/** Creates the statement that @neo4j/graphql can only update. */
async function createFirst(store: Store, question: WriteQuestion, prefix: string): Promise<void> {
  await store.command(question.byHand.text, handVariables(question, prefix, 0));
}

/** Returns what the first request of a side has written, without ids. */
async function writtenBy(question: WriteQuestion, side: Side, store: Store): Promise<string> {
  const text = `UNWIND $ids AS id MATCH (s:Statement {id: id}) MATCH (s)-[:ATTRIBUTED_TO]->(a)
    RETURN s.cue, s.date, s.dateKey, a.id, count(*), sum(COUNT { (s)-[:REPORTED_IN]->(:Document) }),
      sum(COUNT { (s)-[:HAS_CONTENT]->(:Claim) }), sum(COUNT { (s)<-[:HAS_CONTENT]-(:Statement) })`;
  const ids = writtenIds(question, prefixOf(side), 0);
  const { rows } = await store.read({ text, parameters: { ids } });
  return JSON.stringify(rows);
}

function resultOf({ bytes, roundTrips }: Writer, rounds: ReadonlyArray<Round>): SideResult {
  const firstJvmMs = { cold: null, warm: null };
  const loads = { '1': figuresOf(rounds) };
  return { form: '', bytes, roundTrips, dbHits: null, firstJvmMs, loads, equalRate: null };
}
