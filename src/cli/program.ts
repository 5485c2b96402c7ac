import { Command } from 'commander';
import { addCompletion } from './commands/add-completion.js';
import { addDiff } from './commands/add-diff.js';
import { addDoctor } from './commands/add-doctor.js';
import { addExport } from './commands/add-export.js';
import { addImport } from './commands/add-import.js';
import { addInit } from './commands/add-init.js';
import { addQuery } from './commands/add-query.js';
import { addRemove } from './commands/add-remove.js';
import { addSeed } from './commands/add-seed.js';
import { addStart } from './commands/add-start.js';
import { addStatus } from './commands/add-status.js';
import { addToken } from './commands/add-token.js';
import { addValidate } from './commands/add-validate.js';
import { addVerify } from './commands/add-verify.js';
import type { CommandContext } from './commands/command-context.js';

/** The commands, in the order of the help. */
const additions: ReadonlyArray<(program: Command, context: CommandContext) => void> = [
  addStart,
  addImport,
  addValidate,
  addVerify,
  addSeed,
  addRemove,
  addQuery,
  addExport,
  addDiff,
  addStatus,
  addDoctor,
  addToken,
  addInit,
  addCompletion,
];

/**
 * Creates the command line.
 *
 * The code of each command is loaded when the command is called, so that each command starts quickly.
 */
export function createProgram(context: CommandContext): Command {
  const { version, terminal } = context.project;
  const program = new Command('onrecord')
    .description('A GraphQL knowledge-graph server for what is on record.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => {
        terminal.data(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.message(text.trimEnd());
      },
    })
    .exitOverride();
  for (const add of additions) add(program, context);
  return program;
}
