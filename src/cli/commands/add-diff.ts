import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { addProblemOptions, problemFormat } from './problem-options.js';
import type { ProblemFlags } from './problem-options.js';

/** Adds the command `diff`. */
export function addDiff(program: Command, { project, done }: CommandContext): void {
  addProblemOptions(program.command('diff'))
    .description('print the changes that importing dossier files would make, field by field')
    .argument('<files...>', 'YAML or JSON files, folders, or - for standard input; also compressed with gzip')
    .addHelpText('after', '\nExample:\n  onrecord diff my-dossier.yaml')
    .action(async (files: ReadonlyArray<string>, flags: ProblemFlags) => {
      const { diff } = await import('../diff.js');
      done(await diff(project, files, problemFormat(flags)));
    });
}
