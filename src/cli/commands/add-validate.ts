import { Option } from 'commander';
import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { importFormatsHelp } from './import-formats-help.js';
import { addProblemOptions, problemFormat } from './problem-options.js';
import type { ProblemFlags } from './problem-options.js';

interface ValidateFlags extends ProblemFlags {
  readonly format?: string;
  readonly against?: true;
  readonly advice?: true;
  readonly text?: ReadonlyArray<string>;
}

const examples = `  onrecord validate my-dossier.yaml
  onrecord validate events.jsonl.gz
  onrecord validate my-dossier.yaml --text article.txt`;

/** Adds the command `validate`. */
export function addValidate(program: Command, { project, done }: CommandContext): void {
  addProblemOptions(program.command('validate'))
    .description('check files of any format that can be imported, without a database')
    .argument('<files...>', 'files, folders, or - for standard input; also compressed with gzip')
    .option('--format <name>', 'format of the files; otherwise recognized')
    .option('--against', 'also compare with the graph')
    .option('--advice', 'also print advice on what is allowed, but may be a slip')
    .addOption(
      new Option(
        '--text <files...>',
        'texts of documents, or ID=FILE, for advice on what they say and the dossier does not',
      ).implies({ advice: true }),
    )
    .addHelpText('after', `\nFormats:\n${importFormatsHelp()}\n\nExamples:\n${examples}`)
    .action(async (files: ReadonlyArray<string>, flags: ValidateFlags) => {
      const { validate } = await import('../validate.js');
      const { format = null, against = false, advice = false, text: texts = [] } = flags;
      done(await validate(project, files, { ...problemFormat(flags), format, against, advice, texts }));
    });
}
