import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { addProblemOptions, problemFormat } from './problem-options.js';
import type { ProblemFlags } from './problem-options.js';

interface VerifyFlags extends ProblemFlags {
  readonly text: ReadonlyArray<string>;
}

const help = `
A text belongs to the document that has its hash (textSha256), or to the only document that was read;
otherwise write ID=FILE, with the id of the document. Exits with 3 if a passage or quotation is changed,
ambiguous or not found. Nothing is stored.

Examples:
  onrecord verify my-dossier.yaml --text article.txt
  onrecord verify my-dossier.yaml --text lt-article=article.txt us-docs=memo.txt`;

/** Adds the command `verify`. */
export function addVerify(program: Command, { project, done }: CommandContext): void {
  addProblemOptions(program.command('verify'))
    .description('compare the passages and quotations of a dossier with the texts of its documents')
    .argument('<dossier>', 'file of any format that can be imported; also compressed with gzip')
    .requiredOption('--text <files...>', 'text files, or ID=FILE for the document with this id')
    .addHelpText('after', help)
    .action(async (dossier: string, flags: VerifyFlags) => {
      const { verify } = await import('../verify.js');
      done(await verify(project, dossier, { ...problemFormat(flags), texts: flags.text }));
    });
}
