import { Command, InvalidArgumentError } from 'commander';
import { settingDescriptions } from '../settings.js';
import type { Project } from './project.js';
import { seed } from './seed.js';
import { validate } from './validate.js';

interface FileFlags {
  readonly json?: true;
  readonly maxErrors: number;
  readonly against?: true;
  readonly dryRun?: true;
}

/** Makes the command line; `done` gets the exit code of the verb that ran. */
export function createProgram(project: Project, done: (exitCode: number) => void): Command {
  const program = new Command('onrecord')
    .description('A GraphQL knowledge-graph server for what is on record.')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => {
        project.terminal.data(text.trimEnd());
      },
      writeErr: (text) => {
        project.terminal.talk(text.trimEnd());
      },
    })
    .exitOverride();
  program
    .command('start')
    .description('run the server, and Neo4j where NEO4J_URI names none')
    .option('--port <number>', 'port to listen on; 0: any free one (ONRECORD_PORT)')
    .option('--host <address>', 'address to listen on (ONRECORD_HOST)')
    .addHelpText('after', `\nSettings, from the environment or .env:\n${settingsHelp()}`)
    .action(async ({ port, host }: { readonly port?: string; readonly host?: string }) => {
      const flags = {
        ...(port === undefined ? {} : { ONRECORD_PORT: port }),
        ...(host === undefined ? {} : { ONRECORD_HOST: host }),
      };
      const { start } = await import('./start.js'); // the other verbs do without the server, and are quicker
      done(await start(project, flags));
    });
  withFileFlags(program.command('validate'))
    .description('check dossier files; needs no database')
    .argument('<files...>', 'YAML or JSON files')
    .option('--against', 'ask the graph, too')
    .addHelpText('after', '\nExample:\n  onrecord validate my-dossier.yaml')
    .action(async (files: ReadonlyArray<string>, flags: FileFlags) => {
      done(await validate(project, files, { ...formatOf(flags), against: flags.against ?? false }));
    });
  withFileFlags(program.command('seed'))
    .description('load dossier files; without files, those that ship')
    .argument('[files...]', 'YAML or JSON files')
    .option('--dry-run', 'only say what would be done')
    .addHelpText('after', `\n${howSeedWrites}\n\nExample:\n  onrecord seed --dry-run my-dossier.yaml`)
    .action(async (files: ReadonlyArray<string>, flags: FileFlags) => {
      done(await seed(project, files, { ...formatOf(flags), dryRun: flags.dryRun ?? false }));
    });
  return program;
}

const howSeedWrites = `All files are checked first; nothing is written while one of them has a problem.
Then they are loaded one by one, those that others refer to first. Each is written
whole or not at all; when one fails, those before it stay. Loading again is safe.`;

function withFileFlags(command: Command): Command {
  return command
    .option('--json', 'write JSON Lines to stdout')
    .option('--max-errors <number>', 'problems to show at most', positiveNumber, 100);
}

function positiveNumber(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a number from 1.');
  return Number(text);
}

function formatOf({ json, maxErrors }: FileFlags): { readonly json: boolean; readonly maxErrors: number } {
  return { json: json ?? false, maxErrors };
}

function settingsHelp(): string {
  return settingDescriptions.map(({ name, meaning }) => `  ${name.padEnd(25)} ${meaning}`).join('\n');
}
