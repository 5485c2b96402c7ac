import { CommanderError } from 'commander';
import { KnownError } from '../errors.js';
import { printFailure } from './print-problems.js';
import { createProgram } from './program.js';
import { openProject } from './project.js';
import { processTerminal } from './terminal.js';
import type { Terminal } from './terminal.js';

const usageCode = 2;

/**
 * Runs one command of the command line and returns its exit code.
 *
 * `words` are the arguments after the program's name; `root` is the folder of the package; `terminal` is by default that of the
 * process. Never throws.
 */
export async function main({
  words,
  root,
  terminal = processTerminal(),
}: {
  readonly words: ReadonlyArray<string>;
  readonly root: string;
  readonly terminal?: Terminal;
}): Promise<number> {
  let exitCode = 0;
  const program = createProgram({
    project: openProject(root, terminal),
    done: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    await terminal.end();
    return exitCode;
  } catch (failure) {
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : usageCode;
    if (failure instanceof KnownError) return printFailure(terminal, failure);
    terminal.message(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
    return printFailure(
      terminal,
      new KnownError('INTERNAL', 'The program has an internal error.', { cause: failure }),
    );
  }
}
