import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { ProblemFormat } from '../print-problems.js';

/** The values of the options that `addProblemOptions` adds. */
export interface ProblemFlags {
  readonly json?: true;
  readonly maxErrors: number;
}

/** Adds the options of all commands that print problems: `--json` and `--max-errors`. Returns the command. */
export function addProblemOptions(command: Command): Command {
  return command
    .option('--json', 'print JSON Lines')
    .option('--max-errors <number>', 'print at most this many problems', positiveNumber, 100);
}

/** Returns how problems are printed. */
export function problemFormat({ json, maxErrors }: ProblemFlags): ProblemFormat {
  return { json: json ?? false, maxErrors };
}

function positiveNumber(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw new InvalidArgumentError('Enter a whole number from 1 to 999999999.');
  return Number(text);
}
