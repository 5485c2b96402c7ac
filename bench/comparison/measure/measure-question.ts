import type { Store } from '../../../src/store/store.js';
import { connectionCounts } from '../results.js';
import type { FailedSide, LoadFigures, QuestionResult, RunOptions, SideResult } from '../results.js';
import type { Question } from '../questions/question.js';
import type { SideName } from '../sides/side-name.js';
import type { Compared, FirstAnswers } from './first-answers.js';
import { figuresOf } from './load.js';
import type { Load, Round } from './load.js';
import { messageOf } from './message-of.js';
import { processTimeMs } from './process-time.js';
import { ask, bodyOf } from './request.js';

interface MeasureOptions {
  readonly load: Load;
  readonly store: Store;
  readonly javaPid: number;
  readonly options: RunOptions;
}

/** A side under measurement, with its rounds by load. */
interface Measured {
  readonly first: FirstAnswers;
  readonly bodies: ReadonlyArray<string>;
  readonly rounds: Map<string, Round[]>;
  warmJvmMs: number | null;
  failure?: string;
}

/**
 * Measures a question whose answers were compared: a warm-up, in which the faster form of each side is found; rounds in which the sides
 * take turns, each round starting with another one; and the latency at an equal rate. A side that fails is reported as failed.
 */
export async function measureQuestion(
  question: Question,
  { answers, failed }: Compared,
  given: MeasureOptions,
): Promise<QuestionResult> {
  const sides = await warmUp(answers, given);
  for (let round = 0; round < given.options.rounds; round += 1) {
    const turn = round % sides.length;
    for (const side of [...sides.slice(turn), ...sides.slice(0, turn)]) {
      for (const connections of connectionCounts)
        await addRound(side, String(connections), { connections }, given);
    }
  }
  const perSecond = halfOfSlowest(sides);
  if (perSecond >= 1)
    for (let round = 0; round < given.options.rounds; round += 1)
      for (const side of sides)
        await addRound(side, 'equal', { connections: Math.min(8, perSecond), perSecond }, given);
  for (const side of sides) await firstWarmExecution(side, given);
  const { id, title, stresses, absent } = question;
  const results = Object.fromEntries(sides.map((side) => [side.first.asked.side.name, resultOf(side)]));
  return { id, title, stresses, ...(absent ? { absent } : {}), sides: { ...failed, ...results } };
}

/** Node and Java compile code that ran often: after a second, a server with more code still took five times its later processor time. */
const leastWarmSeconds = 3;

/** Warms each side up, and keeps the faster of its forms. */
async function warmUp(
  answers: ReadonlyArray<FirstAnswers>,
  { load, options }: MeasureOptions,
): Promise<Measured[]> {
  const best = new Map<SideName, { readonly side: Measured; readonly rate: number }>();
  for (const first of answers) {
    const { asked } = first;
    const bodies = asked.question.variables.map((variables) => bodyOf(asked, variables));
    const side: Measured = { first, bodies, rounds: new Map(), warmJvmMs: null };
    const warm = { bodies, connections: 8, seconds: Math.max(leastWarmSeconds, 2 * options.seconds) };
    let rate = 0;
    try {
      rate = (await load(asked.side, warm)).perSecond;
    } catch (failure) {
      side.failure = messageOf(failure);
    }
    const known = best.get(asked.side.name);
    if (!known || rate > known.rate) best.set(asked.side.name, { side, rate });
  }
  return [...best.values()].map(({ side }) => side);
}

async function addRound(
  side: Measured,
  name: string,
  rate: { readonly connections: number; readonly perSecond?: number },
  { load, options }: MeasureOptions,
): Promise<void> {
  if (side.failure !== undefined) return;
  try {
    const round = await load(side.first.asked.side, {
      bodies: side.bodies,
      seconds: options.seconds,
      ...rate,
    });
    side.rounds.set(name, [...(side.rounds.get(name) ?? []), round]);
  } catch (failure) {
    side.failure = messageOf(failure);
  }
}

/** Returns half the requests per second of the slowest side with 8 connections; 0 if no side was measured. */
function halfOfSlowest(sides: ReadonlyArray<Measured>): number {
  const rates = sides.flatMap(({ rounds, failure }) => {
    const measured = failure === undefined ? rounds.get('8') : undefined;
    return measured ? [figuresOf(measured).perSecond.median] : [];
  });
  return rates.length === 0 ? 0 : Math.floor(Math.min(...rates) / 2);
}

/** Removes the plans of Neo4j, and measures the processor time of the JVM for one request. */
async function firstWarmExecution(side: Measured, { store, javaPid }: MeasureOptions): Promise<void> {
  const { asked } = side.first;
  if (side.failure !== undefined) return;
  try {
    await store.command('CALL db.clearQueryCaches()');
    const before = processTimeMs(javaPid);
    await ask(asked, asked.question.variables[0] ?? {});
    const after = processTimeMs(javaPid);
    side.warmJvmMs = before === null || after === null ? null : after - before;
  } catch (failure) {
    side.failure = messageOf(failure);
  }
}

function resultOf({ first, rounds, warmJvmMs, failure }: Measured): SideResult | FailedSide {
  if (failure !== undefined) return { failed: failure };
  const loads: Record<string, LoadFigures> = {};
  for (const connections of connectionCounts)
    loads[connections] = figuresOf(rounds.get(String(connections)) ?? []);
  const equal = rounds.get('equal');
  const { asked, bytes, roundTrips, dbHits, coldJvmMs } = first;
  return {
    form: asked.form,
    bytes,
    roundTrips,
    dbHits,
    firstJvmMs: { cold: coldJvmMs, warm: warmJvmMs },
    loads,
    equalRate: equal ? figuresOf(equal) : null,
  };
}
