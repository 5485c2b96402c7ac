import { createHash } from 'node:crypto';
import { KnownError } from '../errors.js';
import { importFormats, recognizeFormat, rejectedLine } from '../formats/formats.js';
import type { Imported, ImportedDossier, ImportFormat } from '../formats/formats.js';
import { append } from '../lib/append.js';
import { listStates } from '../load/load.js';
import { indexPlan } from '../model/index-plan.js';
import type { Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import { applyConstraints } from '../store/store.js';
import type { Store } from '../store/store.js';
import { DossierNames } from './dossier-name.js';
import { importDossier } from './import-dossier.js';
import type { DossierOutcome } from './import-dossier.js';
import { printFailure, printProblems } from './print-problems.js';
import type { ProblemFormat } from './print-problems.js';
import { modelOf } from './model-of.js';
import type { Project } from './project.js';
import { readInput } from './read-input.js';
import type { InputFile } from './read-input.js';
import { printReports } from './seed.js';
import { sourceName } from './source-name.js';
import { withStore } from './with-store.js';
import { writeLines, writeReport } from './write-report.js';

/** How an import is to be done. */
export interface ImportOptions extends ProblemFormat {
  /** Null: each file is recognized. */
  readonly format: string | null;
  /** The dossier of records that name none; null: the name of the file. */
  readonly dossier: string | null;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly onError: 'stop' | 'skip';
  /** File for all problems, as JSON Lines; null: none. */
  readonly report: string | null;
}

const invalidCode = 3;
const rejectedCode = 4;

/**
 * Imports files of any format but dossiers: checks all, then writes, each dossier in one transaction.
 *
 * Gives the exit code: 0 done, 3 faulty and nothing written of what has problems, 4 done but for rejected records, 2 missing,
 * 1 unreadable.
 */
export async function importFiles(
  project: Project,
  paths: ReadonlyArray<string>,
  options: ImportOptions,
): Promise<number> {
  const { terminal } = project;
  const { files, failures } = readInput(paths);
  if (failures.length > 0) return Math.max(...failures.map((failure) => printFailure(terminal, failure)));
  const groups = groupsOf(files, options);
  const model = modelOf(project);
  return withStore(project, async (store) => {
    if (!options.dryRun) await applyConstraints(store, indexPlan(model));
    const states = await listStates(store);
    const problems: Problem[] = [];
    const skipped: Problem[] = [];
    const names = new DossierNames();
    let rejected = 0;
    for (const { format, files: inputs } of groups) {
      const imported = readGroup(
        { format, files: inputs },
        { model, states, names, dossier: options.dossier },
      );
      sayUnmapped(project, imported, { format, options });
      const found = await writeImported(project, { store, model }, { imported, inputs, options });
      append(problems, found.problems);
      append(skipped, found.skipped);
      rejected += found.rejected;
    }
    if (options.report !== null) await writeReport(options.report, [...skipped, ...problems]);
    if (problems.length > 0) {
      printProblems(terminal, problems, options);
      terminal.talk(`${problems.length} problems; nothing was written of the dossiers that have them.`);
      return invalidCode;
    }
    return rejected > 0 ? rejectedCode : 0;
  });
}

interface GroupReading {
  readonly model: Model;
  readonly states: ReadonlyMap<string, string>;
  readonly names: DossierNames;
  /** The dossier of records that name none; null: the name of the file. */
  readonly dossier: string | null;
}

function readGroup({ format, files }: Group, { model, states, names, dossier }: GroupReading): Imported {
  const given = dossier ?? (format.together ? format.name : null);
  const imported = format.read(model, { dossier: given ?? unnamed, states }, files);
  const [file] = files;
  if (given !== null || !file || !imported.dossiers.some(isUnnamed)) return imported;
  const id = names.of(file.file, format.name);
  const named = imported.dossiers.map((each) => (isUnnamed(each) ? { ...each, id } : each));
  return { ...imported, dossiers: named };
}

/** Stands for the id of a dossier that the text does not name. */
const unnamed = '';

function isUnnamed({ id, head }: ImportedDossier): boolean {
  return id === unnamed && head === null;
}

interface Group {
  readonly format: ImportFormat;
  readonly files: ReadonlyArray<InputFile>;
}

function groupsOf(files: ReadonlyArray<InputFile>, options: ImportOptions): ReadonlyArray<Group> {
  const groups: Array<Group & { readonly files: InputFile[] }> = [];
  for (const file of files) {
    const format = formatOf(file, options);
    const known = format.together ? groups.find((group) => group.format === format) : undefined;
    if (known) known.files.push(file);
    else groups.push({ format, files: [file] });
  }
  return groups;
}

function formatOf(file: InputFile, { format: wanted }: ImportOptions): ImportFormat {
  const names = importFormats.map(({ name }) => name).join(', ');
  const found = wanted === null ? recognizeFormat(file) : importFormats.find(({ name }) => name === wanted);
  if (found) return found;
  if (wanted !== null)
    throw new KnownError('FORMAT_UNKNOWN', `There is no format "${wanted}" to import.`, {
      hint: `The formats are ${names}.`,
    });
  if (file.text.trim() === '') throw new KnownError('INPUT_INVALID', `The file "${file.file}" is empty.`);
  throw new KnownError('FORMAT_UNKNOWN', `The format of "${file.file}" is not recognized.`, {
    hint: `Name it with --format: ${names}. Dossiers in YAML or JSON are loaded by "onrecord seed".`,
  });
}

function sayUnmapped(
  { terminal }: Project,
  { read, unmapped }: Imported,
  { format, options }: { readonly format: ImportFormat; readonly options: ImportOptions },
): void {
  if (options.json) {
    for (const [what, count] of unmapped)
      terminal.data(JSON.stringify({ kind: 'unmapped', format: format.name, what, count }));
    return;
  }
  terminal.talk(`Read ${read.toLocaleString('en-US')} records of ${format.name}.`);
  for (const [what, count] of unmapped) terminal.talk(`  not mapped: ${what} (${count} times)`);
}

interface ImportWork {
  readonly imported: Imported;
  readonly inputs: ReadonlyArray<InputFile>;
  readonly options: ImportOptions;
}

async function writeImported(
  { terminal }: Project,
  graph: { readonly store: Store; readonly model: Model },
  { imported, inputs, options }: ImportWork,
): Promise<{
  readonly problems: ReadonlyArray<Problem>;
  readonly skipped: ReadonlyArray<Problem>;
  readonly rejected: number;
}> {
  const skip = options.onError === 'skip';
  // Lines that cannot be read at all belong to no dossier: they stop all of the input, or are rejected as they are.
  if (imported.problems.length > 0 && (!skip || imported.isRefused === true))
    return { problems: imported.problems, skipped: [], rejected: 0 };
  const source = sourceName(inputs);
  const outcomes: DossierOutcome[] = [];
  for (const given of imported.dossiers) {
    const order = { given, source, fileHash: hashOf(inputs), skip, ...options };
    const outcome = await importDossier(graph, order);
    outcomes.push(outcome);
    if (outcome.report && outcome.problems.length === 0)
      printReports(terminal, [{ file: source, ...outcome.report }], options);
  }
  const lines = [
    ...imported.problems.map((problem) => lineOf(problem, inputs)),
    ...outcomes.flatMap(({ rejected }) => rejected.map((record) => rejectedLine(graph.model, record))),
  ];
  if (lines.length > 0 && !options.dryRun) {
    const file = `${source === 'stdin' ? 'stdin' : (inputs[0]?.file ?? 'import')}.rejected.jsonl`;
    await writeLines(file, lines);
    terminal.talk(`${lines.length} records were rejected; they are in ${file}, to be mended and imported.`);
  }
  const skipped = skip ? [...imported.problems, ...outcomes.flatMap((outcome) => outcome.skipped)] : [];
  printProblems(terminal, skipped, options);
  return { problems: outcomes.flatMap(({ problems }) => problems), skipped, rejected: lines.length };
}

function lineOf({ at }: Problem, inputs: ReadonlyArray<InputFile>): string {
  const text = inputs.find(({ file }) => file === at.file)?.text ?? '';
  return text.split('\n')[at.line - 1] ?? '';
}

function hashOf(inputs: ReadonlyArray<InputFile>): string {
  const [first, another] = inputs;
  if (first && !another) return first.fileHash;
  const hash = createHash('sha256');
  for (const { fileHash } of inputs) hash.update(fileHash);
  return hash.digest('hex');
}
