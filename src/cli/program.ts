import { Command, InvalidArgumentError, Option } from 'commander';
import { exportFormats, importFormats } from '../formats/formats.js';
import { settingDescriptions } from '../settings.js';
import type { Project } from './project.js';

interface FileFlags {
  readonly json?: true;
  readonly maxErrors: number;
  readonly against?: true;
  readonly dryRun?: true;
}

/**
 * Makes the command line; `done` gets the exit code of the verb that ran.
 *
 * Each verb is loaded when it is called, so that none waits for what it does not use.
 */
export function createProgram(project: Project, done: (exitCode: number) => void): Command {
  const program = new Command('onrecord')
    .description('A GraphQL knowledge-graph server for what is on record.')
    .version(project.version, '--version', 'say which version this is')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => {
        project.terminal.data(text.trimEnd());
      },
      writeErr: (text) => {
        project.terminal.talk(text.trimEnd());
      },
    })
    .exitOverride();
  program
    .command('start')
    .description('run the server, and Neo4j where NEO4J_URI names none')
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
  withFileFlags(program.command('validate'))
    .description('check dossier files; needs no database')
    .argument('<files...>', 'YAML or JSON files, folders, or - for standard input; gzip too')
    .option('--against', 'ask the graph, too')
    .addHelpText('after', '\nExample:\n  onrecord validate my-dossier.yaml')
    .action(async (files: ReadonlyArray<string>, flags: FileFlags) => {
      const { validate } = await import('./validate.js');
      done(await validate(project, files, { ...formatOf(flags), against: flags.against ?? false }));
    });
  withFileFlags(program.command('seed'))
    .description('load dossier files; without files, those that ship')
    .argument('[files...]', 'YAML or JSON files, folders, or - for standard input; gzip too')
    .option('--dry-run', 'only say what would be done')
    .addHelpText('after', `\n${howSeedWrites}\n\nExample:\n  onrecord seed --dry-run my-dossier.yaml`)
    .action(async (files: ReadonlyArray<string>, flags: FileFlags) => {
      const { seed } = await import('./seed.js');
      done(await seed(project, files, { ...formatOf(flags), dryRun: flags.dryRun ?? false }));
    });
  addImport(program, project, done);
  addExport(program, project, done);
  addInspection(program, project, done);
  return program;
}

const howSeedWrites = `All files are checked first; nothing is written while one of them has a problem.
Then they are loaded one by one, those that others refer to first. Each is written
whole or not at all; when one fails, those before it stay. Loading again is safe.`;

interface ImportFlags extends FileFlags {
  readonly format?: string;
  readonly dossier?: string;
  readonly replace?: true;
  readonly onError: 'stop' | 'skip';
  readonly report?: string;
  readonly inBatches?: true;
  readonly resume?: true;
  readonly restart?: true;
}

function addImport(program: Command, project: Project, done: (exitCode: number) => void): void {
  const formats = importFormats.map(({ name, says }) => `  ${name.padEnd(8)} ${says}`).join('\n');
  withFileFlags(program.command('import'))
    .description('load files of other formats; adds to a dossier and changes what it has')
    .argument('<files...>', 'files, folders, or - for standard input; gzip too')
    .option('--format <name>', 'format; else recognized')
    .option('--dossier <id>', 'dossier of records that name none; else made of the name of the file')
    .option('--replace', 'remove from the dossier what the files do not have')
    .option('--dry-run', 'only say what would be done')
    .addOption(
      new Option('--on-error <how>', 'stop: write nothing; skip: write the records without problems')
        .choices(['stop', 'skip'])
        .default('stop'),
    )
    .option('--report <file>', 'write all problems to a file, as JSON Lines')
    .addOption(
      new Option(
        '--in-batches',
        'JSON Lines and CSV of any size: many transactions, each with its checkpoint',
      ),
    )
    .addOption(
      new Option('--resume', 'go on at once with the unfinished load')
        .implies({ inBatches: true })
        .conflicts('restart'),
    )
    .addOption(new Option('--restart', 'begin the unfinished load anew').implies({ inBatches: true }))
    .addHelpText(
      'after',
      `\nFormats:\n${formats}\n\nExamples:
  onrecord import --dossier my-events events.jsonl.gz
  onrecord export --template --out tables && onrecord import --dossier my-tables tables
  onrecord import --format plover --on-error skip records.json
  onrecord import --in-batches --dossier archive archive.jsonl.gz
  onrecord import --in-batches --dossier my-tables tables
  onrecord import --in-batches --replace --dossier archive archive.jsonl.gz
  onrecord import --resume --dossier archive archive.jsonl.gz`,
    )
    .action(async (files: ReadonlyArray<string>, flags: ImportFlags) => {
      const { format = null, dossier = null, report = null, onError } = flags;
      const plain = { format, dossier, report, onError, replace: flags.replace ?? false };
      const options = { ...plain, ...formatOf(flags), dryRun: flags.dryRun ?? false };
      if (flags.inBatches) {
        const { importInBatches } = await import('./bulk/import-batches.js');
        done(await importInBatches(project, files, { ...options, unfinished: unfinishedOf(flags) }));
      } else {
        const { importFiles } = await import('./import.js');
        done(await importFiles(project, files, options));
      }
    });
}

function unfinishedOf({ resume, restart }: ImportFlags): 'wait' | 'resume' | 'restart' {
  if (restart) return 'restart';
  return resume ? 'resume' : 'wait';
}

interface ExportFlags {
  readonly format?: string;
  readonly dossier?: string;
  readonly out?: string;
  readonly template?: true;
}

function addExport(program: Command, project: Project, done: (exitCode: number) => void): void {
  const formats = exportFormats.map(({ name, says }) => `  ${name.padEnd(8)} ${says}`).join('\n');
  program
    .command('export')
    .description('write the graph, or one dossier, to a file')
    .option('--format <name>', 'format; else told by the name of --out')
    .option('--dossier <id>', 'this dossier alone')
    .option('--out <path>', 'file, or folder for formats of several files; without: stdout')
    .option('--template', 'write the heads of the CSV files alone')
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

function addInspection(program: Command, project: Project, done: (exitCode: number) => void): void {
  withFileFlags(program.command('diff'))
    .description('say what loading dossier files would change, field by field')
    .argument('<files...>', 'YAML or JSON files, folders, or - for standard input; gzip too')
    .addHelpText('after', '\nExample:\n  onrecord diff my-dossier.yaml')
    .action(async (files: ReadonlyArray<string>, flags: FileFlags) => {
      const { diff } = await import('./diff.js');
      done(await diff(project, files, formatOf(flags)));
    });
  program
    .command('status')
    .description('say what the graph holds')
    .option('--json', 'write JSON to stdout')
    .addHelpText('after', '\nExample:\n  onrecord status')
    .action(async ({ json }: JsonFlag) => {
      const { status } = await import('./status.js');
      done(await status(project, { json: json ?? false }));
    });
  program
    .command('doctor')
    .description('check the machine, the settings and the database, and say what to do')
    .option('--json', 'write JSON Lines to stdout')
    .option(
      '--repair',
      'repair the stored values of claims, such as their status, where they differ from what the rules give',
    )
    .addHelpText('after', '\nExample:\n  onrecord doctor')
    .action(async ({ json, repair }: JsonFlag & { readonly repair?: true }) => {
      const { doctor } = await import('./doctor.js');
      done(await doctor(project, { json: json ?? false, repair: repair ?? false }));
    });
  program
    .command('init')
    .description('write a first dossier, with comments, to begin with')
    .argument('[file]', 'where to', 'my-dossier.yaml')
    .addHelpText('after', '\nExample:\n  onrecord init my-dossier.yaml && onrecord validate my-dossier.yaml')
    .action(async (file: string) => {
      const { init } = await import('./init.js');
      done(await init(project, file));
    });
}

function withFileFlags(command: Command): Command {
  return command
    .option('--json', 'write JSON Lines to stdout')
    .option('--max-errors <number>', 'problems to show at most', positiveNumber, 100);
}

function positiveNumber(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a number from 1.');
  return Number(text);
}

function formatOf({ json, maxErrors }: FileFlags): { readonly json: boolean; readonly maxErrors: number } {
  return { json: json ?? false, maxErrors };
}

function settingsHelp(): string {
  return settingDescriptions.map(({ name, meaning }) => `  ${name.padEnd(25)} ${meaning}`).join('\n');
}
