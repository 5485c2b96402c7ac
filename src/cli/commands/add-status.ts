import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

/** Adds the command `status`. */
export function addStatus(program: Command, { project, done }: CommandContext): void {
  program
    .command('status')
    .description('print the dossiers of the graph, and the number of records and links')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  onrecord status')
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const { status } = await import('../status.js');
      done(await status(project, { json }));
    });
}
