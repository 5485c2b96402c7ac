import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { addProblemOptions, problemFormat } from './problem-options.js';
import type { ProblemFlags } from './problem-options.js';

interface SeedFlags extends ProblemFlags {
  readonly dryRun?: true;
}

const howItWrites = `All files are checked first, and nothing is written if one of them has a problem.
Dossiers that others refer to are written first, each in one transaction. If one fails,
those before it remain. Seeding again is safe.`;

const examples = `  onrecord seed
  onrecord seed --dry-run my-dossier.yaml`;

/** Adds the command `seed`. */
export function addSeed(program: Command, { project, done }: CommandContext): void {
  addProblemOptions(program.command('seed'))
    .description('import the included dossiers, or the given dossier files')
    .argument('[files...]', 'YAML or JSON files, folders, or - for standard input; also compressed with gzip')
    .option('--dry-run', 'print what would be done, and write nothing')
    .addHelpText('after', `\n${howItWrites}\n\nExamples:\n${examples}`)
    .action(async (files: ReadonlyArray<string>, flags: SeedFlags) => {
      const { seed } = await import('../seed.js');
      done(await seed(project, files, { ...problemFormat(flags), dryRun: flags.dryRun ?? false }));
    });
}
