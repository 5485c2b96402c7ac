import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownError } from '../../errors.js';
import { readFailure } from './read-failure.js';

/** A file to import, and its name for people. */
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

/** Lists a file as it is, and the files of a folder by name. A folder that cannot be read is returned as FILE_NOT_FOUND or FILE_UNREADABLE. */
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

/** How much smaller gzip makes such texts, about. */
const gzipRatio = 8;

/** Estimates the bytes of text in files; 0 for what is no file or not there. */
export function textBytesOf(files: ReadonlyArray<SourceFile>): number {
  return files
    .map(({ path, file }) => {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      return /\.gz$/i.test(file) ? size * gzipRatio : size;
    })
    .reduce((sum, size) => sum + size, 0);
}
