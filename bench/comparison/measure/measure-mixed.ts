import type { Store } from '../../../src/store/store.js';
import type { MixedResult } from '../results.js';
import type { Question } from '../questions/question.js';
import { writeQuestions, writtenPrefix } from '../questions/writes.js';
import type { Side } from '../sides/start-side.js';
import { figuresOf } from './load.js';
import type { Load } from './load.js';
import { writeBody } from './measure-write.js';
import { removeWritten } from './remove-written.js';
import { askedOf, bodyOf } from './request.js';

/** Of 20 requests, how many ask each question; one more writes (M1). */
const mix: Readonly<Record<string, number>> = { Q2: 12, Q12: 3, Q5: 2, Q14: 2 };
const connections = 8;

interface MixedOptions {
  readonly load: Load;
  readonly store: Store;
  readonly seconds: number;
}

/** Measures X1 on Onrecord: a mix of questions and writes, second by second, so that growth of memory shows. */
export async function measureMixed(
  questions: ReadonlyArray<Question>,
  side: Side,
  { load, store, seconds }: MixedOptions,
): Promise<MixedResult> {
  const bodies = mixedBodies(questions, side);
  const before = await plansOf(side);
  const rounds = [];
  try {
    for (let second = 0; second < seconds; second += 1)
      rounds.push(await load(side, { bodies, connections, seconds: 1 }));
  } finally {
    await removeWritten(store);
  }
  const after = await plansOf(side);
  const cached = after.cached - before.cached;
  const all = after.all - before.all;
  return {
    seconds,
    load: figuresOf(rounds),
    residentMb: rounds.map(({ residentMb }) => Math.round(residentMb)),
    cachedPlans: all > 0 ? cached / all : null,
  };
}

/** Returns a function that gives the bodies of the mix in a fixed, well-mixed order. */
function mixedBodies(questions: ReadonlyArray<Question>, side: Side): () => string {
  const reads = Object.entries(mix).flatMap(([id, count]) => {
    const question = questions.find((each) => each.id === id);
    const [asked] = question ? askedOf(question, [side]) : [];
    if (!asked) return [];
    const texts = asked.question.variables.map((variables) => bodyOf(asked, variables));
    return Array.from({ length: count }, () => texts);
  });
  const [write] = writeQuestions;
  let request = 0;
  let written = 0;
  return () => {
    const n = request++;
    // 7 has no common divisor with 20, so that equal questions do not follow each other.
    const texts = reads[(n * 7) % 20];
    if (texts) return texts[Math.floor(n / 20) % texts.length] ?? '';
    if (!write) throw new Error('There is no question that writes.');
    return writeBody(write, side, { prefix: `${writtenPrefix}x-`, n: written++ });
  };
}

async function plansOf({ url, headers }: Side): Promise<{ readonly cached: number; readonly all: number }> {
  const response = await fetch(new URL('/metrics', url), { headers });
  const counts = [...(await response.text()).matchAll(/^onrecord_plans_total\{([^}]*)\} (\d+)/gm)];
  const sum = (found: typeof counts) => found.reduce((total, [, , count]) => total + Number(count), 0);
  return {
    cached: sum(counts.filter(([, labels = '']) => /cached="true"|hit/.test(labels))),
    all: sum(counts),
  };
}
