import { readFileSync } from 'node:fs';
import { KnownError } from '../errors.js';
import type { TextFile } from '../intake/intake.js';

/** Reads all files that can be read. The others are returned as FILE_NOT_FOUND and FILE_UNREADABLE, never thrown. */
export function readFiles(paths: ReadonlyArray<string>): {
  readonly files: ReadonlyArray<TextFile>;
  readonly failures: ReadonlyArray<KnownError>;
} {
  const read = paths.map(readOne);
  return {
    files: read.filter((result): result is TextFile => !(result instanceof KnownError)),
    failures: read.filter((result) => result instanceof KnownError),
  };
}

function readOne(file: string): TextFile | KnownError {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // file calls throw nothing else
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? new KnownError('FILE_NOT_FOUND', `There is no file "${file}".`, { cause })
      : new KnownError(
          'FILE_UNREADABLE',
          `The file "${file}" cannot be read (${code ?? 'no reason given'}).`,
          {
            cause,
          },
        );
  }
}
