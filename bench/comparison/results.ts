import type { aboutMachine } from '../about-machine.js';
import type { SideName } from './sides/side-name.js';

/** Numbers of connections; the processor times of the tables are those with 8. */
export const connectionCounts = [1, 8, 32] as const;

/** The JSON file of the comparison. All times are in ms, sizes in bytes or MB. */
export interface Results {
  readonly about: ReturnType<typeof aboutMachine> & {
    /** RFC 3339. */
    readonly measuredAt: string;
    readonly neo4j: string;
    /** Exact versions of the packages of bench/package.json. */
    readonly packages: Readonly<Record<string, string>>;
  };
  readonly options: RunOptions;
  readonly sizes: ReadonlyArray<SizeResult>;
}

/** The options that shape the figures. */
export interface RunOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly mixedSeconds: number;
}

/** The figures of one graph. */
export interface SizeResult {
  readonly statements: number;
  /** From the start of each server process until it listens, with a running Neo4j. */
  readonly startMs: Readonly<Partial<Record<SideName, number>>>;
  readonly questions: ReadonlyArray<QuestionResult>;
  readonly mixed: MixedResult | null;
}

/** The figures of one question, or the reason why it failed. */
export interface QuestionResult {
  readonly id: string;
  readonly title: string;
  readonly stresses: string;
  /** The reason why sides are absent. */
  readonly absent?: string;
  /** The question as a whole failed, for example because answers differ. */
  readonly failed?: string;
  readonly sides: Readonly<Partial<Record<SideName, SideResult | FailedSide>>>;
}

export interface FailedSide {
  readonly failed: string;
}

/** The figures of one side for one question. */
export interface SideResult {
  /** The faster form of lists of @neo4j/graphql. */
  readonly form: string;
  /** Bytes of all answers together, one for each set of variables. */
  readonly bytes: number;
  readonly roundTrips: number;
  /** Null if the question writes or needs no statement. */
  readonly dbHits: number | null;
  /** Processor time of the JVM for the first execution: just after the start of Neo4j, and with a warm Neo4j whose plans were removed. */
  readonly firstJvmMs: { readonly cold: number | null; readonly warm: number | null };
  /** By number of connections, each sending the next request after an answer. */
  readonly loads: Readonly<Record<string, LoadFigures>>;
  /** At half the requests per second that the slowest side can answer. */
  readonly equalRate: LoadFigures | null;
}

/** Median, minimum and maximum of the rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The figures of one load. Latencies are those of all rounds together. */
export interface LoadFigures {
  readonly requests: number;
  readonly perSecond: Spread;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Processor time per request of the server process, and of Neo4j (null where /proc is absent). */
  readonly nodeMs: Spread;
  readonly jvmMs: Spread | null;
  /** The longest delay of the event loop. */
  readonly loopMaxMs: number;
  readonly residentMb: number;
}

/** X1: a mix of questions and writes on Onrecord over some minutes. */
export interface MixedResult {
  readonly failed?: string;
  readonly seconds: number;
  readonly load: LoadFigures | null;
  /** Resident memory of the server, one value a second. */
  readonly residentMb: ReadonlyArray<number>;
  /** Share of operations whose plan was in the cache. */
  readonly cachedPlans: number | null;
}

/** Returns whether a side has figures. */
export function isMeasured(side: SideResult | FailedSide | undefined): side is SideResult {
  return side !== undefined && !('failed' in side);
}
