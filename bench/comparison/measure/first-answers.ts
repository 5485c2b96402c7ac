import type { QuestionResult } from '../results.js';
import type { Question, Variables } from '../questions/question.js';
import type { Side } from '../sides/start-side.js';
import { messageOf } from './message-of.js';
import { processTimeMs } from './process-time.js';
import { ask, askedOf } from './request.js';
import type { Asked } from './request.js';

/** What the first answers of one side show. */
export interface FirstAnswers {
  readonly asked: Asked;
  readonly bytes: number;
  readonly roundTrips: number;
  readonly dbHits: number | null;
  readonly coldJvmMs: number | null;
}

/** The first answers of all sides, and those sides that failed. */
export interface Compared {
  readonly answers: ReadonlyArray<FirstAnswers>;
  readonly failed: QuestionResult['sides'];
}

/**
 * Asks all sides a question for the first time, with each set of variables, and compares the answers. `turn` rotates the order.
 *
 * A side that fails is reported as failed. Throws if two sides answer differently, or if no side answers.
 */
export async function firstAnswers(
  question: Question,
  sides: ReadonlyArray<Side>,
  { turn, javaPid }: { readonly turn: number; readonly javaPid: number },
): Promise<Compared> {
  const all = askedOf(question, sides);
  const start = turn % all.length;
  const answers: FirstAnswers[] = [];
  const failed: Record<string, { failed: string }> = {};
  let expected: { readonly from: string; readonly texts: ReadonlyArray<string> } | undefined;
  for (const asked of [...all.slice(start), ...all.slice(0, start)]) {
    const name = `${asked.side.name}${asked.form === '' ? '' : ` (${asked.form})`}`;
    try {
      const { texts, ...found } = await answersOf(asked, javaPid);
      answers.push(found);
      expected ??= { from: name, texts };
      const odd = texts.findIndex((text, index) => text !== expected?.texts[index]);
      if (odd >= 0)
        throw new DifferentAnswers(expected.from, name, [expected.texts[odd] ?? '', texts[odd] ?? '']);
    } catch (failure) {
      if (failure instanceof DifferentAnswers) throw failure;
      failed[asked.side.name] = { failed: messageOf(failure) };
    }
  }
  if (answers.length === 0) throw new Error(`No side answers: ${JSON.stringify(failed)}`);
  return { answers, failed: withoutAnswered(failed, answers) };
}

/** Two sides answer a question differently. */
class DifferentAnswers extends Error {
  constructor(one: string, other: string, [first, second]: readonly [string, string]) {
    let at = 0;
    while (at < first.length && first[at] === second[at]) at += 1;
    const from = Math.max(0, at - 40);
    super(
      `${one} and ${other} answer differently: ${first.slice(from, from + 200)} | ${second.slice(from, from + 200)}`,
    );
  }
}

async function answersOf(asked: Asked, javaPid: number) {
  const { side, question } = asked;
  const [first = {}, ...others] = question.variables;
  await side.figures();
  const before = processTimeMs(javaPid);
  const answered = await ask(asked, first);
  const after = processTimeMs(javaPid);
  const texts = [answered.canonical];
  let { bytes } = answered;
  for (const variables of others) {
    const next = await ask(asked, variables);
    texts.push(next.canonical);
    bytes += next.bytes;
  }
  const roundTrips = await fewestRoundTrips(asked, first);
  const { dbHits } = await ask(asked, first, 'PROFILE');
  const coldJvmMs = before === null || after === null ? null : after - before;
  return { asked, texts, bytes, roundTrips, dbHits, coldJvmMs };
}

/** Returns the round trips of a request that follows another one at once: Onrecord remembers the sequence number for a short time. */
async function fewestRoundTrips(asked: Asked, variables: Variables): Promise<number> {
  let fewest = Number.POSITIVE_INFINITY;
  await asked.side.figures();
  for (let repeat = 0; repeat < 3; repeat += 1) {
    await ask(asked, variables);
    fewest = Math.min(fewest, (await asked.side.figures()).roundTrips);
  }
  return fewest;
}

/** Drops the failure of one form of a side whose other form has answered. */
function withoutAnswered(
  failed: Readonly<Record<string, { readonly failed: string }>>,
  answers: ReadonlyArray<FirstAnswers>,
): QuestionResult['sides'] {
  const answered = new Set<string>(answers.map(({ asked }) => asked.side.name));
  return Object.fromEntries(Object.entries(failed).filter(([name]) => !answered.has(name)));
}
