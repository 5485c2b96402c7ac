import type { Command } from 'commander';
import { settingDescriptions } from '../../settings.js';
import type { CommandContext } from './command-context.js';

interface StartFlags {
  readonly port?: string;
  readonly host?: string;
}

/** Adds the command `start`. */
export function addStart(program: Command, { project, done }: CommandContext): void {
  program
    .command('start')
    .description('run the server, with a local Neo4j unless NEO4J_URI names one')
    .option('--port <number>', 'port to listen on; 0: any free one (ONRECORD_PORT)')
    .option('--host <address>', 'address to listen on (ONRECORD_HOST)')
    .addHelpText('after', `\nSettings, from the environment or .env:\n${settingsHelp()}`)
    .action(async ({ port, host }: StartFlags) => {
      const flags = {
        ...(port === undefined ? {} : { ONRECORD_PORT: port }),
        ...(host === undefined ? {} : { ONRECORD_HOST: host }),
      };
      const { start } = await import('../start.js');
      done(await start(project, flags));
    });
}

function settingsHelp(): string {
  return settingDescriptions.map(({ name, meaning }) => `  ${name.padEnd(25)} ${meaning}`).join('\n');
}
