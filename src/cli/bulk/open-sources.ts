import { KnownError } from '../../errors.js';
import { recognizeFormat } from '../../formats/formats.js';
import type { Model } from '../../model/types.js';
import { filesOf } from '../read-input.js';
import { sourceName } from '../source-name.js';
import { openBytes } from './byte-source.js';
import type { ByteSource } from './byte-source.js';
import { ownLines } from './line-source.js';
import type { LineSource } from './line-source.js';
import { openTables } from './open-tables.js';

/** How files are opened. */
export interface SourcesOptions {
  readonly model: Model;
  /** Null: each file is recognized. */
  readonly format: string | null;
  /** The dossier of records that name none; null: made of the name of the file, or format. */
  readonly dossier: string | null;
  /** Takes note of how many rows of tables are read. */
  readonly progress: (rows: number) => void;
}

/** Formats that are read in batches. */
type BatchFormat = 'jsonl' | 'csv';

/**
 * Opens files, the files of folders, and standard input (`-`): JSON Lines each by itself, CSV files all together, in the place of
 * the first.
 *
 * Throws FORMAT_UNKNOWN for other formats, INPUT_INVALID for an empty file, and what opening and reading throws.
 */
export async function openSources(
  paths: ReadonlyArray<string>,
  options: SourcesOptions,
): Promise<ReadonlyArray<LineSource>> {
  const wanted = wantedFormat(options.format);
  const opened: ByteSource[] = [];
  try {
    for (const path of paths.flatMap(filesOf)) {
      if (typeof path !== 'string') throw path;
      opened.push(await openBytes(path));
    }
    const formats = new Map<ByteSource, BatchFormat>();
    for (const source of opened) formats.set(source, wanted ?? (await formatOf(source)));
    const tables = opened.filter((source) => formats.get(source) === 'csv');
    const sources: LineSource[] = [];
    for (const source of opened) {
      if (formats.get(source) === 'jsonl') sources.push(ownLines(source));
      else if (source === tables[0]) sources.push(await tablesOf(tables, options));
    }
    return sources;
  } catch (failure) {
    for (const source of opened) await source.close();
    throw failure;
  }
}

function tablesOf(
  tables: ReadonlyArray<ByteSource>,
  { model, dossier, progress }: SourcesOptions,
): Promise<LineSource> {
  return openTables(tables, { model, progress, file: sourceName(tables), dossier: dossier ?? 'csv' });
}

function wantedFormat(format: string | null): BatchFormat | null {
  if (format === null || format === 'jsonl' || format === 'csv') return format;
  throw otherFormat(`not ${format}`);
}

/** By the beginning of its text; what is no text is told with its place when it is read. */
async function formatOf(source: ByteSource): Promise<BatchFormat> {
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
  return new KnownError('FORMAT_UNKNOWN', `In batches JSON Lines and CSV are read; ${what}.`, {
    hint: 'Leave --in-batches out.',
  });
}
