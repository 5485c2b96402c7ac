import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadFigures, Spread } from '../results.js';
import type { ProcessFigures, Side } from '../sides/start-side.js';
import { processTimeMs } from './process-time.js';

/** If no request is answered, a load is repeated with four times the duration, up to this one. */
const longestSeconds = 10;

/** A load on one side. */
export interface LoadOptions {
  readonly bodies: ReadonlyArray<string> | (() => string);
  readonly connections: number;
  readonly seconds: number;
  /** Requests per second over all connections; absent: as many as possible. */
  readonly perSecond?: number;
}

/** The figures of one side in one round. */
export interface Round {
  readonly latencies: ReadonlyArray<number>;
  readonly perSecond: number;
  readonly nodeMs: number;
  readonly jvmMs: number | null;
  readonly loopMaxMs: number;
  readonly residentMb: number;
}

export type Load = (side: Side, options: LoadOptions) => Promise<Round>;

interface Sent {
  readonly latencies: ReadonlyArray<number>;
  readonly failures: number;
  readonly ms: number;
}

type RunLoad = (options: object) => Promise<Sent>;

/** Returns a function that puts a load on a side for some seconds. It throws if a request fails. */
export async function openLoad(root: string, javaPid: number): Promise<Load> {
  const file = join(root, 'bench', 'comparison', 'servers', 'run-load.js');
  // Plain JavaScript with packages of bench; its docstring has the types.
  const { runLoad } = (await import(pathToFileURL(file).href)) as { readonly runLoad: RunLoad };
  return async (side, options) => {
    for (let seconds = options.seconds; ; seconds *= 4) {
      const round = await oneRound(runLoad, side, { ...options, seconds }, javaPid);
      if (round) return round;
      if (seconds > longestSeconds) throw new Error(`No request was answered in ${seconds} s.`);
    }
  };
}

/** Returns null if no request was answered in time. */
async function oneRound(
  runLoad: RunLoad,
  side: Side,
  options: LoadOptions,
  javaPid: number,
): Promise<Round | null> {
  const before = await measured(side, javaPid);
  const { latencies, failures, ms } = await runLoad({ url: side.url, headers: side.headers, ...options });
  const after = await measured(side, javaPid);
  const count = latencies.length;
  if (failures > 0)
    throw new Error(
      `${failures} of ${count + failures} requests failed with ${options.connections} connections.`,
    );
  if (count === 0) return null;
  const { javaMs } = after;
  return {
    latencies,
    perSecond: (count / ms) * 1000,
    nodeMs: (after.figures.cpuMs - before.figures.cpuMs) / count,
    jvmMs: javaMs === null || before.javaMs === null ? null : (javaMs - before.javaMs) / count,
    loopMaxMs: after.figures.loopMaxMs,
    residentMb: after.figures.residentMb,
  };
}

async function measured(
  side: Side,
  javaPid: number,
): Promise<{ readonly figures: ProcessFigures; readonly javaMs: number | null }> {
  return { figures: await side.figures(), javaMs: processTimeMs(javaPid) };
}

/** Combines the rounds of one load. */
export function figuresOf(rounds: ReadonlyArray<Round>): LoadFigures {
  const latencies = rounds.flatMap((round) => round.latencies).sort((one, other) => one - other);
  const jvm = rounds.flatMap(({ jvmMs }) => jvmMs ?? []);
  return {
    requests: latencies.length,
    perSecond: spread(rounds.map(({ perSecond }) => perSecond)),
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    maxMs: latencies.at(-1) ?? Number.NaN,
    nodeMs: spread(rounds.map(({ nodeMs }) => nodeMs)),
    jvmMs: jvm.length === 0 ? null : spread(jvm),
    loopMaxMs: Math.max(...rounds.map(({ loopMaxMs }) => loopMaxMs)),
    residentMb: Math.max(...rounds.map(({ residentMb }) => residentMb)),
  };
}

function spread(values: ReadonlyArray<number>): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  return {
    median: quantile(sorted, 0.5),
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
}

function quantile(sorted: ReadonlyArray<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
