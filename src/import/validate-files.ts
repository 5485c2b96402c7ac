import { adviceOn } from '../advice/advice.js';
import type { Advice, DocumentText } from '../advice/advice.js';
import { readDossiers } from '../dossier/dossier.js';
import type { DossierFile } from '../dossier/dossier.js';
import { KnownError } from '../errors.js';
import { mergeDossier } from '../formats/formats.js';
import { append } from '../lib/append.js';
import type { GraphData, Problem } from '../model/graph-data.js';
import { inFileOrder } from '../model/in-file-order.js';
import type { Model } from '../model/types.js';
import { checkSource } from './batched/check-source.js';
import type { OnImportEvent } from './import-events.js';
import { reportRows } from './batched/load-progress.js';
import { reportUnmapped } from './import-texts.js';
import { readGroup, sortSources } from './read-group.js';
import type { SourceGroup } from './read-group.js';
import { batchableFiles } from './sources/batchable-files.js';
import { DossierNames } from './sources/dossier-name.js';
import { openSources } from './sources/open-sources.js';
import { sourceName } from './sources/source-name.js';
import { readAll } from './sources/read-files.js';
import type { TextSource } from './sources/read-files.js';
import { sourceFiles, textBytesOf } from './sources/source-files.js';
import type { SourceFile } from './sources/source-files.js';
import { spoolStdin } from './sources/spool-stdin.js';

/** Options for validating files. */
export interface ValidationOptions {
  /** Name of the format of all files; null to recognize the format of each. */
  readonly format: string | null;
  readonly onEvent: OnImportEvent;
  /** Returns the texts of documents of these dossiers, for the advice; none by default. */
  readonly textsOf?: (graphs: ReadonlyArray<GraphData>) => ReadonlyArray<DocumentText>;
}

/** The result for one file, or for tables that are read together. */
export interface FileValidation {
  readonly file: string;
  readonly format: string;
  readonly records: number;
  readonly problems: number;
}

/** The problems of files that can be found without the graph. */
export interface ValidationReport {
  readonly files: ReadonlyArray<FileValidation>;
  readonly problems: ReadonlyArray<Problem>;
  /** The dossiers without problems; none of large files. */
  readonly graphs: ReadonlyArray<GraphData>;
  /** Notes of the files, as in DossierReading. */
  readonly notes: ReadonlyArray<Problem>;
  /** Advice on the dossiers without problems; none on large files. */
  readonly advice: ReadonlyArray<Advice>;
  /** The reasons why files could not be read. */
  readonly failures: ReadonlyArray<KnownError>;
}

/** Above this size, JSON Lines and CSV are checked record by record, without the rules that apply to a whole dossier. */
const maxTextBytes = 32 * 1024 * 1024;

/**
 * Checks files, the files of folders, and standard input (`-`) in any format, without the graph.
 *
 * Throws FORMAT_UNKNOWN, INPUT_INVALID for an empty file, and the errors of reading large files. Small files that cannot be read are
 * part of the report.
 */
export async function validateFiles(
  model: Model,
  paths: ReadonlyArray<string>,
  options: ValidationOptions,
): Promise<ValidationReport> {
  const stdin = paths.includes('-') ? await spoolStdin() : null;
  try {
    const listed = sourceFiles(paths, stdin?.path);
    const files = listed.filter((each): each is SourceFile => !(each instanceof KnownError));
    const large = textBytesOf(files) > maxTextBytes ? await batchableFiles(model, files, options.format) : [];
    const small = await validateSmall(
      model,
      listed.filter((each) => each instanceof KnownError || !large.includes(each)),
      options,
    );
    const rest = large.length > 0 ? await validateLarge(model, large, options) : null;
    return {
      ...small,
      files: [...small.files, ...(rest?.files ?? [])],
      problems: [...small.problems, ...(rest?.problems ?? [])],
    };
  } finally {
    await stdin?.remove();
  }
}

async function validateSmall(
  model: Model,
  sources: ReadonlyArray<SourceFile | KnownError>,
  { format, onEvent, textsOf = () => [] }: ValidationOptions,
): Promise<ValidationReport> {
  const { files, failures } = readAll(sources);
  const { dossiers, groups } = sortSources(model, files, { format, fallback: 'dossier' });
  const names = new DossierNames();
  const converted: Conversion[] = [];
  for (const group of groups) converted.push(await convert({ model, names, onEvent }, group));
  const reading = readDossiers(model, [
    ...dossiers,
    ...converted.flatMap(({ dossierFiles }) => dossierFiles),
  ]);
  const problems = [...converted.flatMap((group) => group.problems), ...reading.problems];
  const validationOf = (format: string, group: ReadonlyArray<TextSource>): FileValidation => {
    const groupFiles = new Set(group.map(({ file }) => file));
    const graphs = [...reading.graphs, ...reading.partial];
    return {
      file: sourceName(group),
      format,
      records: graphs
        .filter(({ source }) => groupFiles.has(source) || source === sourceName(group))
        .reduce((sum, { nodes }) => sum + nodes.length, 0),
      problems: problems.filter(({ at }) => groupFiles.has(at.file)).length,
    };
  };
  return {
    files: [
      ...dossiers.map((dossier) => validationOf('dossier', [dossier])),
      ...groups.map((group) => validationOf(group.format.name, group.sources)),
    ],
    problems: inFileOrder(
      problems,
      files.map(({ file }) => file),
    ),
    graphs: reading.graphs,
    notes: reading.notes,
    advice: adviceOnAll(reading.graphs, textsOf),
    failures,
  };
}

function adviceOnAll(
  graphs: ReadonlyArray<GraphData>,
  textsOf: (graphs: ReadonlyArray<GraphData>) => ReadonlyArray<DocumentText>,
): ReadonlyArray<Advice> {
  const texts = textsOf(graphs);
  return graphs.flatMap((graph) => adviceOn(graph, texts));
}

interface Conversion {
  readonly dossierFiles: ReadonlyArray<DossierFile>;
  readonly problems: ReadonlyArray<Problem>;
}

/** Converts a group to dossiers as if the graph were empty. */
async function convert(
  {
    model,
    names,
    onEvent,
  }: { readonly model: Model; readonly names: DossierNames } & Pick<ValidationOptions, 'onEvent'>,
  group: SourceGroup,
): Promise<Conversion> {
  const imported = await readGroup(group, { model, states: new Map(), names, dossier: null });
  reportUnmapped(imported, group, onEvent);
  const title = 'Imported';
  const merged = imported.dossiers.map((given) => mergeDossier(model, given, { stored: null, title }));
  const file = sourceName(group.sources);
  return {
    dossierFiles: merged.map(({ map }) => ({ file, parsed: map, fileHash: '' })),
    problems: [...imported.problems, ...merged.flatMap((one) => one.problems)],
  };
}

async function validateLarge(
  model: Model,
  files: ReadonlyArray<SourceFile>,
  { format, onEvent }: ValidationOptions,
): Promise<Pick<ValidationReport, 'files' | 'problems'>> {
  const sources = await openSources(files, { model, format, dossier: null, progress: reportRows(onEvent) });
  const validations: FileValidation[] = [];
  const all: Problem[] = [];
  try {
    for (const source of sources) {
      const { records, problems: found } = await checkSource(model, source);
      const problems = [...source.problems, ...(await source.placed(found, 'given'))];
      append(all, problems);
      validations.push({ file: source.file, format: source.format, records, problems: problems.length });
    }
    return { files: validations, problems: all };
  } finally {
    for (const source of sources) await source.close();
  }
}
