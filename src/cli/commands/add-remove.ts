import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { addProblemOptions, problemFormat } from './problem-options.js';
import type { ProblemFlags } from './problem-options.js';

interface RemoveFlags extends ProblemFlags {
  readonly dryRun?: true;
}

const help = `
A dossier cannot be removed while other dossiers refer to its records. Its loads remain, with all former values.

Example:
  onrecord remove --dry-run my-dossier`;

/** Adds the command `remove`. */
export function addRemove(program: Command, { project, done }: CommandContext): void {
  addProblemOptions(program.command('remove'))
    .description('remove a dossier from the graph')
    .argument('<dossier>', 'id of the dossier; "onrecord status" lists them')
    .option('--dry-run', 'print what would be removed, and remove nothing')
    .addHelpText('after', help)
    .action(async (dossier: string, flags: RemoveFlags) => {
      const { remove } = await import('../remove.js');
      done(await remove(project, dossier, { ...problemFormat(flags), dryRun: flags.dryRun ?? false }));
    });
}
