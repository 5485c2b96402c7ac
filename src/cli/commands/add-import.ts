import { Option } from 'commander';
import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { importFormatsHelp } from './import-formats-help.js';
import { addProblemOptions, problemFormat } from './problem-options.js';
import type { ProblemFlags } from './problem-options.js';

interface ImportFlags extends ProblemFlags {
  readonly format?: string;
  readonly dossier?: string;
  readonly replace?: true;
  readonly dryRun?: true;
  readonly onError: 'stop' | 'skip';
  readonly report?: string;
  readonly strict?: true;
  readonly batched?: true;
  readonly oneTransaction?: true;
  readonly resume?: true;
  readonly restart?: true;
}

/** Adds the command `import`. */
export function addImport(program: Command, { project, done }: CommandContext): void {
  addImportOptions(addProblemOptions(program.command('import')))
    .description('import files of any format into the graph')
    .argument('<files...>', 'files, folders, or - for standard input; also compressed with gzip')
    .addHelpText('after', helpText())
    .action(async (files: ReadonlyArray<string>, flags: ImportFlags) => {
      const { format = null, dossier = null, report = null, onError, strict = false } = flags;
      const { importFiles } = await import('../import.js');
      done(
        await importFiles(project, files, {
          ...{ format, dossier, report, onError, strict, replace: flags.replace ?? false },
          ...{ ...problemFormat(flags), dryRun: flags.dryRun ?? false },
          ...{ batched: batchedOf(flags), unfinished: unfinishedOf(flags) },
        }),
      );
    });
}

function addImportOptions(command: Command): Command {
  return command
    .option('--format <name>', 'format of the files; otherwise recognized')
    .option('--dossier <id>', 'dossier for records that name none; otherwise derived from the file name')
    .option('--replace', 'remove records and values from the dossier that the files do not contain')
    .option('--dry-run', 'print what would be done, and write nothing')
    .addOption(
      new Option('--on-error <action>', 'stop: write nothing; skip: write the records without problems')
        .choices(['stop', 'skip'])
        .default('stop'),
    )
    .option('--report <file>', 'write all problems to a file, as JSON Lines')
    .option('--strict', 'exit with 4 if a field or value of the files could not be imported')
    .addOption(new Option('--batched', 'write JSON Lines and CSV in batches').conflicts('oneTransaction'))
    .option('--one-transaction', 'write each dossier in one transaction, whatever its size')
    .addOption(
      new Option('--resume', 'continue the unfinished import at once')
        .implies({ batched: true })
        .conflicts('restart'),
    )
    .addOption(new Option('--restart', 'start the unfinished import again').implies({ batched: true }));
}

const howItWrites = `A dossier file (YAML or JSON) contains its whole dossier: records and values that it no
longer contains are removed. Other formats add records to a dossier and change them; with
--replace they also remove records and values. Each dossier is written in one transaction.
More than 8 MB of JSON Lines or CSV is written in batches, so that an interrupted import
can be continued; a problem leaves the batches before it written and the import unfinished
(--one-transaction writes all or nothing). Importing again is safe.`;

const examples = `  onrecord import my-dossier.yaml
  onrecord import --dossier my-events events.jsonl.gz
  onrecord export --template --out tables && onrecord import --dossier my-tables tables
  onrecord import --format plover --on-error skip records.json
  onrecord import --batched --replace --dossier archive archive.jsonl.gz
  onrecord import --resume --dossier archive archive.jsonl.gz`;

function helpText(): string {
  return `\n${howItWrites}\n\nFormats:\n${importFormatsHelp()}\n\nExamples:\n${examples}`;
}

function batchedOf({ batched, oneTransaction }: ImportFlags): 'auto' | 'always' | 'never' {
  if (batched) return 'always';
  return oneTransaction ? 'never' : 'auto';
}

function unfinishedOf({ resume, restart }: ImportFlags): 'wait' | 'resume' | 'restart' {
  if (restart) return 'restart';
  return resume ? 'resume' : 'wait';
}
