import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

const help = `
Examples:
  source <(onrecord completion bash)
  onrecord completion fish > ~/.config/fish/completions/onrecord.fish`;

/** Adds the command `completion`, which completes all commands of the program. */
export function addCompletion(program: Command, { project, done }: CommandContext): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', help)
    .action(async (shell: string) => {
      const { completionScript } = await import('../completion.js');
      project.terminal.data(completionScript(program, shell));
      done(0);
    });
}
