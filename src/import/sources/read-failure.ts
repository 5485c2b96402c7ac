import { KnownError } from '../../errors.js';

/** Maximum size of text in bytes, which is more than one transaction can write; also for the text of a gzip file. */
export const largestTextBytes = 256 * 1024 * 1024;

/** A place in a text; line and column are counted from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Returns the error for a file that cannot be read: FILE_NOT_FOUND, FILE_UNREADABLE or INPUT_INVALID. */
export function readFailure(file: string, cause: unknown): KnownError {
  const { code = '' } = cause as NodeJS.ErrnoException; // of files, of zlib
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new KnownError('FILE_NOT_FOUND', `There is no file "${file}".`, { cause });
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLong(file, null);
  if (code === 'Z_BUF_ERROR') return damagedFile(file, 'its gzip ends too early', cause);
  if (code.startsWith('Z_')) return damagedFile(file, 'its gzip is damaged', cause);
  return new KnownError(
    'FILE_UNREADABLE',
    `The file "${file}" cannot be read (${code || 'unknown reason'}).`,
    { cause },
  );
}

/** Returns INPUT_INVALID for a file with damaged content. */
export function damagedFile(file: string, why: string, cause?: unknown): KnownError {
  return new KnownError('INPUT_INVALID', `The file "${file}" cannot be read: ${why}.`, {
    hint: 'Get the file again, or save it as UTF-8.',
    cause,
  });
}

/** Returns INPUT_INVALID for a file that is not text, or text in another encoding; `kind` says what it is. */
export function foreignFile(file: string, kind: string): KnownError {
  return new KnownError('INPUT_INVALID', `The file "${file}" cannot be read: ${kind}.`, {
    hint: 'Unpack it, or save it as UTF-8. Of compressed files only gzip is read.',
  });
}

/** Returns INPUT_INVALID for a file with more text than one import may have; `at` is the place up to which it was read. */
export function tooLong(file: string, at: LineColumn | null): KnownError {
  const mega = largestTextBytes / 1024 / 1024;
  const upTo = at ? ` It was read up to line ${at.line}, column ${at.column}.` : '';
  return new KnownError('INPUT_INVALID', `The file "${file}" contains more than ${mega} MB of text.${upTo}`, {
    hint: 'Split the file, and import its parts one after the other.',
  });
}
