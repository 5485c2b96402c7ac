import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownError } from '../../errors.js';
import { readFailure } from './read-failure.js';

/** A file to import, and its display name. */
export interface SourceFile {
  readonly path: string;
  readonly file: string;
}

/**
 * Lists the files of paths, folders and standard input (`-`, a copy of which is the file `stdin`).
 *
 * A path that does not exist or cannot be read is returned as FILE_NOT_FOUND or FILE_UNREADABLE.
 */
export function sourceFiles(
  paths: ReadonlyArray<string>,
  stdin: string | undefined,
): ReadonlyArray<SourceFile | KnownError> {
  return paths.flatMap(filesOf).map((path) => {
    if (typeof path !== 'string') return path;
    return path === '-' && stdin !== undefined ? { path: stdin, file: 'stdin' } : { path, file: path };
  });
}

/**
 * Returns the path of a file itself, or the paths of the files of a folder, sorted by name. A path that does not exist or cannot be
 * read is returned as FILE_NOT_FOUND or FILE_UNREADABLE.
 */
export function filesOf(path: string): ReadonlyArray<string | KnownError> {
  if (path === '-') return [path];
  try {
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isSymbolicLink()))
      .map(({ name }) => join(path, name))
      .sort();
  } catch (cause) {
    return [readFailure(path, cause)];
  }
}

/** The approximate compression ratio of gzip for such texts. */
const gzipRatio = 8;

/** Estimates the size of the text of files in bytes. A file that does not exist counts as empty. */
export function textBytesOf(files: ReadonlyArray<SourceFile>): number {
  return files
    .map(({ path, file }) => {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      return /\.gz$/i.test(file) ? size * gzipRatio : size;
    })
    .reduce((sum, size) => sum + size, 0);
}
