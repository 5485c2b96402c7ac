import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

interface DoctorFlags {
  readonly json?: true;
  readonly repair?: true;
}

/** Adds the command `doctor`. */
export function addDoctor(program: Command, { project, done }: CommandContext): void {
  program
    .command('doctor')
    .description('check the machine, the settings and the database, and print the next steps')
    .option('--json', 'print JSON Lines')
    .option(
      '--repair',
      'prepare and migrate the graph, and repair stored values of claims and of search that differ from the rules and texts',
    )
    .addHelpText('after', '\nExample:\n  onrecord doctor')
    .action(async ({ json, repair }: DoctorFlags) => {
      const { doctor } = await import('../doctor.js');
      done(await doctor(project, { json: json ?? false, repair: repair ?? false }));
    });
}
