import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

/** Adds the command `init`. */
export function addInit(program: Command, { project, done }: CommandContext): void {
  program
    .command('init')
    .description('write a first dossier with explanations')
    .argument('[file]', 'file to write', 'my-dossier.yaml')
    .addHelpText('after', '\nExample:\n  onrecord init my-dossier.yaml && onrecord validate my-dossier.yaml')
    .action(async (file: string) => {
      const { init } = await import('../init.js');
      done(await init(project, file));
    });
}
