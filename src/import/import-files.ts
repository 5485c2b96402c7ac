import { KnownError } from '../errors.js';
import { importBatched } from './batched/import-batched.js';
import type { FilesImport, BatchedImportOptions } from './batched/batched-work.js';
import type { ImportOptions } from './import-options.js';
import { joinResults } from './import-result.js';
import type { ImportResult } from './import-result.js';
import { importTexts } from './import-texts.js';
import { batchableFiles } from './sources/batchable-files.js';
import { readAll } from './sources/read-files.js';
import { spoolStdin } from './sources/spool-stdin.js';
import { sourceFiles, textBytesOf } from './sources/source-files.js';
import type { SourceFile } from './sources/source-files.js';

/** Options for importing files. */
export interface FilesImportOptions extends BatchedImportOptions {
  /**
   * `auto` imports each dossier in one transaction, but JSON Lines and CSV in batches if there is too much text for one transaction.
   * `always` imports all files in batches, `never` none.
   */
  readonly batched: 'auto' | 'always' | 'never';
  /** With `auto`, the number of bytes above which text is imported in batches; 8 MB by default. */
  readonly maxTextBytes?: number;
}

const defaultTextBytes = 8 * 1024 * 1024;

/**
 * Imports files, the files of folders, and standard input (`-`), each in any format.
 *
 * Problems of records and files that cannot be read are part of the result. A batched import throws FILE_NOT_FOUND,
 * FILE_UNREADABLE, FILE_CHANGED, LOAD_AT_WORK and LOAD_DIFFERS. All imports throw INPUT_INVALID, FORMAT_UNKNOWN, LOAD_UNFINISHED and
 * the errors of the store.
 */
export async function importFiles(
  given: FilesImport,
  paths: ReadonlyArray<string>,
  options: FilesImportOptions,
): Promise<ImportResult> {
  const stdin = paths.includes('-') ? await spoolStdin() : null;
  try {
    const listed = sourceFiles(paths, stdin?.path);
    const large = await largeFiles(given, listed.filter(isFile), options);
    const small = listed.filter((file) => !isFile(file) || !large.includes(file));
    const results: ImportResult[] = [];
    if (small.length > 0 || large.length === 0) results.push(await importSmall(given, small, options));
    if (large.length > 0 && results.every(({ outcome }) => outcome !== 'INVALID'))
      results.push(await importBatched(given, large, options));
    return joinResults(results);
  } finally {
    await stdin?.remove();
  }
}

async function importSmall(
  { useGraph, onEvent }: FilesImport,
  sources: ReadonlyArray<SourceFile | KnownError>,
  options: ImportOptions,
): Promise<ImportResult> {
  const { files, failures } = readAll(sources);
  if (failures.length > 0)
    return { outcome: 'INVALID', failures, problems: [], rejections: [], rejected: [] };
  return useGraph((graph) => importTexts(graph, files, options, onEvent));
}

function isFile(listed: SourceFile | KnownError): listed is SourceFile {
  return !(listed instanceof KnownError);
}

/** Returns the files that are imported in batches. */
async function largeFiles(
  { model }: FilesImport,
  files: ReadonlyArray<SourceFile>,
  { batched, format, maxTextBytes = defaultTextBytes }: FilesImportOptions,
): Promise<ReadonlyArray<SourceFile>> {
  if (batched === 'always') return files;
  if (batched === 'never' || textBytesOf(files) <= maxTextBytes) return [];
  const large = await batchableFiles(model, files, format);
  return textBytesOf(large) > maxTextBytes ? large : [];
}
