import { KnownError } from '../../errors.js';
import { recognizeFormat } from '../../formats/formats.js';
import type { Model } from '../../model/types.js';
import type { SourceFile } from './source-files.js';
import { sourceName } from './source-name.js';
import { openBytes } from './byte-source.js';
import type { ByteSource } from './byte-source.js';
import { ownLines } from './line-source.js';
import type { LineSource } from './line-source.js';
import { openTables } from './open-tables.js';

/** Options for opening sources. */
export interface SourcesOptions {
  readonly model: Model;
  /** Null to recognize the format of each file. */
  readonly format: string | null;
  /** Id of the dossier for records that name none; null to derive it from the file name or the format. */
  readonly dossier: string | null;
  /** Receives the number of table rows read so far. */
  readonly progress: (rows: number) => void;
}

/** The formats that can be imported in batches. */
type BatchedFormat = 'jsonl' | 'csv';

/**
 * Opens the sources of a batched import: each file of JSON Lines separately, and all CSV files as one source, in the position of the
 * first one.
 *
 * Throws FORMAT_UNKNOWN for other formats, INPUT_INVALID for an empty file, and the errors of opening and reading.
 */
export async function openSources(
  files: ReadonlyArray<SourceFile>,
  options: SourcesOptions,
): Promise<ReadonlyArray<LineSource>> {
  const wanted = wantedFormat(options.format);
  const opened: Array<{ readonly source: ByteSource; readonly format: BatchedFormat }> = [];
  for (const { path, file } of files) {
    const source = await openBytes(path, file);
    opened.push({ source, format: wanted ?? (await batchedFormatOf(source)) });
  }
  const tables = opened.filter(({ format }) => format === 'csv').map(({ source }) => source);
  const sources: LineSource[] = [];
  for (const { source, format } of opened) {
    if (format === 'jsonl') sources.push(ownLines(source));
    else if (source === tables[0]) sources.push(await tablesOf(tables, options));
  }
  return sources;
}

function tablesOf(
  tables: ReadonlyArray<ByteSource>,
  { model, dossier, progress }: SourcesOptions,
): Promise<LineSource> {
  return openTables(tables, { model, progress, file: sourceName(tables), dossier: dossier ?? 'csv' });
}

function wantedFormat(format: string | null): BatchedFormat | null {
  if (format === null || format === 'jsonl' || format === 'csv') return format;
  throw otherFormat(`the given format is ${format}`);
}

/**
 * Recognizes the format of a source by the beginning of its text. A source that is not text counts as JSON Lines, whose reader
 * reports the place of the fault.
 *
 * Throws FORMAT_UNKNOWN for formats that cannot be batched, INPUT_INVALID for an empty file.
 */
async function batchedFormatOf(source: ByteSource): Promise<BatchedFormat> {
  const { file } = source;
  for await (const { lines } of ownLines(source).blocks({ offset: 0, line: 1 })) {
    const first = lines.findIndex((line) => typeof line !== 'string' || line.trim() !== '');
    const text = lines[first];
    if (text === undefined) continue;
    if (typeof text !== 'string') return 'jsonl';
    const format = recognizeFormat({ file, text: text.replace(/^\ufeff/, '') });
    if (format?.name === 'jsonl' || format?.name === 'csv') return format.name;
    if (format === null && /\.jsonl(\.gz)?$/i.test(file)) return 'jsonl';
    throw otherFormat(`the format of "${file}" is ${format === null ? 'not recognized' : format.name}`);
  }
  throw new KnownError('INPUT_INVALID', `The file "${file}" is empty.`);
}

function otherFormat(what: string): KnownError {
  return new KnownError('FORMAT_UNKNOWN', `Only JSON Lines and CSV can be imported in batches; ${what}.`, {
    hint: 'Import the file without --batched.',
  });
}
