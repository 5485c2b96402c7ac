import { Command, InvalidArgumentError } from 'commander';
import { sideNames } from './sides/side-name.js';
import type { SideName } from './sides/side-name.js';

/** The options of the benchmark. */
export interface BenchOptions {
  readonly statements: ReadonlyArray<number>;
  /** Questions as written, such as `Q4` for all of its parts; empty for all. */
  readonly questions: ReadonlyArray<string>;
  readonly sides: ReadonlyArray<SideName>;
  readonly rounds: number;
  readonly seconds: number;
  readonly mixedSeconds: number;
  readonly out: string;
  /** Keeps the graphs in this folder, and uses those that are there. */
  readonly keep?: string;
  /** Keeps the figures of the file `out`, and measures what is missing there or failed. */
  readonly resume: boolean;
}

const quick = {
  statements: [10_000],
  sides: ['O', 'N', 'D'],
  rounds: 2,
  seconds: 0.5,
  mixedSeconds: 15,
} as const;
const full = {
  statements: [10_000, 100_000],
  sides: sideNames,
  rounds: 5,
  seconds: 1,
  mixedSeconds: 300,
} as const;

interface Flags extends Partial<Omit<BenchOptions, 'out' | 'resume'>> {
  readonly out: string;
  readonly resume?: boolean;
  readonly full?: boolean;
}

/** Reads the options. Ends the process with a message if one is wrong. */
export function readBenchOptions(words: ReadonlyArray<string>): BenchOptions {
  const {
    full: isFull = false,
    resume = false,
    ...flags
  } = new Command('bench')
    .description('Compares Onrecord with @neo4j/graphql and hand-written Cypher, over HTTP and on one Neo4j.')
    .option('--full', 'all sides, five rounds, two graphs: the figures of docs/performance.md')
    .option('--statements <numbers>', 'statements of each graph, with commas between them (10000)', numbers)
    .option('--questions <ids>', 'only these questions, such as Q1,Q5,M1,X1 (all)', list)
    .option('--sides <names>', 'O, N, N+, D, D+ (O,N,D)', sides)
    .option('--rounds <number>', 'number of rounds (2)', number)
    .option('--seconds <number>', 'seconds of each load in a round (0.5)', number)
    .option('--mixed-seconds <number>', 'seconds of X1 (15)', number)
    .option('--out <file>', 'where to write the figures', 'bench-results.json')
    .option(
      '--keep <folder>',
      'folder of the graphs; those that are there are used again, and none is removed',
    )
    .option('--resume', 'keep the figures of the file, and measure only what is missing or failed')
    .parse(words, { from: 'user' })
    .opts<Flags>();
  return { ...(isFull ? full : quick), questions: [], resume, ...flags };
}

function list(text: string): ReadonlyArray<string> {
  return text.split(',').map((each) => each.trim());
}

function number(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('Write a positive number, for example 3.');
  return value;
}

function numbers(text: string): ReadonlyArray<number> {
  return list(text).map(number);
}

function sides(text: string): ReadonlyArray<SideName> {
  return list(text).map((name) => {
    const known = sideNames.find((each) => each === name);
    if (!known) throw new InvalidArgumentError(`"${name}" is no side. Write one of ${sideNames.join(', ')}.`);
    return known;
  });
}
