import type { Question } from './questions.js';
import type { Side } from './sides.js';

/** The duration of a measurement. */
export interface Pace {
  readonly rounds: number;
  readonly warmUpMs: number;
  /** The duration for one side in one round, with one caller and again with several. */
  readonly roundMs: number;
}

/** The figures of one side for a question; each is the median of the rounds. */
export interface Figures {
  readonly side: string;
  /** Median and 95th percentile of the time of a call, with one caller. */
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Processor time of this process for each call, without that of the database, with one caller. */
  readonly nodeCpuMs: number;
  readonly perSecond1: number;
  readonly perSecond8: number;
  readonly perSecond8Least: number;
  readonly perSecond8Most: number;
}

interface Round {
  readonly latencies: ReadonlyArray<number>;
  readonly perSecond: number;
  readonly cpuMs: number;
}

const callers = 8;

/** Measures the sides alternately, each round starting with another one, so that a slow minute of the machine affects all of them. */
export async function measure(
  question: Question,
  sides: ReadonlyArray<Side>,
  pace: Pace,
): Promise<ReadonlyArray<Figures>> {
  for (const side of sides) await runFor(side, question, { callers, durationMs: pace.warmUpMs });
  const alone = new Map<Side, Round[]>(sides.map((side) => [side, []]));
  const together = new Map<Side, Round[]>(sides.map((side) => [side, []]));
  for (let round = 0; round < pace.rounds; round += 1) {
    const turn = round % sides.length;
    for (const side of [...sides.slice(turn), ...sides.slice(0, turn)]) {
      alone.get(side)?.push(await runFor(side, question, { callers: 1, durationMs: pace.roundMs }));
      together.get(side)?.push(await runFor(side, question, { callers, durationMs: pace.roundMs }));
    }
  }
  return sides.map((side) => figuresOf(side, alone.get(side) ?? [], together.get(side) ?? []));
}

async function runFor(
  side: Side,
  { variables }: Question,
  { callers: count, durationMs }: { readonly callers: number; readonly durationMs: number },
): Promise<Round> {
  const latencies: number[] = [];
  let calls = 0;
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const caller = async (): Promise<void> => {
    while (performance.now() - startedAt < durationMs) {
      const given = variables[calls % variables.length] ?? {};
      calls += 1;
      const callStartedAt = performance.now();
      await side.execute(given);
      latencies.push(performance.now() - callStartedAt);
    }
  };
  await Promise.all(Array.from({ length: count }, caller));
  const passedMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    latencies,
    perSecond: (latencies.length / passedMs) * 1000,
    cpuMs: (user + system) / 1000 / latencies.length,
  };
}

function figuresOf(side: Side, alone: ReadonlyArray<Round>, together: ReadonlyArray<Round>): Figures {
  const rates = together.map(({ perSecond }) => perSecond);
  return {
    side: side.name,
    medianMs: part(
      alone.map(({ latencies }) => part(latencies, 0.5)),
      0.5,
    ),
    p95Ms: part(
      alone.map(({ latencies }) => part(latencies, 0.95)),
      0.5,
    ),
    nodeCpuMs: part(
      alone.map(({ cpuMs }) => cpuMs),
      0.5,
    ),
    perSecond1: part(
      alone.map(({ perSecond }) => perSecond),
      0.5,
    ),
    perSecond8: part(rates, 0.5),
    perSecond8Least: Math.min(...rates),
    perSecond8Most: Math.max(...rates),
  };
}

/** Returns the quantile of values for a share, such as 0.95. */
function part(values: ReadonlyArray<number>, share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
