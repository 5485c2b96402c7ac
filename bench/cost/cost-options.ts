import { Command, InvalidArgumentError } from 'commander';

/** The options of the search. */
export interface CostOptions {
  readonly statements: number;
  /** The number of statements of the graph in which the dearest operations are measured again; 0 for none. */
  readonly repeat: number;
  readonly minutes: number;
  readonly seed: number;
  /** Keeps the graphs in this folder, and uses those that are there. */
  readonly keep?: string;
}

/** Reads the options. Ends the process with a message if one is wrong. */
export function readCostOptions(words: ReadonlyArray<string>): CostOptions {
  return new Command('bench:cost')
    .description('Searches for the operations that take the most processor time within the limits.')
    .option('--statements <number>', 'statements of the graph of the search', number, 10_000)
    .option(
      '--repeat <number>',
      'statements of the graph in which the dearest are measured again; 0: none',
      number,
      100_000,
    )
    .option('--minutes <number>', 'minutes of the search', number, 20)
    .option('--seed <number>', 'seed of the random operations', number, 1)
    .option(
      '--keep <folder>',
      'folder of the graphs; those that are there are used again, and none is removed',
    )
    .parse(words, { from: 'user' })
    .opts<CostOptions>();
}

function number(text: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new InvalidArgumentError('Write a number, for example 3.');
  return value;
}
