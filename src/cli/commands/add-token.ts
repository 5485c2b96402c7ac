import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

interface TokenFlags {
  readonly role: string;
  readonly days: string;
}

const help = `
reader reads, editor also imports and removes dossiers, admin also reads the metrics of the server.
The log of the server names the subject with each write.

Example:
  onrecord token --role editor anna`;

/** Adds the command `token`. */
export function addToken(program: Command, { project, done }: CommandContext): void {
  program
    .command('token')
    .description('print a token for requests to a server with the same ONRECORD_AUTH_SECRET')
    .argument('<subject>', 'the person or program that will use the token')
    .option('--role <role>', 'reader, editor or admin', 'reader')
    .option('--days <number>', 'days until the token expires', '90')
    .addHelpText('after', help)
    .action(async (subject: string, { role, days }: TokenFlags) => {
      const { token } = await import('../token.js');
      done(await token(project, { subject, role, days }));
    });
}
