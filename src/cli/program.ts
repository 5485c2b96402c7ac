import { Command, InvalidArgumentError, Option } from 'commander';
import { dossierFormat, exportFormats, importFormats } from '../formats/formats.js';
import { settingDescriptions } from '../settings.js';
import type { Project } from './project.js';

interface FileFlags {
  readonly json?: true;
  readonly maxErrors: number;
  readonly against?: true;
  readonly dryRun?: true;
  readonly format?: string;
}

type Done = (exitCode: number) => void;

/**
 * Creates the command line; `done` receives the exit code of the executed command.
 *
 * The code of each command is loaded when the command is called, so that each command starts quickly.
 */
export function createProgram(project: Project, done: Done): Command {
  const program = new Command('onrecord')
    .description('A GraphQL knowledge-graph server for what is on record.')
    .version(project.version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => {
        project.terminal.data(text.trimEnd());
      },
      writeErr: (text) => {
        project.terminal.talk(text.trimEnd());
      },
    })
    .exitOverride();
  addStart(program, project, done);
  addImport(program, project, done);
  addSeed(program, project, done);
  addRemove(program, project, done);
  addQuery(program, project, done);
  addExport(program, project, done);
  addInspection(program, project, done);
  addCompletion(program, project, done);
  return program;
}

function addStart(program: Command, project: Project, done: Done): void {
  program
    .command('start')
    .description('run the server, with a local Neo4j unless NEO4J_URI names one')
    .option('--port <number>', 'port to listen on; 0: any free one (ONRECORD_PORT)')
    .option('--host <address>', 'address to listen on (ONRECORD_HOST)')
    .addHelpText('after', `\nSettings, from the environment or .env:\n${settingsHelp()}`)
    .action(async ({ port, host }: { readonly port?: string; readonly host?: string }) => {
      const flags = {
        ...(port === undefined ? {} : { ONRECORD_PORT: port }),
        ...(host === undefined ? {} : { ONRECORD_HOST: host }),
      };
      const { start } = await import('./start.js');
      done(await start(project, flags));
    });
}

interface ImportFlags extends FileFlags {
  readonly dossier?: string;
  readonly replace?: true;
  readonly onError: 'stop' | 'skip';
  readonly report?: string;
  readonly batched?: true;
  readonly oneTransaction?: true;
  readonly resume?: true;
  readonly restart?: true;
}

const howImportWrites = `A dossier file (YAML or JSON) contains its whole dossier: records and values that it no
longer contains are removed. Other formats add records to a dossier and change them; with
--replace they also remove records and values. Each dossier is written in one transaction.
More than 8 MB of JSON Lines or CSV is written in batches, so that an interrupted import
can be continued; a problem leaves the batches before it written and the import unfinished
(--one-transaction writes all or nothing). Importing again is safe.`;

function addImport(program: Command, project: Project, done: Done): void {
  withFileFlags(program.command('import'))
    .description('import files of any format into the graph')
    .argument('<files...>', 'files, folders, or - for standard input; also compressed with gzip')
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
    .addOption(new Option('--batched', 'write JSON Lines and CSV in batches').conflicts('oneTransaction'))
    .option('--one-transaction', 'write each dossier in one transaction, whatever its size')
    .addOption(
      new Option('--resume', 'continue the unfinished import at once')
        .implies({ batched: true })
        .conflicts('restart'),
    )
    .addOption(new Option('--restart', 'start the unfinished import again').implies({ batched: true }))
    .addHelpText(
      'after',
      `\n${howImportWrites}\n\nFormats:\n${importFormatsHelp()}\n\nExamples:
  onrecord import my-dossier.yaml
  onrecord import --dossier my-events events.jsonl.gz
  onrecord export --template --out tables && onrecord import --dossier my-tables tables
  onrecord import --format plover --on-error skip records.json
  onrecord import --batched --replace --dossier archive archive.jsonl.gz
  onrecord import --resume --dossier archive archive.jsonl.gz`,
    )
    .action(async (files: ReadonlyArray<string>, flags: ImportFlags) => {
      const { format = null, dossier = null, report = null, onError } = flags;
      const { importFiles } = await import('./import.js');
      done(
        await importFiles(project, files, {
          ...{ format, dossier, report, onError, replace: flags.replace ?? false },
          ...{ ...formatOf(flags), dryRun: flags.dryRun ?? false },
          ...{ batched: batchedOf(flags), unfinished: unfinishedOf(flags) },
        }),
      );
    });
  withFileFlags(program.command('validate'))
    .description('check files of any format that can be imported, without a database')
    .argument('<files...>', 'files, folders, or - for standard input; also compressed with gzip')
    .option('--format <name>', 'format of the files; otherwise recognized')
    .option('--against', 'also compare with the graph')
    .addHelpText(
      'after',
      `\nFormats:\n${importFormatsHelp()}\n\nExamples:
  onrecord validate my-dossier.yaml
  onrecord validate events.jsonl.gz`,
    )
    .action(async (files: ReadonlyArray<string>, flags: FileFlags) => {
      const { validate } = await import('./validate.js');
      const { format = null, against = false } = flags;
      done(await validate(project, files, { ...formatOf(flags), format, against }));
    });
}

function importFormatsHelp(): string {
  return [dossierFormat, ...importFormats].map(({ name, says }) => `  ${name.padEnd(11)} ${says}`).join('\n');
}

function batchedOf({ batched, oneTransaction }: ImportFlags): 'auto' | 'always' | 'never' {
  if (batched) return 'always';
  return oneTransaction ? 'never' : 'auto';
}

function unfinishedOf({ resume, restart }: ImportFlags): 'wait' | 'resume' | 'restart' {
  if (restart) return 'restart';
  return resume ? 'resume' : 'wait';
}

const howSeedWrites = `All files are checked first, and nothing is written if one of them has a problem.
Dossiers that others refer to are written first, each in one transaction. If one fails,
those before it remain. Seeding again is safe.`;

function addSeed(program: Command, project: Project, done: Done): void {
  withFileFlags(program.command('seed'))
    .description('import the included dossiers, or the given dossier files')
    .argument('[files...]', 'YAML or JSON files, folders, or - for standard input; also compressed with gzip')
    .option('--dry-run', 'print what would be done, and write nothing')
    .addHelpText(
      'after',
      `\n${howSeedWrites}\n\nExamples:\n  onrecord seed\n  onrecord seed --dry-run my-dossier.yaml`,
    )
    .action(async (files: ReadonlyArray<string>, flags: FileFlags) => {
      const { seed } = await import('./seed.js');
      done(await seed(project, files, { ...formatOf(flags), dryRun: flags.dryRun ?? false }));
    });
}

function addRemove(program: Command, project: Project, done: Done): void {
  withFileFlags(program.command('remove'))
    .description('remove a dossier from the graph')
    .argument('<dossier>', 'id of the dossier; "onrecord status" lists them')
    .option('--dry-run', 'print what would be removed, and remove nothing')
    .addHelpText(
      'after',
      '\nA dossier cannot be removed while other dossiers refer to its records. Its loads remain, with all former values.\n\nExample:\n  onrecord remove --dry-run my-dossier',
    )
    .action(async (dossier: string, flags: FileFlags) => {
      const { remove } = await import('./remove.js');
      done(await remove(project, dossier, { ...formatOf(flags), dryRun: flags.dryRun ?? false }));
    });
}

interface QueryFlags {
  readonly variables?: string;
  readonly operation?: string;
  readonly url?: string;
  readonly token?: string;
}

function addQuery(program: Command, project: Project, done: Done): void {
  program
    .command('query')
    .description('run a GraphQL query and print the answer as JSON')
    .argument('<query>', 'the text of the query, a file with it, or - for standard input')
    .option('--variables <json>', 'variables as a JSON object, or @ and a file with them')
    .option('--operation <name>', 'operation to run, if the text has several')
    .option('--url <address>', 'address of a running server; otherwise the graph is read directly')
    .option('--token <token>', 'write token of the server, for mutations')
    .addHelpText(
      'after',
      `\nExamples:
  onrecord query '{ claims(first: 3) { edges { node { id text } } } }'
  onrecord query docs/questions/02-the-chain-of-a-claim.graphql
  onrecord query --url http://127.0.0.1:4000 --variables '{"id": "ven"}' question.graphql`,
    )
    .action(async (source: string, flags: QueryFlags) => {
      const { variables = null, operation = null, url = null, token = null } = flags;
      const { query } = await import('./query.js');
      done(await query(project, { source, variables, operation, url, token }));
    });
}

function addCompletion(program: Command, project: Project, done: Done): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText(
      'after',
      '\nExamples:\n  source <(onrecord completion bash)\n  onrecord completion fish > ~/.config/fish/completions/onrecord.fish',
    )
    .action(async (shell: string) => {
      const { completionScript } = await import('./completion.js');
      project.terminal.data(completionScript(program, shell));
      done(0);
    });
}

interface ExportFlags {
  readonly format?: string;
  readonly dossier?: string;
  readonly out?: string;
  readonly template?: true;
}

function addExport(program: Command, project: Project, done: Done): void {
  const formats = exportFormats.map(({ name, says }) => `  ${name.padEnd(8)} ${says}`).join('\n');
  program
    .command('export')
    .description('write the graph, or one dossier, to a file')
    .option('--format <name>', 'format; otherwise by the name of --out')
    .option('--dossier <id>', 'only this dossier')
    .option('--out <path>', 'file, or folder for formats with several files; otherwise standard output')
    .option('--template', 'write CSV files that have only their headings')
    .addHelpText(
      'after',
      `\nFormats:\n${formats}\n\nExamples:
  onrecord export --dossier venezuela-russia-2025 --out dossier.yaml
  onrecord export --out backup.jsonl
  onrecord export --format csv --out tables
  onrecord export --template --out tables`,
    )
    .action(async ({ format, dossier, out, template }: ExportFlags) => {
      const options = { format: format ?? null, dossier: dossier ?? null, out: out ?? null };
      const { exportGraph } = await import('./export.js');
      done(await exportGraph(project, { ...options, template: template ?? false }));
    });
}

interface JsonFlag {
  readonly json?: true;
}

function addInspection(program: Command, project: Project, done: Done): void {
  withFileFlags(program.command('diff'))
    .description('print the changes that importing dossier files would make, field by field')
    .argument('<files...>', 'YAML or JSON files, folders, or - for standard input; also compressed with gzip')
    .addHelpText('after', '\nExample:\n  onrecord diff my-dossier.yaml')
    .action(async (files: ReadonlyArray<string>, flags: FileFlags) => {
      const { diff } = await import('./diff.js');
      done(await diff(project, files, formatOf(flags)));
    });
  program
    .command('status')
    .description('print the dossiers of the graph, and the number of records and links')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  onrecord status')
    .action(async ({ json }: JsonFlag) => {
      const { status } = await import('./status.js');
      done(await status(project, { json: json ?? false }));
    });
  program
    .command('doctor')
    .description('check the machine, the settings and the database, and print the next steps')
    .option('--json', 'print JSON Lines')
    .option(
      '--repair',
      'repair stored values of claims, such as their status, and of search, that differ from the results of the rules and the texts',
    )
    .addHelpText('after', '\nExample:\n  onrecord doctor')
    .action(async ({ json, repair }: JsonFlag & { readonly repair?: true }) => {
      const { doctor } = await import('./doctor.js');
      done(await doctor(project, { json: json ?? false, repair: repair ?? false }));
    });
  program
    .command('init')
    .description('write a first dossier with explanations')
    .argument('[file]', 'file to write', 'my-dossier.yaml')
    .addHelpText('after', '\nExample:\n  onrecord init my-dossier.yaml && onrecord validate my-dossier.yaml')
    .action(async (file: string) => {
      const { init } = await import('./init.js');
      done(await init(project, file));
    });
}

function withFileFlags(command: Command): Command {
  return command
    .option('--json', 'print JSON Lines')
    .option('--max-errors <number>', 'print at most this many problems', positiveNumber, 100);
}

function positiveNumber(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw new InvalidArgumentError('Enter a whole number from 1 to 999999999.');
  return Number(text);
}

function formatOf({ json, maxErrors }: FileFlags): { readonly json: boolean; readonly maxErrors: number } {
  return { json: json ?? false, maxErrors };
}

function settingsHelp(): string {
  return settingDescriptions.map(({ name, meaning }) => `  ${name.padEnd(25)} ${meaning}`).join('\n');
}
